#include "diagnostics.h"

#include "connection.h"
#include "preferences.h"

#include <QApplication>
#include <QLocale>
#include <QScreen>
#include <QStyle>
#include <QSysInfo>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

QString orDesktops(const QString& choice) {
  return choice.isEmpty() ? u"as the desktop"_s : choice;
}

QString screens() {
  QStringList each;
  for (const QScreen* screen : QGuiApplication::screens()) {
    each << u"%1x%2 at %3 %"_s.arg(screen->size().width())
                .arg(screen->size().height())
                .arg(qRound(screen->devicePixelRatio() * 100));
  }
  return each.join(u", "_s);
}

QString environmentName(Environment environment) {
  switch (environment) {
    case Environment::Development: return u"development"_s;
    case Environment::Staging: return u"staging"_s;
    case Environment::Production: return u"production"_s;
  }
  Q_UNREACHABLE();
}

QString connectionText(const Connection* open, const PlatformKinds& platforms) {
  if (!open) return u"none"_s;
  const PlatformKind* kind = findKind(platforms, open->platform);
  QStringList words{kind ? kind->id : u"unknown platform"_s, environmentName(open->environment)};
  if (open->source == ConnectionSource::Sandbox) words << u"sandbox"_s;
  if (open->source == ConnectionSource::Environment) words << u"from environment variables"_s;
  if (methodOf(*open) == SignInMethod::OAuth) words << u"OAuth"_s;
  if (open->readOnly) words << u"read-only"_s;
  return words.join(u", "_s);
}

}  // namespace

QString diagnosticText(const Preferences& preferences, const PlatformKinds& platforms,
                       const Connection* open) {
  const QList<std::pair<QString, QString>> facts{
      {u"Tokendesk"_s, QCoreApplication::applicationVersion()},
      {u"Qt"_s, u"%1, built with %2"_s.arg(QLatin1StringView(qVersion()), QStringLiteral(QT_VERSION_STR))},
      {u"System"_s, QSysInfo::prettyProductName()},
      {u"Kernel"_s, QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion()},
      {u"Architecture"_s, QSysInfo::currentCpuArchitecture()},
      {u"Window system"_s, QGuiApplication::platformName()},
      {u"Desktop"_s, qEnvironmentVariable("XDG_CURRENT_DESKTOP")},
      {u"Style"_s, QApplication::style()->name()},
      {u"Screens"_s, screens()},
      {u"Locale"_s, QLocale::system().name()},
      {u"Language"_s, orDesktops(preferences.language())},
      {u"Theme"_s, orDesktops(preferences.theme())},
      {u"Text size"_s, u"%1 %"_s.arg(preferences.textSize())},
      {u"Connection"_s, connectionText(open, platforms)},
  };
  QString text;
  for (const auto& [name, value] : facts) text += name + u": "_s + value + u'\n';
  return text;
}

}  // namespace tokendesk
