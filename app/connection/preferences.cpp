#include "preferences.h"

#include <algorithm>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr auto preferencesKey = "preferences"_L1;
constexpr auto clipboardSecondsKey = "clipboardSeconds"_L1;
constexpr auto rowsPerPageKey = "rowsPerPage"_L1;
constexpr auto lastProjectsKey = "lastProjects"_L1;
constexpr auto windowGeometryKey = "windowGeometry"_L1;

constexpr int rowChoices[] = {25, 50, 100, Preferences::allRows};

int offeredRows(int rows) {
  return std::ranges::find(rowChoices, rows) == std::end(rowChoices) ? Preferences::defaultRowsPerPage : rows;
}

QString keyOf(const QUuid& connection) {
  return connection.toString(QUuid::WithoutBraces);
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
  return file_.update([&](QJsonObject& document) {
    QJsonObject preferences = document.value(preferencesKey).toObject();
    QJsonObject projects = preferences.value(lastProjectsKey).toObject();
    if (project.isEmpty()) {
      if (!projects.contains(keyOf(connection))) return;
      projects.remove(keyOf(connection));
    } else {
      projects[keyOf(connection)] = project;
    }
    preferences[lastProjectsKey] = projects;
    document[preferencesKey] = preferences;
  });
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

}  // namespace tokendesk
