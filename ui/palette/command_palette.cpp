#include "command_palette.h"

#include "accessible_role.h"
#include "icons.h"
#include "palette_delegate.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace tokendesk {

namespace {

constexpr int margin = 8;
constexpr int widest = 640;
constexpr int aroundPlaceholder = 64;  // with the icon
constexpr int listedRows = 10;
constexpr int partAbove = 8;  // of the window's height

}  // namespace

CommandPalette::CommandPalette(PaletteContent content, std::vector<PaletteKey> recent, QWidget* parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint),
      recent_(std::move(recent)),
      field_(new QLineEdit),
      list_(new QListView),
      state_(new QLabel) {
  setWindowTitle(tr("Command Palette"));
  setAttribute(Qt::WA_DeleteOnClose);
  createLayout();
  connect(field_, &QLineEdit::textChanged, this, &CommandPalette::search);
  connect(list_, &QListView::clicked, this, [this](const QModelIndex& index) { choose(index.row()); });
  connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, &CommandPalette::tellState);
  connect(&searcher_, &PaletteSearcher::found, this, &CommandPalette::showMatches);
  setContent(std::move(content));
}

void CommandPalette::setContent(PaletteContent content) {
  texts_ = PaletteTexts::of(content);
  model_.setContent(std::move(content));
  search();
}

void CommandPalette::createLayout() {
  field_->setAccessibleName(tr("Find"));
  field_->setWhatsThis(
      tr("Type a part of what you look for, or several words in any order. The up and down arrow keys select "
         "a match, and Enter runs or opens it."));
  field_->setPlaceholderText(tr("Find an action, a page, a connection, a project or a token"));
  field_->setMinimumWidth(field_->fontMetrics().horizontalAdvance(field_->placeholderText()) +
                          aroundPlaceholder);
  field_->addAction(icon(IconName::Search), QLineEdit::LeadingPosition);
  field_->installEventFilter(this);

  list_->setAccessibleName(tr("Matches"));
  list_->setModel(&model_);
  list_->setItemDelegate(new PaletteDelegate(list_));
  list_->setFrameShape(QFrame::NoFrame);
  list_->setFocusProxy(field_);
  list_->setUniformItemSizes(true);
  list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  list_->setMinimumHeight(listedRows * list_->itemDelegate()->sizeHint({}, {}).height());

  state_->setForegroundRole(QPalette::Mid);
  setAccessibleRole(state_, QAccessible::AlertMessage);

  auto* frame = new QFrame;
  frame->setFrameShape(QFrame::StyledPanel);
  auto* inside = new QVBoxLayout(frame);
  inside->setContentsMargins(margin, margin, margin, margin);
  inside->setSpacing(margin);
  inside->addWidget(field_);
  inside->addWidget(list_, 1);
  inside->addWidget(state_);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins({});
  layout->addWidget(frame);
}

void CommandPalette::showEvent(QShowEvent* event) {
  if (const QWidget* window = parentWidget() ? parentWidget()->window() : nullptr) {
    const int width = std::max(std::min(window->width() * 2 / 3, widest), minimumSizeHint().width());
    resize(width, sizeHint().height());
    move(window->geometry().left() + (window->width() - width) / 2,
         window->geometry().top() + window->height() / partAbove);
  }
  QDialog::showEvent(event);
  field_->setFocus();
}

// Input methods and context menus open windows of their own, which aren't something else.
void CommandPalette::changeEvent(QEvent* event) {
  QDialog::changeEvent(event);
  const bool isLeft = event->type() == QEvent::ActivationChange && isVisible() && !isActiveWindow() &&
                      QApplication::activeWindow() && !QApplication::activePopupWidget();
  if (isLeft) reject();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
  const bool isKey = watched == field_ && event->type() == QEvent::KeyPress;
  return (isKey && handleKey(static_cast<QKeyEvent*>(event)->key())) || QDialog::eventFilter(watched, event);
}

bool CommandPalette::handleKey(int key) {
  const int row = list_->currentIndex().row();
  switch (key) {
    case Qt::Key_Up: select(row - 1); return true;
    case Qt::Key_Down: select(row + 1); return true;
    case Qt::Key_PageUp: select(row - listedRows); return true;
    case Qt::Key_PageDown: select(row + listedRows); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      choosesFound_ = searcher_.isSearching();  // what is listed is of what was typed before
      if (!choosesFound_) choose(row);
      return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: return true;  // there is nowhere else to go
    default: return false;
  }
}

void CommandPalette::select(int row) {
  if (model_.rowCount() == 0) return;
  const QModelIndex index = model_.index(std::clamp(row, 0, model_.rowCount() - 1));
  list_->setCurrentIndex(index);
  list_->scrollTo(index);
}

void CommandPalette::search() {
  choosesFound_ = false;
  searcher_.search({.texts = texts_, .words = paletteWords(field_->text()), .recent = recent_});
}

void CommandPalette::showMatches(const PaletteMatches& matches) {
  total_ = matches.total;
  model_.show(matches);
  model_.rowCount() > 0 ? select(0) : tellState();
  if (choosesFound_) choose(list_->currentIndex().row());
}

void CommandPalette::choose(int row) {
  if (row < 0 || !isVisible()) return;
  const PaletteEntry entry = model_.entryAt(row);
  if (!entry.whyNot.isEmpty()) return announce(state_, entry.whyNot);
  accept();
  emit chosen(entry);
}

void CommandPalette::tellState() {
  const auto total = static_cast<int>(total_);
  const QString count =
      total_ == 0 ? tr("Nothing matches. Try fewer letters, or words in another order.")
      : total_ > listedMatches
          //: %L1 is how many of them are listed
          ? tr("The first %L1 of %Ln match(es)", nullptr, total).arg(static_cast<int>(listedMatches))
          : tr("%Ln match(es)", nullptr, total);
  state_->setText(count);
  const QModelIndex current = list_->currentIndex();
  const QString selected = current.data(Qt::AccessibleTextRole).toString();
  //: for screen readers: what is selected, and how many there are
  const QString said = current.isValid() ? tr("%1. %2").arg(selected, count) : count;
  field_->setAccessibleDescription(said);
  announce(state_, said);
}

}  // namespace tokendesk
