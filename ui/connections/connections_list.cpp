#include "connections_list.h"

#include "connections_delegate.h"
#include "key_repeat.h"
#include "theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace tokendesk {

namespace {

constexpr int usualRowHeight = 32;

constexpr double addressPart = 0.4;

/// The usual width of a column, in letters; name and address share what is left.
int usualCharacters(int column) {
  switch (column) {
    case ConnectionsModel::EnvironmentColumn: return 19;
    case ConnectionsModel::Method: return 19;
    case ConnectionsModel::Organization: return 16;
    case ConnectionsModel::LastUsed: return 19;
    default: return 24;
  }
}

}  // namespace

ConnectionsList::ConnectionsList(QWidget* parent) : QTableView(parent) {
  watchKeyReleases();
  setAccessibleName(tr("Connections"));
  setModel(&model_);
  setItemDelegate(new ConnectionsDelegate(this));
  setSelectionBehavior(SelectRows);
  setSelectionMode(SingleSelection);
  setEditTriggers(NoEditTriggers);
  setTabKeyNavigation(false);
  setShowGrid(false);
  setWordWrap(false);
  setContextMenuPolicy(Qt::ActionsContextMenu);
  setUpColumns();
  connect(this, &QAbstractItemView::doubleClicked, this, &ConnectionsList::chosen);
}

void ConnectionsList::setRows(std::vector<ConnectionRow> rows, const QDateTime& now) {
  const ConnectionRow* before = selected();
  const QUuid id = before ? before->connection.id : QUuid();
  const int row = std::max(currentIndex().row(), 0);
  const int scroll = verticalScrollBar()->value();
  restoring_ = true;
  model_.setRows(std::move(rows), now);
  const int found = model_.rowOf(id);
  if (model_.rowCount() > 0) selectRow(found >= 0 ? found : std::min(row, model_.rowCount() - 1));
  verticalScrollBar()->setValue(scroll);
  restoring_ = false;
  emit selectedChanged();
}

const ConnectionRow* ConnectionsList::selected() const {
  const QModelIndexList rows = selectionModel()->selectedRows();
  return rows.isEmpty() ? nullptr : &model_.rowAt(rows.first().row());
}

void ConnectionsList::select(const QUuid& id) {
  const int row = model_.rowOf(id);
  if (row < 0) return;
  selectRow(row);
  scrollTo(currentIndex());
}

void ConnectionsList::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
  QTableView::selectionChanged(selected, deselected);
  if (!restoring_) emit selectedChanged();
}

void ConnectionsList::keyPressEvent(QKeyEvent* event) {
  if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
    return QTableView::keyPressEvent(event);
  if (!isRepeat(*event) && selected()) emit chosen();
}

void ConnectionsList::setUpColumns() {
  verticalHeader()->hide();
  verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  verticalHeader()->setDefaultSectionSize(std::max(usualRowHeight, fontMetrics().height() + 12));
  horizontalHeader()->setHighlightSections(false);
  horizontalHeader()->setMinimumSectionSize(letterWidth(fontMetrics()) * 8);
  for (int column = 0; column < model_.columnCount(); ++column)
    setColumnWidth(column, usualCharacters(column) * letterWidth(fontMetrics()));
  horizontalHeader()->setSectionResizeMode(ConnectionsModel::Name, QHeaderView::Stretch);
  horizontalHeader()->setSectionResizeMode(ConnectionsModel::BaseUrl, QHeaderView::Fixed);
}

void ConnectionsList::resizeEvent(QResizeEvent* event) {
  const int shared = columnWidth(ConnectionsModel::Name) + columnWidth(ConnectionsModel::BaseUrl);
  const int others = horizontalHeader()->length() - shared;
  const int left = std::max(viewport()->width() - others, 0);
  setColumnWidth(ConnectionsModel::BaseUrl, static_cast<int>(left * addressPart));
  QTableView::resizeEvent(event);
}

}  // namespace tokendesk
