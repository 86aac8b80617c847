// The texts in the sources are English, but those that count have no plurals: "%Ln token(s)". A translation
// has them, which whatever links the interface installs at its start, tests too. Other languages come later,
// and go first.

#include <QCoreApplication>
#include <QTranslator>

namespace {

void installEnglishPlurals() {
  auto* plurals = new QTranslator(QCoreApplication::instance());
  if (plurals->load(QStringLiteral(":/translations/tokendesk_en.qm")))
    QCoreApplication::installTranslator(plurals);
}

}  // namespace

Q_COREAPP_STARTUP_FUNCTION(installEnglishPlurals)
