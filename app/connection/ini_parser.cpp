#include "ini_parser.h"

#include <algorithm>
#include <optional>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

/// One pass over the lines, in the order and with the state of configparser's _read().
class IniParser {
 public:
  explicit IniParser(QByteArrayView bytes) : bytes_(bytes) {}

  std::expected<IniIndex, IniError> run();

 private:
  using Problem = std::optional<IniError>;

  Problem take(const IniLine& line);
  Problem takeHeader(const IniLine& line, const QString& name);
  Problem takeKey(const IniLine& line, IniSpan text);
  /// Python goes on after such a line, and reports it unless it finds something worse.
  void takeNonsense(const IniLine& line);

  [[nodiscard]] IniSection& section() { return index_.sections[*section_]; }
  [[nodiscard]] bool hasKey() const { return inKey_; }
  void joinValue();

  QByteArrayView bytes_;
  IniIndex index_;
  std::optional<qsizetype> section_;  ///< none before the first header
  bool inKey_ = false;                ///< whether an indented line continues the last entry's value
  qsizetype indent_ = 0;              ///< of the last line that wasn't a continuation, in characters
  QList<IniLine> blankLines_;         ///< part of the value if it goes on after them
  Problem nonsense_;
};

std::expected<IniIndex, IniError> IniParser::run() {
  const QList<IniLine> lines = iniLines(bytes_);
  for (const IniLine& line : lines) {
    if (!line.text.of(bytes_).isValidUtf8())
      return std::unexpected(IniError{IniProblem::NotUtf8, line.number});
  }
  if (bytes_.startsWith(byteOrderMark)) return std::unexpected(IniError{IniProblem::ByteOrderMark, 1});
  for (const IniLine& line : lines) {
    if (const Problem problem = take(line)) return std::unexpected(*problem);
  }
  if (nonsense_) return std::unexpected(*nonsense_);
  joinValue();
  return std::move(index_);
}

IniParser::Problem IniParser::take(const IniLine& line) {
  const IniSpan text = strippedSpan(bytes_, line.text);
  if (isIniComment(text.of(bytes_))) return {};
  if (text.isEmpty()) {
    blankLines_.append(line);
    return {};
  }

  const qsizetype indent = characterCount(leadingSpace(line.text.of(bytes_)));
  if (hasKey() && indent > indent_) {
    QList<IniSpan>& continuations = section().entries.last().continuations;
    for (const IniLine& blank : std::as_const(blankLines_)) continuations.append(blank.whole);
    blankLines_.clear();
    continuations.append(line.whole);
    return {};
  }

  joinValue();
  indent_ = indent;
  const QByteArrayView shown = text.of(bytes_);
  if (const qsizetype closing = shown.lastIndexOf(']'); shown.startsWith('[') && closing > 1)
    return takeHeader(line, iniString(shown.sliced(1, closing - 1)));
  if (!section_) return IniError{IniProblem::MissingSectionHeader, line.number};
  return takeKey(line, text);
}

IniParser::Problem IniParser::takeHeader(const IniLine& line, const QString& name) {
  inKey_ = false;
  if (const auto known = index_.sectionOf.constFind(name); known != index_.sectionOf.constEnd()) {
    if (*known != 0) return IniError{IniProblem::DuplicateSection, line.number};
    section_ = 0;
    section().header = line;
    return {};
  }
  section_ = index_.sections.size();
  index_.sectionOf.insert(name, *section_);
  index_.sections.append(IniSection{.name = name, .header = line});
  return {};
}

IniParser::Problem IniParser::takeKey(const IniLine& line, IniSpan text) {
  const QByteArrayView shown = text.of(bytes_);
  const auto delimiter = std::ranges::find_if(shown, [](char c) { return c == '=' || c == ':'; });
  if (delimiter == shown.end()) {
    takeNonsense(line);
    return {};
  }
  const qsizetype at = text.begin + (delimiter - shown.begin());
  const IniSpan name = strippedSpan(bytes_, {text.begin, at});
  if (name.isEmpty()) takeNonsense(line);

  const QString key = pythonLower(iniString(name.of(bytes_)));
  if (section().entryOf.contains(key)) return IniError{IniProblem::DuplicateKey, line.number};
  section().entryOf.insert(key, section().entries.size());
  section().entries.append(
      IniEntry{.key = key, .line = line, .value = strippedSpan(bytes_, {at + 1, text.end})});
  inKey_ = !key.isEmpty();
  return {};
}

void IniParser::takeNonsense(const IniLine& line) {
  if (!nonsense_) nonsense_ = IniError{IniProblem::NotAKey, line.number};
  // The key before it stays the one that indented lines continue.
}

/// Makes the last entry's value, now that its last line is known. Trailing blank lines are none of its lines.
void IniParser::joinValue() {
  blankLines_.clear();
  if (!section_ || section().entries.isEmpty()) return;
  IniEntry& entry = section().entries.last();
  if (!hasKey() || !entry.raw.isEmpty()) return;

  qsizetype size = entry.value.end - entry.value.begin;
  QList<IniSpan> pieces{entry.value};
  for (const IniSpan& whole : std::as_const(entry.continuations)) {
    pieces.append(strippedSpan(bytes_, whole));
    size += 1 + pieces.last().end - pieces.last().begin;
  }
  QByteArray joined;
  joined.reserve(size);
  for (const IniSpan& piece : std::as_const(pieces)) {
    if (&piece != &pieces.constFirst()) joined.append('\n');
    joined.append(piece.of(bytes_));
  }
  entry.raw = Secret(joined);
  joined.fill('\0');
}

}  // namespace

const IniEntry* IniSection::find(const QString& key) const {
  const auto found = entryOf.constFind(key);
  return found == entryOf.constEnd() ? nullptr : &entries.at(*found);
}

const IniSection* IniIndex::find(const QString& name) const {
  const auto found = sectionOf.constFind(name);
  return found == sectionOf.constEnd() ? nullptr : &sections.at(*found);
}

std::expected<IniIndex, IniError> parseIni(QByteArrayView bytes) {
  return IniParser(bytes).run();
}

}  // namespace tokendesk
