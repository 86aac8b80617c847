#include "request_table_model.h"

#include "display_text.h"
#include "request_texts.h"

#include <algorithm>

namespace tokendesk {

namespace {

QString textOf(const LoggedRequest& request, int column) {
  switch (column) {
    case RequestTableModel::Time: return shortTimeText(request.time, request.timestamp);
    case RequestTableModel::Assistant: return nameText(request.assistant);
    case RequestTableModel::Intent: return displayName(request.intent);
    case RequestTableModel::Status: return requestStatusText(request.status);
    case RequestTableModel::Prompt: return oneLine(request.prompt);
    case RequestTableModel::Output: return oneLine(request.output);
    default: return {};
  }
}

// Rich, because Qt would take a text that looks like markup for rich text, and show the pictures it names.
QString toolTipOf(const LoggedRequest& request, int column) {
  const QString text = column == RequestTableModel::Time ? fullTimeText(request.time, request.timestamp)
                                                         : textOf(request, column);
  return text.isEmpty() ? QString() : asRichText(text);
}

}  // namespace

RequestTableModel::RequestTableModel(RequestFeed& feed, QObject* parent)
    : QAbstractTableModel(parent), feed_(feed) {
  connect(&feed, &RequestFeed::aboutToReset, this, [this] { beginResetModel(); });
  connect(&feed, &RequestFeed::reset, this, [this] {
    selectRows();
    endResetModel();
    emit contentChanged();
  });
  connect(&feed, &RequestFeed::appended, this, &RequestTableModel::append);
  selectRows();
}

void RequestTableModel::setSelection(const RequestSelection& selection) {
  if (selection == selection_) return;
  beginResetModel();
  selection_ = selection;
  dayBegin_ = selection.day ? selection.day->startOfDay().toUTC() : QDateTime();
  dayEnd_ = selection.day ? selection.day->addDays(1).startOfDay().toUTC() : QDateTime();
  selectRows();
  endResetModel();
  emit contentChanged();
}

const LoggedRequest& RequestTableModel::requestAt(int row) const {
  return feed_.items().at(rows_.at(static_cast<size_t>(row)));
}

int RequestTableModel::rowOf(const LoggedRequest& request) const {
  const auto found = std::ranges::find_if(rows_, [&](size_t item) { return feed_.items()[item] == request; });
  return found == rows_.end() ? -1 : static_cast<int>(found - rows_.begin());
}

int RequestTableModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int RequestTableModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(columns);
}

QVariant RequestTableModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const LoggedRequest& request = requestAt(index.row());
  switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return textOf(request, index.column());
    case Qt::ToolTipRole: return toolTipOf(request, index.column());
    case statusRole: return request.status;
    default: return {};
  }
}

QVariant RequestTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignLeading | Qt::AlignVCenter);
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case Time: return tr("Time");
    case Assistant: return tr("Assistant");
    case Intent: return tr("Intent");
    case Status: return tr("Status");
    case Prompt: return tr("Prompt");
    case Output: return tr("Output");
    default: return {};
  }
}

bool RequestTableModel::canFetchMore(const QModelIndex& parent) const {
  return !parent.isValid() && !feed_.items().empty() && !feed_.isLoading() && !feed_.isAtEnd() &&
         !feed_.isStopped() && !feed_.error() && selection_.isEmpty();
}

void RequestTableModel::fetchMore(const QModelIndex& parent) {
  if (canFetchMore(parent)) feed_.loadMore();
}

void RequestTableModel::append(int count) {
  const std::vector<size_t> added = selectedFrom(feed_.items().size() - static_cast<size_t>(count));
  if (!added.empty()) {
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(added.size()) - 1);
    rows_.insert(rows_.end(), added.begin(), added.end());
    endInsertRows();
  }
  emit contentChanged();
}

void RequestTableModel::selectRows() {
  rows_ = selectedFrom(0);
}

std::vector<size_t> RequestTableModel::selectedFrom(size_t first) const {
  std::vector<size_t> selected;
  for (size_t item = first; item < feed_.items().size(); ++item) {
    if (isSelected(feed_.items()[item])) selected.push_back(item);
  }
  return selected;
}

bool RequestTableModel::isSelected(const LoggedRequest& request) const {
  if (selection_.assistant && request.assistant != *selection_.assistant) return false;
  if (selection_.status && statusKey(request.status) != *selection_.status) return false;
  if (!selection_.day) return true;
  // Two comparisons, where turning each time into a local one takes seconds for a long list.
  return selection_.day->isValid() ? request.time >= dayBegin_ && request.time < dayEnd_
                                   : !request.time.isValid();
}

}  // namespace tokendesk
