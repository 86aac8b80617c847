#include "settings_file.h"

#include "file_lock.h"
#include "owner_only_file.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto ownerDirectory = ownerOnly | QFileDevice::ExeOwner;
// Another instance needs a few for a change. The interface waits meanwhile, and may not be seen to.
constexpr std::chrono::milliseconds lockPatience{40};
constexpr qint64 maxBytes = 16LL * 1024 * 1024;  // far above any real one; keeps a wrong file out of memory

constexpr auto versionKey = "version"_L1;

auto takeLock(const QString& path) {
  return FileLock::take(path + u".lock"_s, lockPatience);
}

bool isOwnerOnly(const QFileInfo& file) {
  constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                          QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
  return (file.permissions() & others) == 0;
}

}  // namespace

struct SettingsFile::Content {
  enum class State { Missing, Good, Damaged, Newer, Unreadable };
  State state = State::Missing;
  QJsonObject document = {};
  QString detail = {};
};

SettingsFile::SettingsFile(QString path) : path_(std::move(path)) {
  using State = Content::State;
  Content content = readContent();
  if (content.state == State::Damaged || content.state == State::Newer) {
    // Another instance may be putting the same file aside: look again with the lock held.
    const auto lock = takeLock(path_);
    if (!lock) {
      readProblem_ = error(SettingsProblem::CannotKeepAside, {});
      return;
    }
    content = readContent();
    adopt(content);
    return;
  }
  adopt(content);
}

QString SettingsFile::defaultPath() {
  return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/settings.json"_s;
}

std::expected<void, SettingsError> SettingsFile::update(const std::function<void(QJsonObject&)>& change) {
  if (auto made = makeDirectory(); !made) return made;
  const auto lock = takeLock(path_);
  if (!lock) {
    const bool held = lock.error() == FileLock::Failure::Held;
    return std::unexpected(error(held ? SettingsProblem::Busy : SettingsProblem::Unwritable, {}));
  }

  adopt(readContent());
  if (readProblem_) return std::unexpected(*readProblem_);

  QJsonObject changed = document_;
  change(changed);
  if (changed == document_) return {};
  changed[versionKey] = currentVersion;
  if (auto written = write(changed); !written) return written;
  document_ = changed;
  return {};
}

std::expected<void, SettingsError> SettingsFile::check() {
  if (auto updated = update([](QJsonObject&) {}); !updated) return updated;
  const QFileInfo file(path_);
  if (file.exists() && !file.isWritable()) return std::unexpected(error(SettingsProblem::Unwritable, {}));
  return {};
}

SettingsFile::Content SettingsFile::readContent() const {
  using State = Content::State;
  QFile file(path_);
  if (!file.exists()) return {};
  if (!file.open(QIODevice::ReadOnly)) return {State::Unreadable, {}, file.errorString()};
  if (file.size() > maxBytes) return {State::Damaged};

  const QJsonDocument parsed = QJsonDocument::fromJson(file.readAll());
  if (!parsed.isObject()) return {State::Damaged};
  const QJsonObject document = parsed.object();
  const int version = document.value(versionKey).toInt(0);
  if (version < 1) return {State::Damaged};
  if (version > currentVersion) return {State::Newer};

  // Somebody's copy or an editor may have left it readable for others.
  if (!isOwnerOnly(QFileInfo(path_))) file.setPermissions(ownerOnly);
  return {State::Good, document};
}

void SettingsFile::adopt(const Content& content) {
  using State = Content::State;
  readProblem_.reset();
  document_ = content.document;
  switch (content.state) {
    case State::Missing:
    case State::Good: return;
    case State::Damaged: return keepAside(KeptAside::Reason::Damaged);
    case State::Newer: return keepAside(KeptAside::Reason::NewerVersion);
    case State::Unreadable: readProblem_ = error(SettingsProblem::Unreadable, content.detail); return;
  }
}

void SettingsFile::keepAside(KeptAside::Reason reason) {
  const QString word = reason == KeptAside::Reason::Damaged ? u"damaged"_s : u"newer"_s;
  const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s);
  const QString target = u"%1.%2-%3"_s.arg(path_, word, stamp);
  QFile file(path_);
  if (!file.rename(target)) {  // never replaces an existing file
    readProblem_ = error(SettingsProblem::CannotKeepAside, file.errorString());
    return;
  }
  file.setPermissions(ownerOnly);
  keptAside_ = KeptAside{reason, target};
}

std::expected<void, SettingsError> SettingsFile::makeDirectory() const {
  const QFileInfo directory(QFileInfo(path_).absolutePath());
  if (directory.isDir()) return {};
  const QDir parent(directory.absolutePath());
  const bool made = QDir().mkpath(parent.absolutePath()) &&
                    (parent.mkdir(directory.fileName(), ownerDirectory) || directory.isDir());
  if (!made) return std::unexpected(error(SettingsProblem::Unwritable, {}));
  return {};
}

std::expected<void, SettingsError> SettingsFile::write(const QJsonObject& document) const {
  const auto written = replaceOwnerOnly(path_, QJsonDocument(document).toJson());
  if (!written) return std::unexpected(error(SettingsProblem::Unwritable, written.error()));
  return {};
}

SettingsError SettingsFile::error(SettingsProblem problem, const QString& detail) const {
  return {problem, path_, detail};
}

}  // namespace tokendesk
