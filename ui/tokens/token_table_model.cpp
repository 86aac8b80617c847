#include "token_table_model.h"

#include "display_text.h"
#include "fingerprint.h"
#include "free_memory.h"
#include "job.h"
#include "token_texts.h"
#include "token_times.h"

#include <QtConcurrent>

#include <algorithm>

namespace tokendesk {

namespace {
constexpr qsizetype longestRead = 4000;  // of a description, each time it is shown
}

TokenTableModel::TokenTableModel(std::vector<TokenKey> columns, QObject* parent)
    : QAbstractTableModel(parent), columns_(std::move(columns)) {}

void TokenTableModel::setList(const TokenListPtr& list) {
  wanted_ = list;
  orderAndShow(list);
}

void TokenTableModel::setFilter(const TokenFilter& filter) {
  if (filter == filter_) return;
  filter_ = filter;
  beginResetModel();
  filterRows();
  pages_.setPage(1);
  endResetModel();
  emit contentChanged();
}

void TokenTableModel::setNow(const QDateTime& now) {
  const QDateTime before = std::exchange(now_, now);
  if (!list_ || !isOvertaken(before)) return;
  if (filter_.expiry && list_->matches(filter_, before) != list_->matches(filter_, now_)) {
    beginResetModel();
    filterRows();
    endResetModel();
    emit contentChanged();
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

int TokenTableModel::columnOf(TokenKey key) const {
  return static_cast<int>(std::find(columns_.begin(), columns_.end(), key) - columns_.begin());
}

const ApiToken& TokenTableModel::tokenAt(int row) const {
  return list_->token(matches_.at(pages_.first() + static_cast<size_t>(row)));
}

int TokenTableModel::rowOf(const Secret& tokenId) const {
  const auto listRow = listRowOf(tokenId);
  if (!listRow) return -1;
  const auto first = matches_.begin() + static_cast<std::ptrdiff_t>(pages_.first());
  const auto last = first + rowCount();
  const auto found = std::find(first, last, *listRow);
  return found == last ? -1 : static_cast<int>(found - first);
}

int TokenTableModel::pageOf(const Secret& tokenId) const {
  const auto listRow = listRowOf(tokenId);
  if (!listRow) return 0;
  const auto found = std::find(matches_.begin(), matches_.end(), *listRow);
  return found == matches_.end() ? 0 : pages_.pageOf(static_cast<size_t>(found - matches_.begin()));
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
  orderAndShow(wanted_);
}

void TokenTableModel::orderAndShow(const TokenListPtr& list) {
  const quint64 sorting = ++sorting_;
  if (!list) {
    show(nullptr, nullptr);
  } else if (list == list_ && orders_.contains(sortKey_)) {
    show(list, orders_[sortKey_]);
  } else {
    const auto sorted = [list, key = sortKey_]() -> OrderPtr {
      OrderPtr order = std::make_shared<const RowOrder>(orderBy(list->tokens(), key));
      // now, while the interface thread waits and can't stumble over the allocator's locks
      giveBackFreeMemory();
      return order;
    };
    onInterfaceThread(QtConcurrent::run(sorted))
        .then(this, [this, sorting, list, key = sortKey_](const OrderPtr& order) {
          if (sorting != sorting_) return;
          if (list != list_) orders_.clear();
          orders_[key] = order;
          show(list, order);
        });
  }
}

void TokenTableModel::show(const TokenListPtr& list, const OrderPtr& order) {
  beginResetModel();
  TokenListPtr before = std::exchange(list_, list);
  order_ = order;
  filterRows();
  endResetModel();
  emit contentChanged();
  // The last holder of a long list takes tens of milliseconds to free and zero it. Views may look at it until
  // here.
  if (before != list_)
    QThreadPool::globalInstance()->start([dropped = std::move(before)]() mutable { dropped.reset(); });
}

void TokenTableModel::filterRows() {
  matches_.clear();
  if (list_ && order_) {
    const std::vector<char> isMatch = list_->matches(filter_, now_);
    const auto take = [&](quint32 row) {
      if (isMatch[row]) matches_.push_back(row);
    };
    if (sortOrder_ == Qt::AscendingOrder) {
      std::for_each(order_->begin(), order_->end(), take);
    } else {
      std::for_each(order_->rbegin(), order_->rend(), take);
    }
  }
  pages_.setCount(matches_.size());
}

ExpiryMoment TokenTableModel::moment() const {
  return {.now = now_, .listed = list_->takenAt()};
}

// Another day has come, or an end. The clock may have been put back, too.
bool TokenTableModel::isOvertaken(const QDateTime& before) const {
  if (!before.isValid() || calendarDaysUntil(now_, before) != 0) return true;
  const auto [from, to] = std::minmax(before, now_);
  const std::vector<const ApiToken*> tokens = list_->tokens();
  return std::any_of(tokens.begin(), tokens.end(), [&](const ApiToken* token) {
    return token->expires.isValid() && token->expires > from && token->expires <= to;
  });
}

void TokenTableModel::retellTimes() {
  for (const TokenKey key : {TokenKey::Expires, TokenKey::LastUsed}) {
    const int column = columnOf(key);
    if (column < columnCount() && rowCount() > 0)
      emit dataChanged(index(0, column), index(rowCount() - 1, column));
  }
}

std::optional<quint32> TokenTableModel::listRowOf(const Secret& tokenId) const {
  const auto count = static_cast<quint32>(totalCount());
  if (foundRow_ < count && list_->token(foundRow_).id == tokenId) return foundRow_;
  for (quint32 row = 0; row < count; ++row) {
    if (list_->token(row).id == tokenId) return foundRow_ = row;
  }
  return std::nullopt;
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
    case TokenKey::Token: return fingerprint(token.id);
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
    case TokenKey::Created: return longTimeText(token.created);
    case TokenKey::Expires: return expiryDetails(token, moment());
    case TokenKey::LastUsed:
      return token.lastUsed.isValid() ? longTimeText(token.lastUsed) : textOf(token, key);
    default: return textOf(token, key);
  }
}

}  // namespace tokendesk
