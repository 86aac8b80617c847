#include "language.h"

#include "shared_file.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <utility>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

const auto english = u"en"_s;

QString& spoken() {
  static QString code = english;
  return code;
}

bool isOffered(const QString& code) {
  return std::ranges::any_of(languages(), [&](const Language& each) { return each.code == code; });
}

/// Empty where there is none.
QString offeredFor(const QString& desktopLanguage) {
  for (const Language& each : languages()) {
    if (QLocale(each.code).language() == QLocale(desktopLanguage).language()) return each.code;
  }
  return {};
}

/// Owned by the application.
void install(QCoreApplication& application, const QString& file, const QString& folder) {
  auto* translator = new QTranslator(&application);
  translator->setObjectName("language"_L1);
  if (translator->load(file, folder)) QCoreApplication::installTranslator(translator);
}

/// The desktop's locale where nobody chose another language: dates, numbers and direction are its own then,
/// also where there is no translation.
QLocale localeFor(const QString& choice) {
  const QLocale desktop = QLocale::system();
  const bool isDesktops = !isOffered(choice) || QLocale(choice).language() == desktop.language();
  return isDesktops ? desktop : QLocale(choice);
}

/// Leaves the direction that the program was started with as long as no language asks for the other one.
void mirrorWhereRead(const QLocale& locale) {
  static Qt::LayoutDirection before = Qt::LeftToRight;
  const Qt::LayoutDirection now = locale.textDirection();
  if (now != std::exchange(before, now)) QGuiApplication::setLayoutDirection(now);
}

}  // namespace

const QList<Language>& languages() {
  static const QList<Language> all{
      {u"en"_s, u"English"_s}, {u"es"_s, u"Español"_s}, {u"pt_BR"_s, u"Português (Brasil)"_s}};
  return all;
}

QString effectiveLanguage(const QString& choice) {
  if (isOffered(choice)) return choice;
  for (const QString& each : QLocale::system().uiLanguages()) {
    if (const QString offered = offeredFor(each); !offered.isEmpty()) return offered;
  }
  return english;
}

void applyLanguage(QCoreApplication& application, const QString& choice) {
  qDeleteAll(application.findChildren<QTranslator*>("language"_L1, Qt::FindDirectChildrenOnly));
  const QLocale locale = localeFor(choice);
  QLocale::setDefault(locale);
  const QString code = effectiveLanguage(choice);
  install(application, u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
  install(application, u"tokendesk_"_s + code, sharedFile(u"translations"_s));
  mirrorWhereRead(locale);
  spoken() = code;
}

QString spokenLanguage() {
  return spoken();
}

}  // namespace tokendesk
