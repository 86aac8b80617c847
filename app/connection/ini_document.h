#pragma once

#include "ini_interpolation.h"
#include "ini_parser.h"
#include "secret.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <expected>
#include <optional>

namespace tokendesk {

struct IniItem {
  QString key = {};  ///< in lower case
  std::expected<Secret, IniValueProblem> value = {};
  int line = 0;
  bool inherited = false;  ///< it stands in [DEFAULT], and the section has none of its own
};

/// Why a document wasn't changed; it then is as it was.
enum class IniEditProblem {
  NoSuchSection,
  SectionExists,
  InvalidName,  ///< a section or key that couldn't be read back: empty, DEFAULT, of several lines, not UTF-8,
                ///< …
  InvalidValue,  ///< a value that couldn't be read back: space around it, several lines, not UTF-8
};

/// An INI file as Python's configparser.ConfigParser() reads it, which can be changed without touching
/// anything else in it: comments, order, blank lines, line ends and the case of keys stay byte for byte.
///
/// A value: copies share their bytes, which are zeroed with the last. Section names are compared with, keys
/// without case.
class IniDocument {
 public:
  /// Its keys count for every section.
  static constexpr QStringView defaultSection = u"DEFAULT";

  /// An empty document.
  IniDocument() = default;

  static std::expected<IniDocument, IniError> parse(const Secret& bytes);

  /// In the order of the file, without [DEFAULT].
  [[nodiscard]] QStringList sections() const;

  /// [DEFAULT] always is there.
  [[nodiscard]] bool hasSection(const QString& name) const { return index_.find(name) != nullptr; }

  /// In the order of configparser's items(): first the keys of [DEFAULT], overridden or not, then the
  /// section's other ones. Empty where there is no such section.
  [[nodiscard]] QList<IniItem> items(const QString& section) const;

  [[nodiscard]] std::optional<IniItem> item(const QString& section, const QString& key) const;

  /// Adds an empty section at the end.
  std::expected<void, IniEditProblem> addSection(const QString& name);

  /// Makes `value` what the key means in this section: adds the key after the section's last one, or replaces
  /// its value, of however many lines. A value that is what the section itself already says is left as it is
  /// written. [DEFAULT] can be changed only where the file has it.
  std::expected<void, IniEditProblem> setValue(const QString& section, const QString& key,
                                               const Secret& value);

  /// Removes the section's own key and all lines of its value, but not the comments between them. Whether it
  /// was there.
  bool removeKey(const QString& section, const QString& key);

  /// The whole file.
  [[nodiscard]] const Secret& toBytes() const { return bytes_; }

 private:
  struct Splice;
  /// What may differ after a change, so that a change that means more than that is refused.
  struct Changed;

  [[nodiscard]] std::expected<Secret, IniValueProblem> meaning(const IniSection& section,
                                                               const IniEntry& entry) const;
  [[nodiscard]] Splice newEntry(const IniSection& section, const QString& key, const Secret& raw) const;
  bool apply(const QList<Splice>& splices, const Changed& changed);

  Secret bytes_;
  IniIndex index_;
};

}  // namespace tokendesk
