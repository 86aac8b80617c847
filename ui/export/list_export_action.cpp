#include "list_export_action.h"

#include "action_button.h"
#include "display_text.h"
#include "list_table.h"

#include <QDir>

namespace tokendesk {

using namespace Qt::StringLiterals;

ListExportAction::ListExportAction(const MakeSource& makeSource, const Tell& tell, ListTable& table,
                                   QWidget* page)
    : QAction(tr("E&xport…"), page), makeSource_(makeSource), tell_(tell), page_(page) {
  setShortcut(u"Ctrl+E"_s);
  page->addAction(this);
  table.addAction(this);
  connect(this, &QAction::triggered, this, &ListExportAction::openDialog);
  setRowCount(0);
}

void ListExportAction::setRowCount(size_t count) {
  setEnabled(count > 0);
  explain(this, count > 0 ? QString() : tr("Nothing is listed."));
}

void ListExportAction::openDialog() {
  const ExportListDialog::Source source = makeSource_();
  auto* dialog = new ExportListDialog(source, page_);
  connect(dialog, &ExportListDialog::exported, this,
          [this, succeeded = source.succeeded](qint64 rows, const QString& path) {
            tell_(succeeded(static_cast<int>(rows)),
                  tr("Saved as “%1”.").arg(displayText(QDir::toNativeSeparators(path))));
          });
  dialog->open();
}

}  // namespace tokendesk
