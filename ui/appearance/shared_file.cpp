#include "shared_file.h"

#include <QCoreApplication>
#include <QDir>

namespace tokendesk {

QString sharedFile(const QString& name) {
  const QDir programs(QCoreApplication::applicationDirPath());
  return QDir::cleanPath(programs.filePath(QStringLiteral("../share/tokendesk/") + name));
}

}  // namespace tokendesk
