#include "export_requests_dialog.h"

#include "byte_order_mark_box.h"
#include "display_text.h"
#include "export_file_field.h"
#include "export_file_text.h"
#include "field_message.h"
#include "form_grid.h"
#include "quoted_names.h"

#include <QComboBox>
#include <QLabel>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int comfortableWidth = 560;

QString writtenText(qint64 requests) {
  return ExportRequestsDialog::tr("%Ln request(s) written…", nullptr, static_cast<int>(requests));
}

ExportFileField::Format fileFormat(RequestFormat format) {
  return format == RequestFormat::Csv
             ? ExportFileField::Format{u".csv"_s, ExportRequestsDialog::tr("CSV files (*.csv)")}
             : ExportFileField::Format{u".jsonl"_s, ExportRequestsDialog::tr("JSON lines files (*.jsonl)")};
}

}  // namespace

ExportRequestsDialog::ExportRequestsDialog(ProjectPlatform& platform, const Source& source, QWidget* parent)
    : FormDialog(tr("Export Requests"), parent),
      source_(source),
      export_(new RequestExport(platform, this)),
      format_(new QComboBox),
      mark_(new ByteOrderMarkBox),
      file_(new ExportFileField(tr("Export Requests"))) {
  setMinimumWidth(comfortableWidth);
  setForm(makeForm());
  setButtons(tr("&Export"), tr("&Cancel"));
  connect(format_, &QComboBox::currentIndexChanged, this, &ExportRequestsDialog::applyFormat);
  connect(file_, &ExportFileField::changed, this, [this] { setConfirmable(!file_->path().isEmpty()); });
  connect(export_, &RequestExport::progressed, this,
          [this](qint64 requests) { setWorkText(writtenText(requests)); });
  connect(export_, &RequestExport::finished, this, &ExportRequestsDialog::finish);
  file_->suggest(exportFileName(source_.project.name, u"requests"_s), fileFormat(format()));
  format_->setFocus();
  protectTyped();
}

QWidget* ExportRequestsDialog::makeForm() {
  format_->addItem(tr("CSV"), static_cast<int>(RequestFormat::Csv));
  format_->addItem(tr("JSON lines"), static_cast<int>(RequestFormat::JsonLines));
  format_->setWhatsThis(
      tr("CSV opens in spreadsheets; a text there that would be taken for a formula gets an apostrophe in "
         "front. JSON lines are for programs, and have each text as it is."));

  auto* form = new QWidget;
  auto* grid = new FormGrid(form);
  grid->addRow(tr("Requests"), plainTextLabel(whatIsExported()));
  grid->addRow(tr("&Format"), format_);
  grid->addRow(mark_);
  grid->addRow(ExportFileField::label(), file_, file_->message());
  return form;
}

QString ExportRequestsDialog::whatIsExported() const {
  const QString what = source_.filterWords.isEmpty()
                           ? tr("All requests of “%1”.").arg(displayName(source_.project.name))
                           : tr("Requests of “%1” that match: %2.")
                                 .arg(displayName(source_.project.name), quotedNames(source_.filterWords));
  return what + u' ' +
         tr("Everything that the platform has is exported, not only what is loaded. What is picked in the "
            "charts doesn't matter.");
}

void ExportRequestsDialog::applyFormat() {
  mark_->setEnabled(format() == RequestFormat::Csv);
  file_->setFormat(fileFormat(format()));
}

RequestFormat ExportRequestsDialog::format() const {
  return static_cast<RequestFormat>(format_->currentData().toInt());
}

void ExportRequestsDialog::confirm() {
  file_->confirm([this] { write(); });
}

void ExportRequestsDialog::write() {
  const CallOptions work = startWork(tr("Exporting the requests…"));
  export_->start(source_.access, source_.query,
                 {.path = file_->path(),
                  .format = format(),
                  .mark = mark_->isChecked() ? ByteOrderMark::With : ByteOrderMark::Without},
                 work.progress);
}

void ExportRequestsDialog::stopping() {
  export_->cancel();
}

void ExportRequestsDialog::finish(const RequestExportOutcome& outcome) {
  if (!endWork()) return;
  if (!outcome) return fail(outcome.error());
  emit exported(*outcome, file_->path());
  accept();
}

void ExportRequestsDialog::fail(const RequestExportError& error) {
  const QString fate = file_->tellFate();
  if (const auto* ofFile = std::get_if<ExportFileError>(&error)) {
    message().showMessage(InlineMessage::Kind::Error, tr("The requests were not exported."),
                          describe(*ofFile) + u' ' + fate);
    return;
  }
  const auto& ofPlatform = std::get<ApiError>(error);
  const QString project = displayName(source_.project.name);
  showFailure(ofPlatform, Operation::ExportRequests, project);  // offers to sign in again, too
  const ErrorText text = describe(ofPlatform, Operation::ExportRequests, project);
  const bool wasStopped = ofPlatform.kind == ApiErrorKind::Cancelled;
  message().showMessage(message().kind(), text.what, text.details() + u' ' + fate,
                        wasStopped ? QStringList() : text.facts);
}

}  // namespace tokendesk
