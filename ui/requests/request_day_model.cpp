#include "request_day_model.h"

#include "request_texts.h"

#include <QLocale>

#include <algorithm>

namespace tokendesk {

void RequestDayModel::setCounts(const RequestCounts& counts) {
  beginResetModel();
  statuses_ = counts.statuses();
  days_.clear();
  most_ = 0;
  const auto skipped = static_cast<std::ptrdiff_t>(counts.days().size()) - mostDays;
  const auto first = std::next(counts.days().begin(), std::max<std::ptrdiff_t>(skipped, 0));
  for (auto day = first; day != counts.days().end(); ++day) {
    std::vector<int> row{sumOf(day->second)};
    for (const QString& status : statuses_) {
      const auto found = day->second.find(status);
      row.push_back(found == day->second.end() ? 0 : found->second);
    }
    most_ = std::max(most_, row.front());
    days_.push_back({day->first, std::move(row)});
  }
  endResetModel();
}

int RequestDayModel::countAt(int row, int column) const {
  return days_.at(static_cast<size_t>(column)).counts.at(static_cast<size_t>(row));
}

int RequestDayModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() || days_.empty() ? 0 : static_cast<int>(statuses_.size()) + 1;
}

int RequestDayModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(days_.size());
}

QVariant RequestDayModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole;
  return isText ? QVariant(textOf(index)) : QVariant();
}

QVariant RequestDayModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (role != Qt::DisplayRole || section < 0) return {};
  if (orientation == Qt::Horizontal) return section < columnCount() ? dayText(dayAt(section)) : QVariant();
  if (section >= rowCount()) return {};
  return section == wholeDay ? tr("Total") : requestStatusText(statusAt(section));
}

Qt::ItemFlags RequestDayModel::flags(const QModelIndex& index) const {
  if (!index.isValid() || countAt(index.row(), index.column()) == 0) return Qt::NoItemFlags;
  return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QString RequestDayModel::textOf(const QModelIndex& index) const {
  const int ofDay = countAt(wholeDay, index.column());
  const QString day = longDayText(dayAt(index.column()));
  if (index.row() == wholeDay) return tr("%1: %Ln request(s)", nullptr, ofDay).arg(day);
  return tr("%1, %2: %3 of %Ln request(s)", nullptr, ofDay)
      .arg(day, requestStatusText(statusAt(index.row())),
           QLocale().toString(countAt(index.row(), index.column())));
}

}  // namespace tokendesk
