#pragma once

#include <QTextBrowser>

namespace tokendesk {

/// Shows pages of the user guide, which are Markdown files, and follows the links between them. Pictures get
/// no wider than the page.
class GuideBrowser : public QTextBrowser {
  Q_OBJECT

 public:
  explicit GuideBrowser(QWidget* parent = nullptr);

  QVariant loadResource(int type, const QUrl& name) override;

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void readAgain();
};

}  // namespace tokendesk
