#include "ini_document.h"

#include <algorithm>
#include <numeric>

namespace tokendesk {

using namespace Qt::StringLiterals;

/// Bytes that take the place of others.
struct IniDocument::Splice {
  IniSpan span;
  Secret text = {};
};

struct IniDocument::Changed {
  QString section;
  QString key = {};                ///< none: the section is new
  std::optional<Secret> raw = {};  ///< what the key's value becomes; nothing where the key goes
};

namespace {

QByteArrayView lineEndOf(QByteArrayView bytes, const IniLine& line) {
  return bytes.sliced(line.text.end, line.whole.end - line.text.end);
}

/// What ends the last line that has an end: in a file of mixed ones, another would make one end of two.
QByteArrayView lastLineEnd(QByteArrayView bytes) {
  const auto isEnd = [](char c) { return c == '\n' || c == '\r'; };
  const auto last = std::find_if(bytes.rbegin(), bytes.rend(), isEnd);
  const QByteArrayView found = bytes.first(bytes.rend() - last);
  if (found.isEmpty()) return "\n";
  return found.last(found.endsWith("\r\n") ? 2 : 1);
}

/// The indentation of the first line from `from` on that is more than a comment.
QByteArrayView nextIndentation(QByteArrayView bytes, qsizetype from) {
  const QByteArrayView rest = bytes.sliced(from);
  for (const IniLine& line : iniLines(rest)) {
    const IniSpan text = strippedSpan(rest, line.text);
    if (!text.isEmpty() && !isIniComment(text.of(rest))) return leadingSpace(line.text.of(rest));
  }
  return {};
}

Secret joined(std::initializer_list<QByteArrayView> pieces) {
  QByteArray bytes;
  bytes.reserve(std::accumulate(pieces.begin(), pieces.end(), qsizetype(0),
                                [](qsizetype sum, QByteArrayView piece) { return sum + piece.size(); }));
  for (const QByteArrayView piece : pieces) bytes.append(piece);
  Secret secret(bytes);
  bytes.fill('\0');
  return secret;
}

bool isWritableValue(QByteArrayView value) {
  const IniSpan whole{0, value.size()};
  return value.isValidUtf8() && !value.contains('\n') && !value.contains('\r') &&
         strippedSpan(value, whole).of(value).size() == value.size();
}

/// Whether the entries are the same ones with the same raw values, but for one of that key.
bool sameEntries(const IniSection& a, const IniSection& b, const QString& except) {
  const auto isCovered = [&except](const IniSection& by) {
    return [&by, &except](const IniEntry& entry) {
      if (entry.key == except) return true;
      const IniEntry* other = by.find(entry.key);
      return other && other->raw == entry.raw;
    };
  };
  return std::ranges::all_of(a.entries, isCovered(b)) && std::ranges::all_of(b.entries, isCovered(a));
}

}  // namespace

std::expected<IniDocument, IniError> IniDocument::parse(const Secret& bytes) {
  auto index = parseIni(bytes.reveal());
  if (!index) return std::unexpected(index.error());
  IniDocument document;
  document.bytes_ = bytes;
  document.index_ = *std::move(index);
  return document;
}

QStringList IniDocument::sections() const {
  QStringList names;
  for (const IniSection& section : index_.sections) names.append(section.name);
  names.removeFirst();
  return names;
}

std::expected<Secret, IniValueProblem> IniDocument::meaning(const IniSection& section,
                                                            const IniEntry& entry) const {
  return interpolated(entry.raw, [&](const QString& key) -> const Secret* {
    const IniEntry* own = section.find(key);
    const IniEntry* found = own ? own : index_.sections.first().find(key);
    return found ? &found->raw : nullptr;
  });
}

QList<IniItem> IniDocument::items(const QString& section) const {
  const IniSection* own = index_.find(section);
  if (!own) return {};
  const IniSection& defaults = index_.sections.first();
  QList<IniItem> items;
  const auto append = [&](const IniEntry& entry, bool inherited) {
    items.append({entry.key, meaning(*own, entry), entry.line.number, inherited});
  };
  for (const IniEntry& inherited : defaults.entries) {
    const IniEntry* overriding = own->find(inherited.key);
    append(overriding ? *overriding : inherited, !overriding);
  }
  for (const IniEntry& entry : own->entries)
    if (!defaults.find(entry.key)) append(entry, false);
  return items;
}

std::optional<IniItem> IniDocument::item(const QString& section, const QString& key) const {
  const IniSection* own = index_.find(section);
  if (!own) return std::nullopt;
  const QString lower = pythonLower(key);
  const IniEntry* ownEntry = own->find(lower);
  const IniEntry* entry = ownEntry ? ownEntry : index_.sections.first().find(lower);
  if (!entry) return std::nullopt;
  return IniItem{lower, meaning(*own, *entry), entry->line.number, !ownEntry};
}

std::expected<void, IniEditProblem> IniDocument::addSection(const QString& name) {
  const bool writable =
      !name.isEmpty() && name != defaultSection && !name.contains(u'\n') && !name.contains(u'\r');
  if (!writable) return std::unexpected(IniEditProblem::InvalidName);
  if (hasSection(name)) return std::unexpected(IniEditProblem::SectionExists);

  const QByteArrayView bytes = bytes_.reveal();
  const QByteArrayView end = lastLineEnd(bytes);
  const QList<IniLine> lines = iniLines(bytes);
  const bool open = !lines.isEmpty() && lineEndOf(bytes, lines.last()).isEmpty();
  const bool apart = lines.isEmpty() || strippedSpan(bytes, lines.last().text).isEmpty();
  const QByteArray header = "[" + name.toUtf8() + "]";
  const Secret text = joined({open ? end : QByteArrayView(), apart ? QByteArrayView() : end, header, end});
  if (!apply({{.span = {bytes.size(), bytes.size()}, .text = text}}, {.section = name}))
    return std::unexpected(IniEditProblem::InvalidName);
  return {};
}

std::expected<void, IniEditProblem> IniDocument::setValue(const QString& section, const QString& key,
                                                          const Secret& value) {
  const IniSection* own = index_.find(section);
  const bool hasHeader = own && !own->header.whole.isEmpty();
  if (!hasHeader) return std::unexpected(IniEditProblem::NoSuchSection);
  if (!isWritableValue(value.reveal())) return std::unexpected(IniEditProblem::InvalidValue);
  const QString lower = pythonLower(key);
  const Secret raw = escapedForInterpolation(value);
  const Changed changed{.section = section, .key = lower, .raw = raw};
  const IniEntry* entry = own->find(lower);
  if (!entry) {
    if (!apply({newEntry(*own, key, raw)}, changed)) return std::unexpected(IniEditProblem::InvalidName);
    return {};
  }

  if (meaning(*own, *entry) == value) return {};
  const char before = bytes_.reveal()[entry->value.begin - 1];
  const bool atDelimiter = entry->value.isEmpty() && (before == '=' || before == ':');
  QList<Splice> splices{{entry->value, atDelimiter ? joined({" ", raw.reveal()}) : raw}};
  for (const IniSpan& line : entry->continuations) splices.append({.span = line});
  if (!apply(splices, changed)) return std::unexpected(IniEditProblem::InvalidValue);
  return {};
}

bool IniDocument::removeKey(const QString& section, const QString& key) {
  const IniSection* own = index_.find(section);
  const QString lower = pythonLower(key);
  const IniEntry* entry = own ? own->find(lower) : nullptr;
  if (!entry) return false;
  QList<Splice> splices{{.span = entry->line.whole}};
  for (const IniSpan& line : entry->continuations) splices.append({.span = line});
  return apply(splices, {.section = section, .key = lower});
}

/// After the last line of the section's last value. Indented as that key, or where there is none as what
/// follows: else the following lines might continue it.
IniDocument::Splice IniDocument::newEntry(const IniSection& section, const QString& key,
                                          const Secret& raw) const {
  const QByteArrayView bytes = bytes_.reveal();
  const IniEntry* last = section.entries.isEmpty() ? nullptr : &section.entries.last();
  const bool several = last && !last->continuations.isEmpty();
  const IniLine& line = last ? last->line : section.header;
  const qsizetype at = several ? last->continuations.last().end : line.whole.end;
  const QByteArrayView indentation =
      last ? leadingSpace(last->line.text.of(bytes)) : nextIndentation(bytes, at);
  const QByteArrayView before = bytes.first(at);
  const bool open = !before.isEmpty() && !before.endsWith('\n') && !before.endsWith('\r');
  const QByteArray name = key.toUtf8();
  const QByteArrayView end = lastLineEnd(before);
  return {.span = {at, at},
          .text = joined({open ? end : QByteArrayView(), indentation, name, " = ", raw.reveal(), end})};
}

/// The document is changed only if reading it again gives what was meant, and everything else as before.
bool IniDocument::apply(const QList<Splice>& splices, const Changed& changed) {
  const QByteArrayView old = bytes_.reveal();
  QByteArray bytes;
  qsizetype size = old.size();
  for (const Splice& splice : splices) size += splice.text.size();
  bytes.reserve(size);
  qsizetype copied = 0;
  for (const Splice& splice : splices) {
    bytes.append(old.sliced(copied, splice.span.begin - copied)).append(splice.text.reveal());
    copied = splice.span.end;
  }
  bytes.append(old.sliced(copied));
  auto document = parse(Secret(bytes));
  bytes.fill('\0');
  if (!document) return false;

  QStringList expected = sections();
  if (changed.key.isNull()) expected.append(changed.section);
  if (document->sections() != expected) return false;
  for (const IniSection& section : std::as_const(index_.sections)) {
    const QString except = section.name == changed.section ? changed.key : QString();
    const IniSection& now = *document->index_.find(section.name);
    if (!sameEntries(section, now, except)) return false;
    if (except.isNull()) continue;
    const IniEntry* entry = now.find(changed.key);
    if ((entry ? std::optional(entry->raw) : std::nullopt) != changed.raw) return false;
  }
  *this = *std::move(document);
  return true;
}

}  // namespace tokendesk
