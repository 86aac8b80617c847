#include "tick_table.h"

#include "display_text.h"
#include "icons.h"
#include "stretched_section.h"
#include "theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

#include <algorithm>

namespace tokendesk {

namespace {

enum Column { NameColumn, UrlColumn, MethodColumn, NotesColumn, ColumnCount };

constexpr int usualRowHeight = 32;
constexpr int tableHeight = 288;
constexpr int nameLetters = 21;
constexpr int urlLetters = 24;
constexpr int notesPadding = 12;

QIcon iconOf(TickTable::Tone tone) {
  switch (tone) {
    case TickTable::Tone::Warning: return icon(IconName::Warning, &StatusColors::warningBorder);
    case TickTable::Tone::Error: return icon(IconName::Error, &StatusColors::errorBorder);
    case TickTable::Tone::Done: return icon(IconName::Check, &StatusColors::success);
    case TickTable::Tone::Plain: break;
  }
  return icon(IconName::Info, &StatusColors::infoBorder);
}

/// Only the notes take several lines; names and addresses lose their middle. A row that can't be ticked looks
/// like it, but can be read and reached.
class TickDelegate final : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return index.column() == NotesColumn ? size + QSize(0, notesPadding) : size;
  }

 protected:
  void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
    QStyledItemDelegate::initStyleOption(option, index);
    option->decorationSize = {16, 16};
    if (index.column() == NotesColumn) return;
    option->features &= ~QStyleOptionViewItem::ViewItemFeatures(QStyleOptionViewItem::WrapText);
    option->textElideMode = Qt::ElideMiddle;
    if (index.column() == NameColumn && !(index.flags() & Qt::ItemIsUserCheckable)) {
      option->state &= ~QStyle::State_Enabled;
      option->palette.setColor(QPalette::Disabled, QPalette::Text,
                               themeColors(option->palette).secondaryText);
    }
  }
};

QTableWidgetItem* makeItem(const QString& text) {
  auto* item = new QTableWidgetItem(text);
  item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
  if (!text.isEmpty()) item->setToolTip(asRichText(text));
  return item;
}

}  // namespace

TickTable::TickTable(const QString& label, const QString& notes, QWidget* parent) : QTableWidget(parent) {
  setAccessibleName(label);
  setItemDelegate(new TickDelegate(this));
  setSelectionBehavior(SelectRows);
  setSelectionMode(SingleSelection);
  setEditTriggers(NoEditTriggers);
  setTabKeyNavigation(false);
  setShowGrid(false);
  setVerticalScrollMode(ScrollPerPixel);
  setFixedHeight(tableHeight);
  setUpColumns(notes);
  connect(this, &QTableWidget::itemChanged, this, &TickTable::ticksChanged);
}

void TickTable::setUpColumns(const QString& notes) {
  setColumnCount(ColumnCount);
  setHorizontalHeaderLabels({tr("Name"), tr("Base URL"), tr("Method"), notes});
  QHeaderView* header = horizontalHeader();
  header->setHighlightSections(false);
  header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  const int letter = letterWidth(fontMetrics());
  setColumnWidth(NameColumn, nameLetters * letter);
  setColumnWidth(UrlColumn, urlLetters * letter);
  header->setSectionResizeMode(MethodColumn, QHeaderView::ResizeToContents);
  new StretchedSection(header, NotesColumn);
  connect(header, &QHeaderView::sectionResized, this, &QTableView::resizeRowsToContents);
  verticalHeader()->hide();
  verticalHeader()->setMinimumSectionSize(std::max(usualRowHeight, fontMetrics().height() + 12));
  verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

void TickTable::setRows(const QList<Row>& rows) {
  {
    const QSignalBlocker blocker(this);
    const bool sameNumber = rowCount() == rows.size();
    const int current = sameNumber && currentRow() >= 0 ? currentRow() : 0;
    setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < rowCount(); ++row) setRow(row, rows[row]);
    if (!rows.isEmpty()) setCurrentCell(current, NameColumn);
  }
  emit ticksChanged();
}

void TickTable::setRow(int row, const Row& content) {
  const QString notes = content.notes.join(u'\n');
  QTableWidgetItem* name = makeItem(content.name);
  if (content.canTick) name->setFlags(name->flags() | Qt::ItemIsUserCheckable);
  name->setCheckState(content.canTick && content.isTicked ? Qt::Checked : Qt::Unchecked);
  name->setData(Qt::AccessibleDescriptionRole, notes);
  QTableWidgetItem* noteItem = makeItem(notes);
  if (!notes.isEmpty()) noteItem->setIcon(iconOf(content.tone));
  setItem(row, NameColumn, name);
  setItem(row, UrlColumn, makeItem(content.baseUrl));
  setItem(row, MethodColumn, makeItem(content.method));
  setItem(row, NotesColumn, noteItem);
}

QList<int> TickTable::ticked() const {
  QList<int> rows;
  for (int row = 0; row < rowCount(); ++row) {
    if (isTicked(row)) rows.append(row);
  }
  return rows;
}

bool TickTable::isTicked(int row) const {
  const QTableWidgetItem* name = item(row, NameColumn);
  return name && name->checkState() == Qt::Checked;
}

void TickTable::keyPressEvent(QKeyEvent* event) {
  QTableWidgetItem* name = currentRow() < 0 ? nullptr : item(currentRow(), NameColumn);
  if (event->key() != Qt::Key_Space || !name) return QTableWidget::keyPressEvent(event);
  if (!(name->flags() & Qt::ItemIsUserCheckable) || event->isAutoRepeat()) return;
  name->setCheckState(name->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
}

}  // namespace tokendesk
