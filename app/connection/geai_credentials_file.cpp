#include "geai_credentials_file.h"

#include "file_lock.h"
#include "owner_only_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ownerDirectory = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
// Another instance needs a few for a change. The interface waits meanwhile.
constexpr std::chrono::milliseconds lockPatience{40};

}  // namespace

struct GeaiCredentialsFile::Content {
  bool exists = false;
  IniDocument document = {};
};

GeaiCredentialsFile::GeaiCredentialsFile(QString path) : path_(std::move(path)) {}

QString GeaiCredentialsFile::defaultPath() {
  return QDir::homePath() + u"/.geai/credentials"_s;
}

std::expected<void, GeaiFileError> GeaiCredentialsFile::read() {
  auto content = load();
  if (!content) return std::unexpected(content.error());
  exists_ = content->exists;
  document_ = std::move(content->document);
  if (!exists_) return std::unexpected(error(GeaiFileProblem::Missing));
  return {};
}

std::expected<void, GeaiFileError> GeaiCredentialsFile::saveProfiles(const QList<GeaiProfile>& profiles) {
  IniDocument changed = document_;
  for (const GeaiProfile& profile : profiles) {
    if (auto written = writeGeaiProfile(changed, profile); !written)
      return std::unexpected(notStorable(profile.name, written.error()));
  }
  return store(changed);
}

std::expected<void, GeaiFileError> GeaiCredentialsFile::removeSecrets(const QStringList& names) {
  IniDocument changed = document_;
  for (const QString& name : names) {
    if (auto removed = removeGeaiSecrets(changed, name); !removed)
      return std::unexpected(notStorable(name, removed.error()));
  }
  return store(changed);
}

std::expected<GeaiCredentialsFile::Content, GeaiFileError> GeaiCredentialsFile::load() const {
  // QFileInfo takes what it may not look at for missing.
  std::error_code failure;
  const auto status = std::filesystem::status(QFileInfo(path_).filesystemFilePath(), failure);
  if (status.type() == std::filesystem::file_type::not_found) return Content{};
  if (status.type() != std::filesystem::file_type::regular) {  // a pipe would block
    const QString detail = failure ? QString::fromStdString(failure.message()) : QString();
    return std::unexpected(error(GeaiFileProblem::Unreadable, detail));
  }

  QFile file(path_);
  if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
    return std::unexpected(error(GeaiFileProblem::Unreadable, file.errorString()));
  QByteArray bytes = file.read(maxBytes + 1);
  const bool failed = file.error() != QFileDevice::NoError;
  const bool tooLarge = bytes.size() > maxBytes;
  const Secret content(bytes);
  bytes.fill('\0');
  if (failed) return std::unexpected(error(GeaiFileProblem::Unreadable, file.errorString()));
  if (tooLarge) return std::unexpected(error(GeaiFileProblem::TooLarge));

  auto document = IniDocument::parse(content);
  if (document) return Content{true, *std::move(document)};
  return std::unexpected(syntaxError(document.error()));
}

std::expected<void, GeaiFileError> GeaiCredentialsFile::store(const IniDocument& document) {
  if (auto same = checkUnchanged(); !same) return same;
  if (document.toBytes() == document_.toBytes()) return {};
  if (document.toBytes().size() > maxBytes) return std::unexpected(error(GeaiFileProblem::TooLarge));

  if (auto made = makeDirectory(); !made) return made;
  if (auto written = write(document.toBytes()); !written) return written;
  exists_ = true;
  document_ = document;
  return {};
}

std::expected<void, GeaiFileError> GeaiCredentialsFile::checkUnchanged() const {
  const auto now = load();
  if (!now) return std::unexpected(now.error());
  const bool same = now->exists == exists_ && now->document.toBytes() == document_.toBytes();
  if (!same) return std::unexpected(error(GeaiFileProblem::Changed));
  return {};
}

std::expected<void, GeaiFileError> GeaiCredentialsFile::makeDirectory() const {
  const QFileInfo directory(QFileInfo(path_).absolutePath());
  if (directory.isDir()) return {};
  const QDir parent(directory.absolutePath());
  const bool made = QDir().mkpath(parent.absolutePath()) &&
                    (parent.mkdir(directory.fileName(), ownerDirectory) || directory.isDir());
  if (!made) return std::unexpected(error(GeaiFileProblem::Unwritable));
  return {};
}

// Between looking and writing somebody else may still write: only our own instances take the lock.
std::expected<void, GeaiFileError> GeaiCredentialsFile::write(const Secret& bytes) const {
  const auto lock = FileLock::take(path_ + u".tokendesk-lock"_s, lockPatience);
  if (!lock) {
    const bool held = lock.error() == FileLock::Failure::Held;
    return std::unexpected(error(held ? GeaiFileProblem::Changed : GeaiFileProblem::Unwritable));
  }
  if (auto same = checkUnchanged(); !same) return same;
  const auto written = replaceOwnerOnly(path_, bytes.reveal());
  if (!written) return std::unexpected(error(GeaiFileProblem::Unwritable, written.error()));
  return {};
}

GeaiFileError GeaiCredentialsFile::error(GeaiFileProblem problem, const QString& detail) const {
  return {.problem = problem, .path = path_, .detail = detail};
}

GeaiFileError GeaiCredentialsFile::syntaxError(const IniError& syntax) const {
  const bool isText = syntax.problem != IniProblem::NotUtf8;
  GeaiFileError failure = error(isText ? GeaiFileProblem::Malformed : GeaiFileProblem::NotUtf8);
  failure.line = syntax.line;
  failure.syntax = syntax.problem;
  return failure;
}

GeaiFileError GeaiCredentialsFile::notStorable(const QString& profile, IniEditProblem problem) const {
  GeaiFileError failure = error(GeaiFileProblem::NotStorable);
  failure.profile = profile;
  failure.edit = problem;
  return failure;
}

}  // namespace tokendesk
