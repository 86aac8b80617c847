#include "export_requests_dialog.h"

#include "display_text.h"
#include "export_file_text.h"
#include "field_message.h"
#include "form_grid.h"
#include "quoted_names.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int comfortableWidth = 560;

QString writtenText(qint64 requests) {
  return ExportRequestsDialog::tr("%Ln request(s) written…", nullptr, static_cast<int>(requests));
}

/// The documents, where there is a folder for them, which nobody made on some systems.
QDir usualFolder() {
  const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
  return documents.exists() ? documents : QDir::home();
}

}  // namespace

ExportRequestsDialog::ExportRequestsDialog(ProjectPlatform& platform, const Source& source, QWidget* parent)
    : FormDialog(tr("Export Requests"), parent),
      source_(source),
      export_(new RequestExport(platform, this)),
      format_(new QComboBox),
      mark_(new QCheckBox(tr("With &byte order mark (for Excel)"))),
      file_(new QLineEdit),
      fileMessage_(nullptr) {
  setMinimumWidth(comfortableWidth);
  setForm(makeForm());
  setButtons(tr("&Export"), tr("&Cancel"));
  connect(format_, &QComboBox::currentIndexChanged, this, &ExportRequestsDialog::applyFormat);
  connect(file_, &QLineEdit::textChanged, this, [this] {
    fileMessage_->clear();
    setConfirmable(!path().isEmpty());
  });
  connect(export_, &RequestExport::progressed, this,
          [this](qint64 requests) { setWorkText(writtenText(requests)); });
  connect(export_, &RequestExport::finished, this, &ExportRequestsDialog::finish);
  const QString name = exportFileName(source_.project.name, format());
  file_->setText(QDir::toNativeSeparators(usualFolder().filePath(name)));
  format_->setFocus();
  protectTyped();
}

QWidget* ExportRequestsDialog::makeForm() {
  format_->addItem(tr("CSV"), static_cast<int>(RequestFormat::Csv));
  format_->addItem(tr("JSON lines"), static_cast<int>(RequestFormat::JsonLines));
  mark_->setAccessibleName(plainLabel(mark_->text()));
  file_->setObjectName(u"file"_s);
  fileMessage_ = new FieldMessage(file_);

  auto* form = new QWidget;
  auto* grid = new FormGrid(form);
  grid->addRow(tr("Requests"), plainTextLabel(whatIsExported()));
  grid->addRow(tr("&Format"), format_);
  grid->addRow(mark_);
  grid->addRow(tr("F&ile"), makeFileRow(), fileMessage_);
  file_->setAccessibleName(plainLabel(tr("F&ile")));
  return form;
}

QWidget* ExportRequestsDialog::makeFileRow() {
  auto* choose = new QPushButton(tr("C&hoose…"));
  choose->setAutoDefault(false);
  choose->setAccessibleName(plainLabel(choose->text()));
  connect(choose, &QPushButton::clicked, this, &ExportRequestsDialog::chooseFile);
  auto* row = new QWidget;
  auto* layout = new QHBoxLayout(row);
  layout->setContentsMargins({});
  layout->setSpacing(8);
  layout->addWidget(file_, 1);
  layout->addWidget(choose);
  row->setFocusProxy(file_);
  return row;
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

void ExportRequestsDialog::chooseFile() {
  auto* dialog = new QFileDialog(this, tr("Export Requests"), path());
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setNameFilter(format() == RequestFormat::Csv ? tr("CSV files (*.csv)")
                                                       : tr("JSON lines files (*.jsonl)"));
  dialog->setDefaultSuffix(suffixOf(format()));
  connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& chosen) {
    file_->setText(QDir::toNativeSeparators(chosen));
    replaceable_ = chosen;  // the dialog has asked
  });
  dialog->open();
}

void ExportRequestsDialog::applyFormat() {
  mark_->setEnabled(format() == RequestFormat::Csv);
  const QString before =
      suffixOf(format() == RequestFormat::Csv ? RequestFormat::JsonLines : RequestFormat::Csv);
  QString file = file_->text();
  if (!file.endsWith(before, Qt::CaseInsensitive)) return;
  file.chop(before.size());
  file_->setText(file + suffixOf(format()));
}

RequestFormat ExportRequestsDialog::format() const {
  return static_cast<RequestFormat>(format_->currentData().toInt());
}

QString ExportRequestsDialog::path() const {
  QString typed = QDir::fromNativeSeparators(file_->text().trimmed());
  if (typed == u'~' || typed.startsWith(u"~/"_s)) typed.replace(0, 1, QDir::homePath());
  return typed.isEmpty() ? QString() : QDir::home().absoluteFilePath(typed);
}

bool ExportRequestsDialog::checkFile() {
  const QFileInfo file(path());
  QString problem;
  if (file.isDir()) {
    problem = tr("This is a folder. Add the name of a file.");
  } else if (file.exists() && !file.isFile()) {
    problem = tr("This is a device, not a file.");
  } else if (!file.dir().exists()) {
    problem = tr("This folder doesn't exist.");
  }
  if (problem.isEmpty()) return true;
  fileMessage_->setError(problem);
  file_->setFocus();
  return false;
}

void ExportRequestsDialog::confirm() {
  if (!checkFile()) return;
  QFileInfo::exists(path()) && replaceable_ != path() ? askToReplace() : write();
}

void ExportRequestsDialog::askToReplace() {
  auto* question =
      new QMessageBox(QMessageBox::Warning, tr("Export Requests"), {}, QMessageBox::Cancel, this);
  question->setAttribute(Qt::WA_DeleteOnClose);
  question->setTextFormat(Qt::PlainText);
  question->setText(tr("“%1” is there already.").arg(displayName(QFileInfo(path()).fileName())));
  question->setInformativeText(
      tr("Do you want to replace it? It stays as it is until the export is complete."));
  QPushButton* replace = question->addButton(tr("&Replace"), QMessageBox::AcceptRole);
  question->setDefaultButton(QMessageBox::Cancel);
  connect(replace, &QPushButton::clicked, this, [this] {
    replaceable_ = path();
    write();
  });
  question->open();
}

void ExportRequestsDialog::write() {
  const CallOptions work = startWork(tr("Exporting the requests…"));
  export_->start(source_.access, source_.query,
                 {.path = path(),
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
  emit exported(*outcome, path());
  accept();
}

void ExportRequestsDialog::fail(const RequestExportError& error) {
  replaceable_.clear();
  if (const auto* ofFile = std::get_if<ExportFileError>(&error)) {
    message().showMessage(InlineMessage::Kind::Error, tr("The requests were not exported."),
                          describe(*ofFile) + u' ' + fileIsUnchanged());
    return;
  }
  const auto& ofPlatform = std::get<ApiError>(error);
  const QString project = displayName(source_.project.name);
  showFailure(ofPlatform, Operation::ExportRequests, project);  // offers to sign in again, too
  const ErrorText text = describe(ofPlatform, Operation::ExportRequests, project);
  message().showMessage(message().kind(), text.what, text.details() + u' ' + fileIsUnchanged());
}

QString ExportRequestsDialog::fileIsUnchanged() const {
  return QFileInfo::exists(path()) ? tr("The file that was there before is unchanged.")
                                   : tr("There is no file.");
}

}  // namespace tokendesk
