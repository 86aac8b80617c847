#include "list_page.h"

#include "action_button.h"
#include "display_text.h"
#include "filter_bar.h"
#include "form_grid.h"
#include "pager.h"
#include "preferences.h"
#include "theme.h"
#include "wrap_layout.h"

#include <QAbstractItemView>
#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <tuple>

namespace tokendesk {

namespace {

constexpr int pageMargin = 16;
constexpr int groupSpacing = 12;
constexpr int buttonSpacing = 8;

QPushButton* moreButton(const QList<QAction*>& actions) {
  const QString text = ListPage::tr("&More");
  auto* button = new QPushButton(plainLabel(text));  // our style draws the text of menu buttons as it is
  button->setAccessibleName(plainLabel(text));
  button->setShortcut(QKeySequence::mnemonic(text));
  button->setAutoDefault(false);
  auto* menu = new QMenu(button);
  menu->setToolTipsVisible(true);  // they say why an action is disabled
  menu->addActions(actions);
  button->setMenu(menu);
  return button;
}

}  // namespace

ListPage::ListPage(QWidget* parent) : Page(parent) {
  auto* clear = new QAction(this);
  clear->setShortcut(Qt::Key_Escape);
  clear->setShortcutContext(Qt::WidgetWithChildrenShortcut);
  connect(clear, &QAction::triggered, this, &ListPage::clearFilters);
  addAction(clear);
}

void ListPage::layOut(const QList<QWidget*>& above, QWidget* list, QWidget* below) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
  layout->setSpacing(groupSpacing);
  for (QWidget* part : above) {
    layout->addWidget(part);
    if (auto* filters = qobject_cast<FilterBar*>(part))
      connect(filters, &FilterBar::listWanted, this, &ListPage::goToFirst);
  }
  layout->addWidget(list, 1);
  if (below) layout->addWidget(below);
}

void ListPage::goToFirst() {
  focusContent();
  auto* list = qobject_cast<QAbstractItemView*>(focusWidget());
  const bool isAtNone = list && list->selectionModel() && !list->selectionModel()->hasSelection();
  if (isAtNone) list->setCurrentIndex(list->model()->index(0, 0));
}

QWidget* ListPage::makeHeader(const QString& title, const QList<QAction*>& actions,
                              const QList<QAction*>& more) {
  auto* header = new QWidget;
  title_ = plainTextLabel();
  title_->setFont(titleFont(font()));
  setTitle(title);
  auto* layout = new QHBoxLayout(header);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(buttonSpacing);
  layout->addWidget(title_, 1);
  for (QAction* action : actions) {
    QPushButton* button = actionButton(action, header);
    button->setProperty("primary", action == actions.constFirst());
    layout->addWidget(button);
  }
  if (!more.isEmpty()) layout->addWidget(moreButton(more));
  return header;
}

void ListPage::setTitle(const QString& title) {
  title_->setText(breakable(title));
}

QWidget* ListPage::makeFooter(const QList<QAction*>& actions, QWidget* end) {
  auto* footer = new QWidget;
  auto* layout = new WrapLayout(buttonSpacing, buttonSpacing, footer);
  for (QAction* action : actions) {
    QPushButton* button = actionButton(action, footer);
    button->setProperty("danger", action->property("danger"));
    layout->add(button);
  }
  if (end) layout->add(end, Qt::AlignRight);
  return footer;
}

void ListPage::followRowsPerPage(Pager& pager, Preferences& preferences) {
  const int rows = preferences.rowsPerPage();
  pager.setRowsPerPage(rows);
  emit pager.rowsPerPageChanged(rows);
  connect(&pager, &Pager::rowsPerPageChanged, &pager,
          [&preferences](int chosen) { std::ignore = preferences.setRowsPerPage(chosen); });
}

}  // namespace tokendesk
