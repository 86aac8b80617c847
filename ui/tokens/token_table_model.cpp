#include "token_table_model.h"

#include "display_text.h"
#include "fingerprint.h"
#include "free_memory.h"
#include "job.h"
#include "local_times.h"
#include "token_texts.h"
#include "token_times.h"

#include <QtConcurrent>

#include <algorithm>

namespace tokendesk {

namespace {
constexpr qsizetype longestRead = 4000;  // of a description, each time it is shown
}

TokenTableModel::TokenTableModel(std::vector<TokenKey> columns, QObject* parent)
    : QAbstractTableModel(parent),
      columns_(std::move(columns)),
      shown_(std::make_shared<TokenArrangement>()) {}

void TokenTableModel::setList(const TokenListPtr& list) {
  wanted_ = list;
  arrange();
}

void TokenTableModel::setFilter(const TokenFilter& filter) {
  if (filter == filter_) return;
  filter_ = filter;
  toFirstPage_ = true;
  arrange();
}

void TokenTableModel::setNow(const QDateTime& now) {
  const QDateTime before = std::exchange(now_, now);
  if (!wanted_ || !isOvertaken(before)) return;
  if (filter_.expiry) {
    arrange();
  } else {
    retellTimes();
  }
}

void TokenTableModel::setRowsPerPage(int rows) {
  beginResetModel();
  pages_.setRowsPerPage(rows);
  endResetModel();
  emit contentChanged();
}

void TokenTableModel::setPage(int page) {
  const int within = std::clamp(page, 1, pageCount());
  if (within == this->page()) return;
  beginResetModel();
  pages_.setPage(within);
  endResetModel();
  emit contentChanged();
}

OrderPtr TokenTableModel::everyRow() const {
  // while a column is sorted by for the first time, the list is shown in another order
  const auto known = shown_->orders.find(sortKey_);
  const OrderPtr& ascending =
      known == shown_->orders.end() ? shown_->orders.at(TokenKey::Name) : known->second;
  if (sortOrder_ == Qt::AscendingOrder) return ascending;
  return std::make_shared<RowOrder>(ascending->rbegin(), ascending->rend());
}

int TokenTableModel::columnOf(TokenKey key) const {
  return static_cast<int>(std::find(columns_.begin(), columns_.end(), key) - columns_.begin());
}

const ApiToken& TokenTableModel::tokenAt(int row) const {
  return list()->token(shown_->rows.at(pages_.first() + static_cast<size_t>(row)));
}

int TokenTableModel::rowOf(const Secret& tokenId) const {
  const auto listRow = listRowOf(tokenId);
  if (!listRow) return -1;
  const auto first = shown_->rows.begin() + static_cast<std::ptrdiff_t>(pages_.first());
  const auto last = first + rowCount();
  const auto found = std::find(first, last, *listRow);
  return found == last ? -1 : static_cast<int>(found - first);
}

int TokenTableModel::pageOf(const Secret& tokenId) const {
  const auto listRow = listRowOf(tokenId);
  if (!listRow) return 0;
  const auto found = std::ranges::find(shown_->rows, *listRow);
  return found == shown_->rows.end() ? 0 : pages_.pageOf(static_cast<size_t>(found - shown_->rows.begin()));
}

int TokenTableModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : pages_.rowsOnPage();
}

int TokenTableModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(columns_.size());
}

QVariant TokenTableModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const ApiToken& token = tokenAt(index.row());
  switch (role) {
    case Qt::AccessibleTextRole:
      if (keyOf(index.column()) == TokenKey::Expires) return spokenExpiryText(token, moment());
      [[fallthrough]];
    case Qt::DisplayRole: return textOf(token, keyOf(index.column()));
    case Qt::ToolTipRole: return toolTipOf(token, keyOf(index.column()));
    case statusRole: return static_cast<int>(token.status);
    case expiryRole: return static_cast<int>(expiryState(token, moment()));
    default: return {};
  }
}

QVariant TokenTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
  if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignLeading | Qt::AlignVCenter);
  if (role != Qt::DisplayRole) return {};
  switch (keyOf(section)) {
    case TokenKey::Name: return tr("Name");
    case TokenKey::Description: return tr("Description");
    case TokenKey::Scope: return tr("Scope");
    case TokenKey::Project: return tr("Project");
    case TokenKey::Status: return tr("Status");
    case TokenKey::Created: return tr("Created");
    case TokenKey::Expires: return tr("Expires");
    case TokenKey::LastUsed: return tr("Last used");
    case TokenKey::Token: return tr("Token");
  }
  Q_UNREACHABLE();
}

void TokenTableModel::sort(int column, Qt::SortOrder order) {
  if (column < 0 || column >= columnCount()) return;
  sortKey_ = keyOf(column);
  sortOrder_ = order;
  arrange();
}

void TokenTableModel::arrange() {
  const quint64 number = ++arrangement_;
  if (!wanted_) return show(std::make_shared<TokenArrangement>(TokenArrangement{.sought = shown_->sought}));
  const bool isNew = wanted_ != list();
  const ArrangementWish wish{.list = wanted_,
                             .filter = filter_,
                             .now = now_,
                             .key = sortKey_,
                             .order = sortOrder_,
                             .sought = isNew ? shown_->sought.id : Secret(),
                             .orders = isNew ? TokenOrders() : shown_->orders};
  if (isArrangedAtOnce(wish)) return show(arranged(wish));
  const auto arrangeThere = [wish, isNew] {
    ArrangementPtr arrangement = arranged(wish);
    // now, while the interface thread waits and can't stumble over the allocator's locks
    if (isNew) giveBackFreeMemory();
    return arrangement;
  };
  onInterfaceThread(QtConcurrent::run(arrangeThere))
      .then(this, [this, number](const ArrangementPtr& arrangement) {
        if (number == arrangement_) show(arrangement);
      });
}

void TokenTableModel::show(const ArrangementPtr& arrangement) {
  const bool isSameList = arrangement->list == list();
  if (isSameList) arrangement->sought = shown_->sought;
  const bool isSame = isSameList && arrangement->rows == shown_->rows;
  const bool turns = std::exchange(toFirstPage_, false) && page() != 1;
  ArrangementPtr before = shown_;
  if (isSame && !turns) {
    shown_ = arrangement;
    retellTimes();
  } else {
    beginResetModel();
    shown_ = arrangement;
    pages_.setCount(shown_->rows.size());
    if (turns) pages_.setPage(1);
    endResetModel();
  }
  emit contentChanged();
  // The last holder of a long list takes tens of milliseconds to free and zero it. Views may look at it until
  // here.
  QThreadPool::globalInstance()->start([dropped = std::move(before)]() mutable { dropped.reset(); });
}

ExpiryMoment TokenTableModel::moment() const {
  return {.now = now_, .listed = list()->takenAt()};
}

// Another day has come, or an end. The clock may have been put back, too.
bool TokenTableModel::isOvertaken(const QDateTime& before) const {
  if (!before.isValid() || calendarDaysUntil(now_, before) != 0) return true;
  const auto [from, to] = std::minmax(before, now_);
  return wanted_->hasExpiryBetween(from, to);
}

void TokenTableModel::retellTimes() {
  for (const TokenKey key : {TokenKey::Expires, TokenKey::LastUsed}) {
    const int column = columnOf(key);
    if (column < columnCount() && rowCount() > 0)
      emit dataChanged(index(0, column), index(rowCount() - 1, column));
  }
}

std::optional<quint32> TokenTableModel::listRowOf(const Secret& tokenId) const {
  if (!list() || tokenId.isEmpty()) return std::nullopt;
  if (shown_->sought.id != tokenId) shown_->sought = placeIn(*list(), tokenId);
  return shown_->sought.row;
}

QString TokenTableModel::textOf(const ApiToken& token, TokenKey key) const {
  switch (key) {
    case TokenKey::Name: return displayName(token.name);
    case TokenKey::Description: return displayText(token.description.left(longestRead).simplified());
    case TokenKey::Scope: return scopeText(token.scope);
    case TokenKey::Project: return token.ownerName.isEmpty() ? tr("—") : displayName(token.ownerName);
    case TokenKey::Status: return statusText(token.status);
    case TokenKey::Created: return dateText(token.created);
    case TokenKey::Expires: return expiryText(token, moment());
    case TokenKey::LastUsed: return lastUsedText(token, now_);
    case TokenKey::Token: return isolated(fingerprint(token.id));
  }
  Q_UNREACHABLE();
}

// Rich, because Qt would take a name that looks like markup for rich text, and show the pictures it names.
QString TokenTableModel::toolTipOf(const ApiToken& token, TokenKey key) const {
  const QString text = detailsOf(token, key);
  return text.isEmpty() ? QString() : asRichText(text);
}

QString TokenTableModel::detailsOf(const ApiToken& token, TokenKey key) const {
  switch (key) {
    case TokenKey::Created: return longMomentText(token.created);
    case TokenKey::Expires: return expiryDetails(token, moment());
    case TokenKey::LastUsed:
      return token.lastUsed.isValid() ? longMomentText(token.lastUsed) : textOf(token, key);
    default: return textOf(token, key);
  }
}

}  // namespace tokendesk
