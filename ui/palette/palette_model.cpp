#include "palette_model.h"

#include "display_text.h"

#include <QLocale>

namespace tokendesk {

namespace {

QString shortcutOf(const PaletteEntry& entry) {
  return entry.shortcuts.value(0).toString(QKeySequence::NativeText);
}

/// What stands beside the text: why an entry can't be chosen says more than what it is.
QString secondTextOf(const PaletteEntry& entry) {
  return entry.whyNot.isEmpty() ? entry.details : entry.whyNot;
}

}  // namespace

void PaletteModel::setContent(PaletteContent content) {
  beginResetModel();
  content_ = std::move(content);
  shown_.clear();
  endResetModel();
}

void PaletteModel::show(const PaletteMatches& matches) {
  beginResetModel();
  shown_.clear();
  for (const size_t number : matches.best) shown_.push_back(entryOf(number));
  endResetModel();
}

PaletteEntry PaletteModel::entryOf(size_t number) const {
  if (number < content_.entries.size()) return content_.entries[number];
  size_t row = number - content_.entries.size();
  auto part = content_.tokens.begin();
  for (; row >= part->part->tokens.size(); ++part) row -= part->part->tokens.size();
  return part->entryOf(part->part->tokens[row]);
}

int PaletteModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(shown_.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const PaletteEntry& entry = entryAt(index.row());
  switch (role) {
    case Qt::DisplayRole: return entry.text;
    case Qt::DecorationRole: return entry.icon;
    case detailsRole: return secondTextOf(entry);
    case shortcutRole: return shortcutOf(entry);
    case isOpenRole: return entry.whyNot.isEmpty();
    case Qt::ToolTipRole: return asRichText(entry.text + u'\n' + secondTextOf(entry));
    case Qt::AccessibleTextRole: {
      QStringList parts{entry.text, secondTextOf(entry), shortcutOf(entry)};
      parts.removeAll(QString());
      return QLocale().createSeparatedList(parts);
    }
    default: return {};
  }
}

}  // namespace tokendesk
