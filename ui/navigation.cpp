#include "navigation.h"

#include "navigation_delegate.h"
#include "theme.h"

#include <algorithm>

namespace tokendesk {

namespace {

constexpr int expandedWidth = 220;
constexpr int expandedLetters = 26;
constexpr int collapsedWidth = 48;
constexpr int groupHeight = 30;
constexpr int pageHeight = 32;
constexpr int fullNameRole = NavigationRole::tone + 1;

void name(QListWidgetItem* item, const QString& text) {
  item->setData(Qt::AccessibleTextRole, text);
  item->setToolTip(text);
}

bool isPage(const QListWidgetItem* item) {
  return item && item->data(NavigationRole::page).isValid();
}

bool isNote(const QListWidgetItem* item) {
  return item && item->data(NavigationRole::notedPage).isValid();
}

}  // namespace

Navigation::Navigation(QWidget* parent) : QListWidget(parent), delegate_(new NavigationDelegate(this)) {
  setAccessibleName(tr("Navigation"));
  setWhatsThis(
      tr("The pages of this connection. The up and down arrow keys open the one before or after; Enter opens "
         "a note that stands below a page."));
  setFrameShape(NoFrame);
  setItemDelegate(delegate_);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setTextElideMode(Qt::ElideRight);
  setViewportMargins(8, 8, 8, 8);
  setBackgroundRole(QPalette::AlternateBase);
  viewport()->setBackgroundRole(QPalette::AlternateBase);
  setAutoFillBackground(true);
  fitWidth();
  connect(this, &QListWidget::currentItemChanged, this, &Navigation::takeCurrent);
  connect(this, &QListWidget::itemSelectionChanged, this, &Navigation::takeSelection);
  connect(this, &QListWidget::itemClicked, this, &Navigation::openNote);
  connect(this, &QListWidget::itemActivated, this, &Navigation::openNote);
}

void Navigation::addGroup(const QString& title) {
  auto* item = new QListWidgetItem(title, this);
  item->setFlags(Qt::NoItemFlags);
  item->setSizeHint({0, groupHeight});
}

void Navigation::addPage(IconName iconName, const QString& text, const QString& fullName) {
  auto* item = new QListWidgetItem(icon(iconName, QPalette::Text), text, this);
  item->setData(NavigationRole::page, pages_++);
  item->setData(fullNameRole, fullName);
  name(item, fullName);
  item->setSizeHint({0, pageHeight});
}

void Navigation::choosePage(int page) {
  if (const int row = rowOf(page); row >= 0) setCurrentRow(row);
}

void Navigation::setCollapsed(bool collapsed) {
  collapsed_ = collapsed;
  delegate_->setCollapsed(collapsed);
  for (int row = 0; row < count(); ++row) {
    if (!isPage(item(row)) && !isNote(item(row))) item(row)->setHidden(collapsed);
  }
  fitWidth();
}

void Navigation::setBadge(int page, const NavigationBadge& badge) {
  QListWidgetItem* entry = item(rowOf(page));
  const QString fullName = entry->data(fullNameRole).toString();
  entry->setData(NavigationRole::badge, badge.text);
  entry->setData(NavigationRole::tone, static_cast<int>(badge.tone));
  //: a page of the navigation, and what is to be known of it
  name(entry, badge.text.isEmpty() ? fullName : tr("%1, %2").arg(fullName, badge.description));
}

void Navigation::setNote(int page, IconName iconName, const QString& text) {
  const int row = rowOf(page) + 1;
  QListWidgetItem* note = isNote(item(row)) ? item(row) : nullptr;
  if (text.isEmpty()) {
    if (note && note == currentItem()) choosePage(chosen_);
    delete note;
    return;
  }
  if (!note) {
    note = new QListWidgetItem;
    note->setIcon(icon(iconName, &StatusColors::expiring));
    note->setData(NavigationRole::notedPage, page);
    note->setSizeHint({0, pageHeight});
    insertItem(row, note);
  }
  note->setText(text);
  name(note, text);
}

int Navigation::rowOf(int page) const {
  for (int row = 0; row < count(); ++row) {
    if (isPage(item(row)) && item(row)->data(NavigationRole::page).toInt() == page) return row;
  }
  return -1;
}

void Navigation::takeCurrent(const QListWidgetItem* item) {
  if (!isPage(item)) return;
  chosen_ = item->data(NavigationRole::page).toInt();
  emit pageChosen(chosen_);
}

// A screen reader's action selects an entry without making it the current one.
void Navigation::takeSelection() {
  const QList<QListWidgetItem*> selected = selectedItems();
  if (!selected.isEmpty() && isPage(selected.constFirst())) setCurrentItem(selected.constFirst());
}

void Navigation::openNote(const QListWidgetItem* item) {
  if (isNote(item)) emit noteOpened(item->data(NavigationRole::notedPage).toInt());
}

void Navigation::fitWidth() {
  const int expanded = std::max(expandedWidth, expandedLetters * letterWidth(fontMetrics()));
  setFixedWidth(collapsed_ ? collapsedWidth : expanded);
}

}  // namespace tokendesk
