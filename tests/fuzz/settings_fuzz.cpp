// The settings file: connections and preferences from whatever stands in it, and what is left of it after a
// change. The input is the file.

#include "connection_json.h"
#include "connection_store.h"
#include "fuzz_input.h"
#include "preferences.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>

using namespace tokendesk;
using namespace tokendesk::fuzz;
using namespace Qt::StringLiterals;

namespace {

/// In memory where there is such a place: thousands are written each second.
QString folder() {
  static const QTemporaryDir made(QFileInfo(u"/dev/shm"_s).isWritable()
                                      ? u"/dev/shm/settings-fuzz-XXXXXX"_s
                                      : QDir::temp().filePath(u"settings-fuzz"_s));
  require(made.isValid(), "there is a folder to write to");
  return made.path();
}

void put(const QString& path, const QByteArray& bytes) {
  QFile file(path);
  require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "the input can be written");
}

QByteArray bytesOf(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void requireConnection(const Connection& connection) {
  require(!connection.id.isNull() && !connection.name.isEmpty(), "a connection has an id and a name");
  require(connection.source == ConnectionSource::Saved, "what is read was saved");
  const QUrl& url = connection.baseUrl;
  if (url.isEmpty()) return;
  require(url.scheme() == u"https"_s || isLoopback(url), "a bad base URL isn't taken");
  require(parseBaseUrl(url.toString(QUrl::FullyEncoded)) == url, "a base URL that was read can be saved");
}

void readPreferences(SettingsFile& file) {
  const Preferences preferences(file);
  const int seconds = preferences.clipboardSeconds();
  require(seconds >= Preferences::minClipboardSeconds && seconds <= Preferences::maxClipboardSeconds,
          "the clipboard is cleared in time");
  const int rows = preferences.rowsPerPage();
  require(rows == 25 || rows == 50 || rows == 100 || rows == Preferences::allRows,
          "as many rows as are offered");
  require(preferences.remindedOn(u"key"_s).isNull() || preferences.remindedOn(u"key"_s).isValid(),
          "a date is one");
  std::ignore = preferences.windowGeometry();
  std::ignore = preferences.remindsOfExpiry();
}

/// All of `before` but what was saved, in order: entries of newer versions and damaged ones too.
void requireOthersStay(const QJsonObject& before, const QJsonObject& after) {
  for (auto each = before.begin(); each != before.end(); ++each) {
    if (each.key() == "version"_L1 || each.key() == "connections"_L1 || each.key() == "preferences"_L1)
      continue;
    require(after.value(each.key()) == each.value(), "what isn't known stays");
  }
  const QJsonArray old = before.value(u"connections").toArray();
  const QJsonArray now = after.value(u"connections").toArray();
  require(now.size() == old.size() + 1, "one connection is added");
  for (qsizetype i = 0; i < old.size(); ++i) require(now[i] == old[i], "other connections stay as they are");
}

Connection newConnection() {
  return {.id = QUuid::fromString(u"7a1d0c53-6f0a-4b8e-9d55-0f8f5f6f2a11"_s),
          .name = u"The fuzzer's"_s,
          .baseUrl = QUrl(u"https://example.org/path"_s),
          .credentials = CredentialKind::ApiToken};
}

void change(SettingsFile& file) {
  const QJsonObject before = file.document();
  // Qt drops a byte order mark at the beginning of a text in JSON, some time after it has read it.
  const QByteArray bytes = bytesOf(file.path()).toLower();
  if (bytes.indexOf("\xef\xbb\xbf", 1) > 0 || bytes.contains("\\ufeff")) return;
  ConnectionStore store(file);
  const Connection added = newConnection();
  const QJsonArray entries = before.value(u"connections").toArray();
  const bool isTaken =
      std::ranges::any_of(entries, [&added](const QJsonValue& entry) { return idInJson(entry) == added.id; });
  if (!store.save(added) || isTaken) return;
  require(Preferences(file).setClipboardSeconds(77).has_value(), "preferences can be written");

  SettingsFile again(file.path());
  require(!again.keptAside() && !again.readProblem(), "what was written can be read");
  require(again.document() == file.document(), "as it was written");
  const ConnectionStore stored(again);
  require(stored.find(added.id) == added, "a connection is read as it was saved");
  require(Preferences(again).clipboardSeconds() == 77, "a preference is read as it was set");
  requireOthersStay(before, again.document());
}

}  // namespace

int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
  const QString path = folder() + u"/settings.json"_s;
  put(path, bytes);

  SettingsFile file(path);
  require(!file.readProblem(), "a file that can be read, or put aside, is no problem");
  if (file.keptAside()) {
    require(bytesOf(file.keptAside()->path) == bytes, "what can't be used is kept as it is");
    QFile::remove(file.keptAside()->path);
  }
  const QList<Connection> connections = ConnectionStore(file).connections();
  std::ranges::for_each(connections, requireConnection);
  readPreferences(file);
  change(file);
  return 0;
}
