#include "project_table_model.h"

#include "display_text.h"
#include "project_order.h"
#include "project_texts.h"
#include "text_folding.h"

#include <algorithm>
#include <utility>

namespace tokendesk {

namespace {
constexpr qsizetype longestRead = 4000;  // of a description, each time it is shown
}

ProjectTableModel::ProjectTableModel(const TokenCounts& counts, QObject* parent)
    : QAbstractTableModel(parent), counts_(counts) {
  connect(&counts, &TokenCounts::changed, this, &ProjectTableModel::takeCount);
}

template <class Change>
void ProjectTableModel::reset(const Change& change) {
  beginResetModel();
  change();
  endResetModel();
  emit contentChanged();
}

void ProjectTableModel::setProjects(const Projects& projects) {
  reset([&] {
    projects_ = projects;
    arrange();
  });
}

void ProjectTableModel::setFilter(const ProjectFilter& filter) {
  if (filter == filter_) return;
  reset([&] {
    filter_ = filter;
    arrange();
    pages_.setPage(1);
  });
}

void ProjectTableModel::setRowsPerPage(int rows) {
  reset([&] { pages_.setRowsPerPage(rows); });
}

void ProjectTableModel::setPage(int page) {
  if (std::clamp(page, 1, pageCount()) != this->page()) reset([&] { pages_.setPage(page); });
}

void ProjectTableModel::sort(int column, Qt::SortOrder order) {
  if (column < 0 || column >= columns) return;
  reset([&] {
    sortColumn_ = column;
    sortOrder_ = order;
    arrange();
  });
}

void ProjectTableModel::arrange() {
  rows_.clear();
  const QString wanted = foldText(filter_.nameContains.trimmed());
  for (size_t row = 0; row < projects_.size(); ++row) {
    const Project& project = projects_[row];
    if (filter_.active && *filter_.active != project.active) continue;
    if (foldText(project.name).contains(wanted)) rows_.push_back(row);
  }
  sortRows(rows_, projects_, counts_, static_cast<Column>(sortColumn_), sortOrder_);
  pages_.setCount(rows_.size());
}

void ProjectTableModel::takeCount(const QString& projectId) {
  const int row = rowOf(projectId);
  if (row >= 0) emit dataChanged(index(row, Tokens), index(row, Tokens));
  if (!isSortedByTokens() || std::exchange(sortsSoon_, true)) return;
  QMetaObject::invokeMethod(this, &ProjectTableModel::sortByCounts, Qt::QueuedConnection);
}

void ProjectTableModel::sortByCounts() {
  sortsSoon_ = false;
  if (isSortedByTokens() && !counts_.isReading()) reset([this] { arrange(); });
}

Projects ProjectTableModel::matches() const {
  Projects all;
  for (const size_t row : rows_) all.push_back(projects_[row]);
  return all;
}

const Project& ProjectTableModel::projectAt(int row) const {
  return projects_.at(rows_.at(pages_.first() + static_cast<size_t>(row)));
}

int ProjectTableModel::rowOf(const QString& projectId) const {
  for (int row = 0; row < rowCount(); ++row) {
    if (projectAt(row).id == projectId) return row;
  }
  return -1;
}

int ProjectTableModel::pageOf(const QString& projectId) const {
  const auto found = std::ranges::find(rows_, projectId, [this](size_t row) { return projects_[row].id; });
  return found == rows_.end() ? 0 : pages_.pageOf(static_cast<size_t>(found - rows_.begin()));
}

int ProjectTableModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : pages_.rowsOnPage();
}

int ProjectTableModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : columns;
}

QVariant ProjectTableModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const Project& project = projectAt(index.row());
  switch (role) {
    case Qt::DisplayRole: return textOf(project, index.column());
    case Qt::AccessibleTextRole: {
      const TokenCount count = index.column() == Tokens ? counts_.count(project.id) : TokenCount{};
      const bool isSign = index.column() == Tokens && (count.reading || count.error);
      return isSign ? tokenCountDetails(count, project) : textOf(project, index.column());
    }
    case Qt::ToolTipRole: return toolTipOf(project, index.column());
    case Qt::TextAlignmentRole:
      return QVariant((index.column() == Tokens ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    case activeRole: return project.active;
    default: return {};
  }
}

QVariant ProjectTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole)
    return QVariant((section == Tokens ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case Name: return tr("Name");
    case Description: return tr("Description");
    case Status: return tr("Status");
    case Id: return tr("ID");
    case Tokens: return tr("Tokens");
    default: return {};
  }
}

QString ProjectTableModel::textOf(const Project& project, int column) const {
  switch (column) {
    case Name: return displayName(project.name);
    case Description: return displayText(project.description.left(longestRead).simplified());
    case Status: return projectStatusText(project.active);
    case Id: return displayText(project.id);
    default: return tokenCountText(counts_.count(project.id));
  }
}

// Rich, because Qt would take a name that looks like markup for rich text, and show the pictures it names.
QString ProjectTableModel::toolTipOf(const Project& project, int column) const {
  const QString text =
      column == Tokens ? tokenCountDetails(counts_.count(project.id), project) : textOf(project, column);
  return text.isEmpty() ? QString() : asRichText(text);
}

}  // namespace tokendesk
