#include "shortcut_overview.h"

#include "form_grid.h"
#include "icons.h"
#include "theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 16;
constexpr int widthInLetters = 72;
constexpr int heightInLines = 40;

QString keysOf(const QList<QKeySequence>& shortcuts) {
  QStringList texts;
  for (const QKeySequence& each : shortcuts) texts << each.toString(QKeySequence::NativeText);
  return QLocale().createSeparatedList(texts);
}

}  // namespace

ShortcutOverview::ShortcutOverview(const std::vector<PaletteEntry>& entries, QWidget* parent)
    : QDialog(parent), list_(new QTreeWidget) {
  setWindowTitle(tr("Keyboard Shortcuts"));
  setAttribute(Qt::WA_DeleteOnClose);
  list_->setAccessibleName(tr("Keyboard shortcuts"));
  list_->setWhatsThis(
      tr("Every key that does something now. What a page offers is listed while it is shown."));
  list_->setHeaderLabels({tr("Keys"), tr("What they do")});
  list_->setRootIsDecorated(false);
  list_->setItemsExpandable(false);
  addEntries(tr("Actions"), entries, PaletteKind::Action);
  addEntries(tr("Pages"), entries, PaletteKind::Page);
  addEntries(tr("Connections"), entries, PaletteKind::Connection);
  addCommonKeys();
  list_->expandAll();
  list_->resizeColumnToContents(0);
  list_->setCurrentItem(list_->topLevelItem(0));

  auto* buttons = new QDialogButtonBox;
  QPushButton* close = buttons->addButton(tr("C&lose"), QDialogButtonBox::RejectRole);
  close->setAccessibleName(plainLabel(close->text()));
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(margin, margin, margin, margin);
  layout->setSpacing(12);
  layout->addWidget(list_, 1);
  layout->addWidget(buttons);
  resize(widthInLetters * letterWidth(fontMetrics()), heightInLines * fontMetrics().lineSpacing());
}

void ShortcutOverview::addEntries(const QString& title, const std::vector<PaletteEntry>& entries,
                                  PaletteKind kind) {
  QList<std::pair<QString, QString>> rows;
  for (const PaletteEntry& each : entries) {
    if (each.key.kind == kind) rows.append({keysOf(each.shortcuts), each.text});
  }
  if (!rows.isEmpty()) addGroup(title, rows);
}

// What widgets do by themselves, which no action tells.
void ShortcutOverview::addCommonKeys() {
  addGroup(tr("Everywhere"),
           {{keysOf({Qt::Key_Tab, Qt::SHIFT | Qt::Key_Tab}), tr("Go to the next or the previous control")},
            {keysOf({Qt::Key_Return}), tr("Open or change what is selected in a list; press the button")},
            {keysOf({Qt::Key_Space}), tr("Press the button; tick or untick")},
            {keysOf({Qt::Key_Escape}), tr("Clear the filters; cancel or close a dialog")},
            {keysOf({Qt::Key_Menu, Qt::SHIFT | Qt::Key_F10}), tr("Open the menu of what is selected")},
            {keysOf({Qt::SHIFT | Qt::Key_F1}), tr("Explain the field that has the focus")},
            {tr("Alt and a letter"), tr("Use the control that has this letter underlined")}});
}

void ShortcutOverview::addGroup(const QString& title, const QList<std::pair<QString, QString>>& rows) {
  auto* group = new QTreeWidgetItem(list_, {title});
  QFont bold = list_->font();
  bold.setWeight(QFont::DemiBold);
  group->setFont(0, bold);
  group->setFirstColumnSpanned(true);
  for (const auto& [keys, text] : rows) new QTreeWidgetItem(group, {keys, text});
}

}  // namespace tokendesk
