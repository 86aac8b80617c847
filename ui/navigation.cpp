#include "navigation.h"

#include "theme.h"

#include <QStyledItemDelegate>

namespace tokendesk {

namespace {

constexpr int expandedWidth = 220;
constexpr int collapsedWidth = 48;
constexpr int pageRole = Qt::UserRole;
constexpr int groupHeight = 30;
constexpr int groupGap = 3;  // between the title of a group and its first page
constexpr int pageHeight = 32;

class NavigationDelegate final : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

 protected:
  void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
    QStyledItemDelegate::initStyleOption(option, index);
    if (!index.data(pageRole).isValid()) {
      option->font = smallFont(option->font);
      option->font.setWeight(QFont::DemiBold);
      option->font.setCapitalization(QFont::AllUppercase);
      option->font.setLetterSpacing(QFont::PercentageSpacing, 106);
      option->displayAlignment = Qt::AlignBottom | Qt::AlignLeading;
      for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
        option->palette.setColor(group, QPalette::Text,
                                 option->palette.color(QPalette::Active, QPalette::Mid));
      option->rect.adjust(0, 0, 0, -groupGap);
      option->state |= QStyle::State_Enabled;
    } else if (option->state.testFlag(QStyle::State_Selected)) {
      option->font.setWeight(QFont::DemiBold);
    }
  }
};

}  // namespace

Navigation::Navigation(QWidget* parent) : QListWidget(parent) {
  setAccessibleName(tr("Navigation"));
  setFrameShape(NoFrame);
  setItemDelegate(new NavigationDelegate(this));
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setTextElideMode(Qt::ElideRight);
  setViewportMargins(8, 8, 8, 8);
  setBackgroundRole(QPalette::AlternateBase);
  viewport()->setBackgroundRole(QPalette::AlternateBase);
  setAutoFillBackground(true);
  fitWidth();
  connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
    if (item && item->data(pageRole).isValid()) emit pageChosen(item->data(pageRole).toInt());
  });
  // A screen reader's action selects an entry without making it the current one.
  connect(this, &QListWidget::itemSelectionChanged, this, [this] {
    if (const QList<QListWidgetItem*> selected = selectedItems(); !selected.isEmpty())
      setCurrentItem(selected.constFirst());
  });
}

void Navigation::addGroup(const QString& title) {
  auto* item = new QListWidgetItem(title, this);
  item->setFlags(Qt::NoItemFlags);
  item->setSizeHint({0, groupHeight});
}

void Navigation::addPage(IconName name, const QString& text, const QString& fullName) {
  auto* item = new QListWidgetItem(icon(name, QPalette::Text), text, this);
  item->setData(pageRole, pages_++);
  item->setData(Qt::AccessibleTextRole, fullName);
  item->setToolTip(fullName);
  item->setSizeHint({0, pageHeight});
}

void Navigation::choosePage(int page) {
  for (int row = 0; row < count(); ++row) {
    if (item(row)->data(pageRole).isValid() && item(row)->data(pageRole).toInt() == page) setCurrentRow(row);
  }
}

void Navigation::setCollapsed(bool collapsed) {
  collapsed_ = collapsed;
  for (int row = 0; row < count(); ++row) {
    if (!item(row)->data(pageRole).isValid()) item(row)->setHidden(collapsed);
  }
  fitWidth();
}

void Navigation::fitWidth() {
  setFixedWidth(collapsed_ ? collapsedWidth : expandedWidth);
}

}  // namespace tokendesk
