#include "preferences.h"

#include <algorithm>
#include <cstdlib>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr auto preferencesKey = "preferences"_L1;
constexpr auto clipboardSecondsKey = "clipboardSeconds"_L1;
constexpr auto rowsPerPageKey = "rowsPerPage"_L1;
constexpr auto lastProjectsKey = "lastProjects"_L1;
constexpr auto pagesViewsKey = "pagesViews"_L1;
constexpr auto remindsOfExpiryKey = "remindsOfExpiry"_L1;
constexpr auto remindersKey = "reminders"_L1;
constexpr auto themeKey = "theme"_L1;
constexpr auto languageKey = "language"_L1;
constexpr auto textSizeKey = "textSize"_L1;
constexpr auto windowGeometryKey = "windowGeometry"_L1;

constexpr int rowChoices[] = {25, 50, 100, Preferences::allRows};

int offeredRows(int rows) {
  return std::ranges::find(rowChoices, rows) == std::end(rowChoices) ? Preferences::defaultRowsPerPage : rows;
}

int offeredTextSize(int percent) {
  const auto& sizes = Preferences::textSizes;
  return std::ranges::find(sizes, percent) == sizes.end() ? sizes.front() : percent;
}

QString keyOf(const QUuid& connection) {
  return connection.toString(QUuid::WithoutBraces);
}

QDate dateOf(const QJsonValue& value) {
  return QDate::fromString(value.toString(), Qt::ISODate);
}

}  // namespace

int Preferences::clipboardSeconds() const {
  const int seconds = value(clipboardSecondsKey).toInt(defaultClipboardSeconds);
  const bool inRange = seconds >= minClipboardSeconds && seconds <= maxClipboardSeconds;
  return inRange ? seconds : defaultClipboardSeconds;
}

Preferences::Written Preferences::setClipboardSeconds(int seconds) {
  return setValue(clipboardSecondsKey, std::clamp(seconds, minClipboardSeconds, maxClipboardSeconds));
}

int Preferences::rowsPerPage() const {
  return offeredRows(value(rowsPerPageKey).toInt(defaultRowsPerPage));
}

Preferences::Written Preferences::setRowsPerPage(int rows) {
  return setValue(rowsPerPageKey, offeredRows(rows));
}

QString Preferences::lastProject(const QUuid& connection) const {
  return value(lastProjectsKey)[keyOf(connection)].toString();
}

Preferences::Written Preferences::setLastProject(const QUuid& connection, const QString& project) {
  return setOf(connection, lastProjectsKey, project.isEmpty() ? QJsonValue() : project);
}

QJsonObject Preferences::pagesView(const QUuid& connection) const {
  return value(pagesViewsKey)[keyOf(connection)].toObject();
}

Preferences::Written Preferences::setPagesView(const QUuid& connection, const QJsonObject& view) {
  return setOf(connection, pagesViewsKey, view.isEmpty() ? QJsonValue() : view);
}

Preferences::Written Preferences::forget(const QUuid& connection) {
  const Written forgotten = setLastProject(connection, {});
  return forgotten ? setPagesView(connection, {}) : forgotten;
}

bool Preferences::remindsOfExpiry() const {
  return value(remindsOfExpiryKey).toBool(true);
}

Preferences::Written Preferences::setRemindsOfExpiry(bool reminds) {
  return setValue(remindsOfExpiryKey, reminds);
}

QDate Preferences::remindedOn(const QString& key) const {
  return dateOf(value(remindersKey)[key]);
}

Preferences::Written Preferences::setRemindedOn(const QDate& today, const QStringList& keys) {
  return file_.update([&](QJsonObject& document) {
    QJsonObject preferences = document.value(preferencesKey).toObject();
    QJsonObject reminders = preferences.value(remindersKey).toObject();
    for (const QString& old : reminders.keys()) {
      const QDate date = dateOf(reminders[old]);
      if (!date.isValid() || std::abs(date.daysTo(today)) > 1) reminders.remove(old);
    }
    for (const QString& key : keys) reminders[key] = today.toString(Qt::ISODate);
    preferences[remindersKey] = reminders;
    document[preferencesKey] = preferences;
  });
}

QString Preferences::theme() const {
  return value(themeKey).toString();
}

Preferences::Written Preferences::setTheme(const QString& name) {
  return setValue(themeKey, name);
}

QString Preferences::language() const {
  return value(languageKey).toString();
}

Preferences::Written Preferences::setLanguage(const QString& code) {
  return setValue(languageKey, code);
}

int Preferences::textSize() const {
  return offeredTextSize(value(textSizeKey).toInt());
}

Preferences::Written Preferences::setTextSize(int percent) {
  return setValue(textSizeKey, offeredTextSize(percent));
}

QByteArray Preferences::windowGeometry() const {
  return QByteArray::fromBase64(value(windowGeometryKey).toString().toLatin1());
}

Preferences::Written Preferences::setWindowGeometry(const QByteArray& geometry) {
  return setValue(windowGeometryKey, QString::fromLatin1(geometry.toBase64()));
}

QJsonValue Preferences::value(QLatin1StringView key) const {
  return file_.document().value(preferencesKey).toObject().value(key);
}

Preferences::Written Preferences::setValue(QLatin1StringView key, const QJsonValue& value) {
  return file_.update([&](QJsonObject& document) {
    QJsonObject preferences = document.value(preferencesKey).toObject();
    preferences[key] = value;
    document[preferencesKey] = preferences;
  });
}

Preferences::Written Preferences::setOf(const QUuid& connection, QLatin1StringView key,
                                        const QJsonValue& value) {
  return file_.update([&](QJsonObject& document) {
    QJsonObject preferences = document.value(preferencesKey).toObject();
    QJsonObject each = preferences.value(key).toObject();
    if (value.isNull() && !each.contains(keyOf(connection))) return;
    if (value.isNull()) {
      each.remove(keyOf(connection));
    } else {
      each[keyOf(connection)] = value;
    }
    preferences[key] = each;
    document[preferencesKey] = preferences;
  });
}

}  // namespace tokendesk
