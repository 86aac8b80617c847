#include "export_list_dialog.h"

#include "byte_order_mark_box.h"
#include "export_file_text.h"
#include "field_message.h"
#include "form_grid.h"

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QThreadPool>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int comfortableWidth = 560;

ExportFileField::Format fileFormat(ListFormat format) {
  return format == ListFormat::Csv
             ? ExportFileField::Format{u".csv"_s, ExportListDialog::tr("CSV files (*.csv)")}
             : ExportFileField::Format{u".json"_s, ExportListDialog::tr("JSON files (*.json)")};
}

}  // namespace

ExportListDialog::ExportListDialog(Source source, QWidget* parent)
    : FormDialog(source.title, parent),
      source_(std::move(source)),
      export_(new ListExport(this)),
      rows_(new QComboBox),
      format_(new QComboBox),
      mark_(new ByteOrderMarkBox),
      file_(new ExportFileField(source_.title)) {
  setMinimumWidth(comfortableWidth);
  setForm(makeForm());
  setButtons(tr("&Export"), tr("&Cancel"));
  connect(format_, &QComboBox::currentIndexChanged, this, &ExportListDialog::applyFormat);
  connect(file_, &ExportFileField::changed, this, [this] { setConfirmable(!file_->path().isEmpty()); });
  connect(export_, &ListExport::progressed, this, [this](qint64 rows) {
    const QLocale locale;
    setWorkText(tr("%1 of %2 written…")
                    .arg(locale.toString(rows), locale.toString(static_cast<qulonglong>(chosen().size))),
                static_cast<int>(rows), static_cast<int>(chosen().size));
  });
  connect(export_, &ListExport::finished, this, &ExportListDialog::finish);
  file_->suggest(source_.fileName, fileFormat(format()));
  (source_.choices.size() > 1 ? rows_ : format_)->setFocus();
  protectTyped();
}

// The last holder of a long list takes tens of milliseconds to free it.
ExportListDialog::~ExportListDialog() {
  QThreadPool::globalInstance()->start([dropped = std::move(source_.choices)]() mutable { dropped.clear(); });
}

QWidget* ExportListDialog::makeForm() {
  format_->addItem(tr("CSV"), static_cast<int>(ListFormat::Csv));
  format_->addItem(tr("JSON"), static_cast<int>(ListFormat::Json));
  format_->setWhatsThis(
      tr("CSV opens in spreadsheets; a text there that would be taken for a formula gets an apostrophe in "
         "front. JSON is for programs, and has each text as it is."));

  auto* form = new QWidget;
  auto* grid = new FormGrid(form);
  grid->addRow(source_.label, makeRows());
  grid->addRow(tr("Fields"), plainTextLabel(QLocale().createSeparatedList(chosen().fields)));
  grid->addRow(tr("&Format"), format_);
  grid->addRow(mark_);
  grid->addRow(ExportFileField::label(), file_, file_->message());
  if (!source_.note.isEmpty()) grid->addRow(plainTextLabel(source_.note));
  return form;
}

QWidget* ExportListDialog::makeRows() {
  for (const Choice& choice : source_.choices) rows_->addItem(choice.text);
  rows_->setWhatsThis(tr("Which rows of the list are written. The file has them in the order of the list."));
  if (source_.choices.size() > 1) return rows_;
  rows_->setParent(this);
  rows_->hide();
  return plainTextLabel(source_.choices.front().text);
}

void ExportListDialog::applyFormat() {
  mark_->setEnabled(format() == ListFormat::Csv);
  file_->setFormat(fileFormat(format()));
}

ListFormat ExportListDialog::format() const {
  return static_cast<ListFormat>(format_->currentData().toInt());
}

const ExportedList& ExportListDialog::chosen() const {
  return source_.choices.at(static_cast<size_t>(rows_->currentIndex())).list;
}

void ExportListDialog::confirm() {
  file_->confirm([this] { write(); });
}

void ExportListDialog::write() {
  startWork(tr("Exporting…"));
  export_->start(chosen(), {.path = file_->path(),
                            .format = format(),
                            .mark = mark_->isChecked() ? ByteOrderMark::With : ByteOrderMark::Without});
}

void ExportListDialog::stopping() {
  export_->cancel();
}

void ExportListDialog::finish(const ListExportOutcome& outcome) {
  if (!endWork()) return;
  if (outcome) {
    emit exported(*outcome, file_->path());
    return accept();
  }
  const QString fate = file_->tellFate();
  if (!outcome.error())
    return message().showMessage(InlineMessage::Kind::Info, tr("The export was stopped."), fate);
  message().showMessage(InlineMessage::Kind::Error, source_.failed, describe(*outcome.error()) + u' ' + fate);
}

}  // namespace tokendesk
