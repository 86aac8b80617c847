#include "settings_file.h"

#include <cstdio>
#include <cstdlib>

// Counts in a settings file, which others may change at the same time: settings_counter FILE NAME TIMES. Adds
// one to "sum" and to NAME with each change. Where the file is busy it tries again, as people do.

using namespace Qt::StringLiterals;
using namespace tokendesk;

int main(int, char** argv) {
  SettingsFile settings(QString::fromLocal8Bit(argv[1]));
  const QString name = QString::fromLocal8Bit(argv[2]);
  const auto count = [&name](QJsonObject& document) {
    for (const QString& key : {u"sum"_s, name}) document[key] = document[key].toInt() + 1;
  };
  for (int left = std::atoi(argv[3]); left > 0;) {
    const auto counted = settings.update(count);
    if (!counted && counted.error().problem != SettingsProblem::Busy) return EXIT_FAILURE;
    if (counted) --left;
  }
  return EXIT_SUCCESS;
}
