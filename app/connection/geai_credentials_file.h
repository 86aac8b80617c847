#pragma once

#include "geai_profiles.h"

#include <QString>
#include <QStringList>

#include <expected>
#include <functional>
#include <optional>

namespace tokendesk {

enum class GeaiFileProblem {
  Missing,      ///< there is no such file
  Unreadable,   ///< it is there, and can't be read or is no file
  TooLarge,     ///< more than GeaiCredentialsFile::maxBytes, or would become so
  NotUtf8,      ///< `line` is the first that isn't
  Malformed,    ///< Python couldn't read it either: `syntax` and `line` say why
  Changed,      ///< somebody wrote it since it was read
  Unwritable,   ///< the directory or the file can't be written
  NotStorable,  ///< `profile` has a name or a value that can't be written: `edit` says which
};

/// Never holds what is in the file, but for the name of a profile.
struct GeaiFileError {
  GeaiFileProblem problem = GeaiFileProblem::Unwritable;
  QString path = {};
  int line = 0;                             ///< from 1; 0 where no line is to blame
  std::optional<IniProblem> syntax = {};    ///< of NotUtf8 and Malformed
  std::optional<IniEditProblem> edit = {};  ///< of NotStorable
  QString profile = {};                     ///< of NotStorable
  QString detail = {};                      ///< the system's own words

  friend bool operator==(const GeaiFileError&, const GeaiFileError&) = default;
};

/// The file in which GEAI's own tools keep profiles, tokens in plain text among them. Shared with these tools
/// and with people's editors: it is read as Python reads it, and a change leaves everything else byte for
/// byte.
///
/// Reading and writing block for as long as the disk needs. Whoever holds one holds the secrets of the file:
/// keep it no longer than needed. Used on one thread at a time.
class GeaiCredentialsFile {
 public:
  static constexpr qint64 maxBytes = 1024LL * 1024;

  /// Reads nothing yet.
  explicit GeaiCredentialsFile(QString path = defaultPath());

  /// ~/.geai/credentials.
  static QString defaultPath();

  [[nodiscard]] const QString& path() const { return path_; }

  /// Reads the file. On error profiles() stay as they were, but for a file that isn't there: it has none, and
  /// can be written.
  std::expected<void, GeaiFileError> read();

  /// As last read or written by this object; each with what is wrong in it.
  [[nodiscard]] QList<GeaiProfileEntry> profiles() const { return readGeaiProfiles(document_); }

  /// Adds these profiles to the file, or updates those of the same name; see writeGeaiProfile(). All of them
  /// or, on error, none: the file then is as it was. A file that was written is for its owner only, whatever
  /// it was before; so is its directory, where it had to be made. A symbolic link stays one, and what it
  /// points to is written.
  ///
  /// Whoever didn't read() an existing file gets Changed.
  std::expected<void, GeaiFileError> saveProfiles(const QList<GeaiProfile>& profiles);

  /// Takes the tokens of these profiles out of the file; see removeGeaiSecrets(). Errors as for
  /// saveProfiles().
  std::expected<void, GeaiFileError> removeSecrets(const QStringList& names);

 private:
  struct Content;

  [[nodiscard]] std::expected<Content, GeaiFileError> load() const;
  std::expected<void, GeaiFileError> store(const IniDocument& document);
  /// Whether nobody wrote the file since it was read.
  [[nodiscard]] std::expected<void, GeaiFileError> checkUnchanged() const;
  std::expected<void, GeaiFileError> makeDirectory() const;
  std::expected<void, GeaiFileError> write(const Secret& bytes) const;
  [[nodiscard]] GeaiFileError error(GeaiFileProblem problem, const QString& detail = {}) const;
  [[nodiscard]] GeaiFileError syntaxError(const IniError& syntax) const;
  [[nodiscard]] GeaiFileError notStorable(const QString& profile, IniEditProblem problem) const;

  QString path_;
  bool exists_ = false;  ///< when it was last read or written
  IniDocument document_;
};

}  // namespace tokendesk
