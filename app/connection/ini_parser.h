#pragma once

#include "ini_text.h"
#include "secret.h"

#include <QHash>

#include <expected>

namespace tokendesk {

/// Why Python's configparser refuses a file.
enum class IniProblem {
  NotUtf8,        ///< UnicodeDecodeError
  ByteOrderMark,  ///< MissingSectionHeaderError: Python takes the mark for text before the first section
  MissingSectionHeader,  ///< MissingSectionHeaderError
  DuplicateSection,      ///< DuplicateSectionError
  DuplicateKey,          ///< DuplicateOptionError; keys are compared without case
  NotAKey,               ///< ParsingError: neither a section, a key nor a continued value
};

/// Never holds the text of the line, which may be a secret in the wrong place.
struct IniError {
  IniProblem problem = IniProblem::NotAKey;
  int line = 0;  ///< from 1

  friend bool operator==(const IniError&, const IniError&) = default;
};

/// A key, its value and where they stand.
struct IniEntry {
  QString key = {};  ///< in lower case
  Secret raw = {};   ///< the value before interpolation; of several lines, these without their indentation
  IniLine line = {};
  IniSpan value = {};                 ///< of the value in its first line
  QList<IniSpan> continuations = {};  ///< the other lines of the value, whole; not the comments between them
};

struct IniSection {
  QString name = {};
  IniLine header = {};  ///< where it last began: [DEFAULT] may stand several times; empty where it doesn't
  QList<IniEntry> entries = {};
  QHash<QString, qsizetype> entryOf = {};

  [[nodiscard]] const IniEntry* find(const QString& key) const;
};

/// What is where in the bytes of an INI file.
struct IniIndex {
  QList<IniSection> sections = {{.name = QStringLiteral("DEFAULT")}};  ///< the first is always [DEFAULT]
  QHash<QString, qsizetype> sectionOf = {{QStringLiteral("DEFAULT"), 0}};

  [[nodiscard]] const IniSection* find(const QString& name) const;
};

/// Reads what Python's configparser.ConfigParser(), with its defaults, would from a file of these bytes.
std::expected<IniIndex, IniError> parseIni(QByteArrayView bytes);

}  // namespace tokendesk
