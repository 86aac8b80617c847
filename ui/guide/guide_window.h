#pragma once

#include <QDialog>

class QListWidget;

namespace tokendesk {

class GuideBrowser;

/// The user guide, beside the window that it explains: its pages on the left, the chosen one on the right.
/// The pages are the files that the package has, see sharedFile(). Deletes itself when it closes.
class GuideWindow : public QDialog {
  Q_OBJECT

 public:
  explicit GuideWindow(QWidget* parent);

 private:
  void listPages(const QString& folder);
  void followLink(const QUrl& target);
  QWidget* makeBar();

  QListWidget* contents_;
  GuideBrowser* page_;
};

}  // namespace tokendesk
