#include "connections_list.h"

#include "connections_delegate.h"
#include "key_repeat.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace tokendesk {

namespace {

constexpr double addressPart = 0.4;

/// The usual width of a column, in letters; name and address share what is left.
int usualCharacters(int column) {
  switch (column) {
    case ConnectionsModel::EnvironmentColumn: return 19;
    case ConnectionsModel::Platform: return 19;
    case ConnectionsModel::Method: return 19;
    case ConnectionsModel::Organization: return 16;
    case ConnectionsModel::LastUsed: return 19;
    default: return 24;
  }
}

}  // namespace

ConnectionsList::ConnectionsList(QWidget* parent) : ListTable(parent) {
  watchKeyReleases();
  setAccessibleName(tr("Connections"));
  setWhatsThis(
      tr("The saved connections, and that of the environment variables. Enter connects, F2 edits the "
         "selected one, and Delete deletes it once you have confirmed that."));
  setModel(&model_);
  setItemDelegate(new ConnectionsDelegate(this));
  setUpColumns();
  connect(this, &QAbstractItemView::doubleClicked, this, &ConnectionsList::chosen);
}

void ConnectionsList::setRows(std::vector<ConnectionRow> rows, const QDateTime& now) {
  const ConnectionRow* before = selected();
  const QUuid id = before ? before->connection.id : QUuid();
  const int row = std::max(currentIndex().row(), 0);
  const int scroll = verticalScrollBar()->value();
  const bool areSeveral = std::ranges::any_of(
      rows, [](const ConnectionRow& each) { return each.isOfNewer || !each.platform.isEmpty(); });
  setColumnHidden(ConnectionsModel::Platform, !areSeveral);
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
  ListTable::selectionChanged(selected, deselected);
  if (!restoring_) emit selectedChanged();
}

void ConnectionsList::keyPressEvent(QKeyEvent* event) {
  if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
    return QTableView::keyPressEvent(event);
  if (!isRepeat(*event) && selected()) emit chosen();
}

void ConnectionsList::setUpColumns() {
  std::vector<int> characters;
  for (int column = 0; column < model_.columnCount(); ++column) characters.push_back(usualCharacters(column));
  setColumnCharacters(characters, ConnectionsModel::Name);
  horizontalHeader()->setSectionResizeMode(ConnectionsModel::BaseUrl, QHeaderView::Fixed);
  horizontalHeader()->setSectionsMovable(false);  // name and address share their room side by side
}

void ConnectionsList::resizeEvent(QResizeEvent* event) {
  const int shared = columnWidth(ConnectionsModel::Name) + columnWidth(ConnectionsModel::BaseUrl);
  const int others = horizontalHeader()->length() - shared;
  const int left = std::max(viewport()->width() - others, 0);
  const int needed = horizontalHeader()->sectionSizeHint(ConnectionsModel::BaseUrl);
  setColumnWidth(ConnectionsModel::BaseUrl, std::max(static_cast<int>(left * addressPart), needed));
  ListTable::resizeEvent(event);
}

}  // namespace tokendesk
