#include "list_page.h"

#include "action_button.h"
#include "pager.h"
#include "preferences.h"
#include "theme.h"
#include "wrap_layout.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <tuple>

namespace tokendesk {

namespace {

constexpr int pageMargin = 16;
constexpr int groupSpacing = 12;
constexpr int buttonSpacing = 8;

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
  for (QWidget* part : above) layout->addWidget(part);
  layout->addWidget(list, 1);
  if (below) layout->addWidget(below);
}

QWidget* ListPage::makeHeader(const QString& title, const QList<QAction*>& actions) {
  auto* header = new QWidget;
  auto* caption = new QLabel(title);
  caption->setFont(titleFont(font()));
  auto* layout = new QHBoxLayout(header);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(buttonSpacing);
  layout->addWidget(caption, 1);
  for (QAction* action : actions) {
    QPushButton* button = actionButton(action, header);
    button->setProperty("primary", action == actions.constFirst());
    layout->addWidget(button);
  }
  return header;
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
