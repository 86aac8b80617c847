#include "geai_credentials_file.h"
#include "request_export_file.h"
#include "settings_file.h"

#include <QDir>
#include <QJsonArray>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <unistd.h>

// Writes over and over what the program writes: file_writer FOLDER. Each round writes settings, credentials
// and an export with the round's number all through them, and then prints a byte. Ends when it is killed.

using namespace Qt::StringLiterals;
using namespace tokendesk;

namespace {

constexpr int rows = 30;

[[noreturn]] void fail(const char* what) {
  std::fprintf(stderr, "file_writer: %s\n", what);
  std::exit(EXIT_FAILURE);
}

void writeSettings(SettingsFile& file, int round) {
  const auto change = [round](QJsonObject& document) {
    QJsonArray numbers;
    for (int i = 0; i < rows; ++i) numbers.append(round);
    document[u"rounds"_s] = numbers;
  };
  if (!file.update(change)) fail("settings");
}

void writeCredentials(const QString& path, int round) {
  GeaiCredentialsFile file(path);
  const auto read = file.read();
  if (!read && read.error().problem != GeaiFileProblem::Missing) fail("credentials can't be read");
  QList<GeaiProfile> profiles;
  for (int i = 0; i < rows; ++i)
    profiles.append({.name = u"profile%1"_s.arg(i),
                     .baseUrl = u"https://example.com"_s,
                     .apiToken = Secret::fromText(u"token_%1"_s.arg(round))});
  if (!file.saveProfiles(profiles)) fail("credentials");
}

void writeExport(const QString& path, int round) {
  RequestExportFile file({.path = path});
  const LoggedRequests window(rows, {.prompt = QString::number(round)});
  if (!file.open() || !file.write(window) || !file.write(window) || !file.commit()) fail("export");
}

}  // namespace

int main(int, char** argv) {
  const QDir folder(QString::fromLocal8Bit(argv[1]));
  SettingsFile settings(folder.filePath(u"settings.json"_s));
  if (settings.keptAside() || settings.readProblem()) fail("the settings that were there");
  const int before = settings.document().value(u"rounds"_s)[0].toInt();
  for (int round = before + 1;; ++round) {
    writeSettings(settings, round);
    writeCredentials(folder.filePath(u"credentials"_s), round);
    writeExport(folder.filePath(u"requests.csv"_s), round);
    if (::write(STDOUT_FILENO, ".", 1) != 1) return EXIT_FAILURE;
  }
}
