#pragma once

#include <QJsonObject>
#include <QString>

#include <expected>
#include <functional>
#include <optional>

namespace tokendesk {

enum class SettingsProblem {
  Unreadable,       ///< the file is there and can't be read
  Unwritable,       ///< the directory or the file can't be written
  Busy,             ///< another instance held the lock for too long
  CannotKeepAside,  ///< the file is damaged or from a newer version and can't be renamed
};

struct SettingsError {
  SettingsProblem problem = SettingsProblem::Unwritable;
  QString path = {};
  QString detail = {};  ///< the system's own words

  friend bool operator==(const SettingsError&, const SettingsError&) = default;
};

/// A settings file that couldn't be used and was renamed, so that nothing of it is lost.
struct KeptAside {
  enum class Reason { Damaged, NewerVersion };
  Reason reason = Reason::Damaged;
  QString path = {};  ///< where it is now
};

/// A versioned JSON document in a file that only its owner can read, also where it existed with another mode.
///
/// Holds no secret. Written whole and atomically; several instances of the application may update the same
/// file, each change is applied to what is there at that moment. Owned by the composition root; used on one
/// thread.
class SettingsFile {
 public:
  /// 2: connections have a method and may be read-only, which a program that knows only 1 would overlook. A
  /// document of version 1 is read as it is, and becomes one of version 2 with the first change.
  static constexpr int currentVersion = 2;

  /// Reads the file. A missing one is an empty document; see keptAside() and readProblem() for the others.
  explicit SettingsFile(QString path);

  /// settings.json in the application's configuration folder.
  static QString defaultPath();

  [[nodiscard]] const QString& path() const { return path_; }

  /// As last read or written by this object.
  [[nodiscard]] const QJsonObject& document() const { return document_; }

  /// Reads the file again under a lock, applies `change` and writes it, unless nothing changed. On error the
  /// file is as it was, and so is document(). `change` must not call back into this object.
  std::expected<void, SettingsError> update(const std::function<void(QJsonObject&)>& change);

  /// Why nothing could be stored now. Changes no settings; makes their folder.
  std::expected<void, SettingsError> check();

  /// The last file this object had to put aside, for the user to be told about.
  [[nodiscard]] const std::optional<KeptAside>& keptAside() const { return keptAside_; }

  /// Why the file can't be used; update() fails with the same as long as it lasts.
  [[nodiscard]] const std::optional<SettingsError>& readProblem() const { return readProblem_; }

 private:
  struct Content;

  [[nodiscard]] Content readContent() const;
  void adopt(const Content& content);
  void keepAside(KeptAside::Reason reason);
  std::expected<void, SettingsError> makeDirectory() const;
  std::expected<void, SettingsError> write(const QJsonObject& document) const;
  [[nodiscard]] SettingsError error(SettingsProblem problem, const QString& detail) const;

  QString path_;
  QJsonObject document_;
  std::optional<KeptAside> keptAside_;
  std::optional<SettingsError> readProblem_;
};

}  // namespace tokendesk
