#include "about.h"

#include "icons.h"

#include <QApplication>
#include <QMessageBox>

namespace tokendesk {

void showAbout(QWidget* parent) {
  auto* about = new QMessageBox(
      QMessageBox::NoIcon, QCoreApplication::translate("About", "About Tokendesk"),
      QCoreApplication::translate("About", "Tokendesk %1").arg(QApplication::applicationVersion()),
      QMessageBox::Close, parent);
  about->setInformativeText(QCoreApplication::translate("About", "A desktop console for API tokens."));
  about->setIconPixmap(applicationIcon().pixmap(64, 64));
  about->setAttribute(Qt::WA_DeleteOnClose);
  about->open();
}

}  // namespace tokendesk
