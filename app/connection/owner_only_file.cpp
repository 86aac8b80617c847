#include "owner_only_file.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <unistd.h>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr int maxLinks = 40;  // as the kernel

/// What a chain of links points to, also where nothing is there yet.
QString targetOf(QString path) {
  for (int link = 0; link < maxLinks && QFileInfo(path).isSymbolicLink(); ++link)
    path = QFileInfo(path).symLinkTarget();
  return path;
}

}  // namespace

std::expected<void, QString> replaceOwnerOnly(const QString& path, QByteArrayView content) {
  const QString target = targetOf(path);
  const QFileInfo old(target);
  if (old.exists() && !old.isWritable()) return std::unexpected(qt_error_string(EACCES));

  QFile file(target + u".tokendesk-unfinished"_s);
  file.remove();
  const bool written =
      file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered, ownerOnly) &&
      file.write(content.data(), content.size()) == content.size();
  if (!written) {
    const QString why = file.errorString();
    if (file.isOpen()) file.remove();
    return std::unexpected(why);
  }
  const QByteArray from = QFile::encodeName(file.fileName());
  const QByteArray to = QFile::encodeName(target);
  if (fsync(file.handle()) == 0 && std::rename(from.constData(), to.constData()) == 0) return {};
  const QString why = qt_error_string(errno);
  file.remove();
  return std::unexpected(why);
}

}  // namespace tokendesk
