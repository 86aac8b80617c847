#include "assistant_tree.h"

#include "assistant_tree_model.h"
#include "stretched_section.h"
#include "theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace tokendesk {

namespace {

constexpr int nameCharacters = 30;
constexpr int fewestCharacters = 8;
constexpr int rowPadding = 12;
constexpr int usualRowHeight = 32;

class Delegate : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(std::max(usualRowHeight, option.fontMetrics.height() + rowPadding));
    return size;
  }

 protected:
  void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() == AssistantTreeModel::NameColumn) {
      if (!index.parent().isValid()) option->font.setWeight(QFont::DemiBold);
      return;
    }
    const QColor secondary = themeColors(option->palette).secondaryText;
    option->palette.setColor(QPalette::Text, secondary);
    option->palette.setColor(QPalette::HighlightedText, secondary);
  }
};

}  // namespace

AssistantTree::AssistantTree(AssistantTreeModel* model, QWidget* parent) : QTreeView(parent), model_(model) {
  setAccessibleName(tr("Assistants"));
  setWhatsThis(
      tr("The project's assistants, with their intents and the revisions of these. Enter opens or closes the "
         "selected one; what it is stands in the details."));
  setModel(model);
  setItemDelegate(new Delegate(this));
  setUniformRowHeights(true);
  setEditTriggers(NoEditTriggers);
  setAllColumnsShowFocus(true);
  setContextMenuPolicy(Qt::ActionsContextMenu);
  setUpColumns();

  connect(this, &QTreeView::expanded, this, [this](const QModelIndex& index) {
    if (!restoring_) expanded_.insert(model_->keyOf(index));
  });
  connect(this, &QTreeView::collapsed, this, [this](const QModelIndex& index) {
    if (!restoring_) expanded_.remove(model_->keyOf(index));
  });
  connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
    restoring_ = true;
    scroll_ = verticalScrollBar()->value();
  });
  connect(model, &QAbstractItemModel::modelReset, this, &AssistantTree::restore);
}

AssistantItem AssistantTree::selectedItem() const {
  const QModelIndexList rows = selectionModel()->selectedRows();
  return rows.isEmpty() ? AssistantItem() : model_->itemAt(rows.first());
}

void AssistantTree::setAllExpanded(bool areExpanded) {
  scheduleDelayedItemsLayout();  // else there is a layout for each of them
  for (int row = 0; row < model_->rowCount(); ++row) {
    const QModelIndex assistant = model_->index(row, 0);
    setExpanded(assistant, areExpanded);
    for (int child = 0; child < model_->rowCount(assistant); ++child)
      setExpanded(model_->index(child, 0, assistant), areExpanded);
  }
}

void AssistantTree::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
  QTreeView::selectionChanged(selected, deselected);
  if (restoring_) return;
  const QModelIndexList rows = selectionModel()->selectedRows();
  selected_ = rows.isEmpty() ? QString() : model_->keyOf(rows.first());
  emit selectedItemChanged();
}

void AssistantTree::keyPressEvent(QKeyEvent* event) {
  const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (isReturn && (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier) {
    setExpanded(currentIndex(), !isExpanded(currentIndex()));
    return;
  }
  QTreeView::keyPressEvent(event);
}

void AssistantTree::setUpColumns() {
  header()->setMinimumSectionSize(letterWidth(fontMetrics()) * fewestCharacters);
  header()->setSectionsMovable(false);
  setColumnWidth(AssistantTreeModel::NameColumn, letterWidth(fontMetrics()) * nameCharacters);
  new StretchedSection(header(), AssistantTreeModel::AboutColumn);
}

void AssistantTree::restore() {
  for (const QString& key : std::as_const(expanded_)) {
    const QModelIndex index = model_->indexOf(key);
    if (index.isValid()) setExpanded(index, true);
  }
  const QModelIndexList aboveMatches = model_->aboveMatches();
  for (const QModelIndex& index : aboveMatches) setExpanded(index, true);
  restoreSelection();
  executeDelayedItemsLayout();
  verticalScrollBar()->setValue(scroll_);
  restoring_ = false;
  emit selectedItemChanged();
}

// Another list than before begins with its first assistant; where only the filter hides what was selected, it
// is selected again as soon as it is shown.
void AssistantTree::restoreSelection() {
  const bool isGone = model_->rowCount() > 0 && !model_->isListed(selected_);
  const QModelIndex index =
      isGone ? model_->index(0, AssistantTreeModel::NameColumn) : model_->indexOf(selected_);
  if (isGone) selected_ = model_->keyOf(index);
  // Not scrolled to: it stays where it is, or out of sight.
  const bool scrolls = hasAutoScroll();
  setAutoScroll(false);
  setCurrentIndex(index);
  setAutoScroll(scrolls);
}

}  // namespace tokendesk
