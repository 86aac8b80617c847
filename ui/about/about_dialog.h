#pragma once

#include <QDialog>

namespace tokendesk {

class InlineMessage;

/// What the program is: its version, licence, and the libraries it is made with. Copies `diagnostics`, see
/// diagnostics.h, on demand. Deletes itself when it closes.
class AboutDialog : public QDialog {
  Q_OBJECT

 public:
  AboutDialog(const QString& diagnostics, QWidget* parent);

 private:
  void copyDiagnostics();

  QString diagnostics_;
  InlineMessage* copied_;
};

}  // namespace tokendesk
