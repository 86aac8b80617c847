#include "export_dialog.h"

#include "connection_texts.h"
#include "credential_text.h"
#include "display_text.h"
#include "form_grid.h"
#include "geai_file_text.h"
#include "tick_table.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tokendesk {

namespace {

constexpr int comfortableWidth = 860;

TickTable::Row rowOf(const Connection& connection, const ExportPlan& plan, bool isTicked) {
  TickTable::Row row{.name = displayName(connection.name),
                     .baseUrl = displayText(connection.baseUrl.toDisplayString()),
                     .method = methodWords(connection),
                     .notes = plan.problems + plan.changes + plan.remarks,
                     .canTick = plan.problems.isEmpty(),
                     .isTicked = isTicked};
  if (!plan.changes.isEmpty()) row.tone = TickTable::Tone::Warning;
  if (!plan.problems.isEmpty()) row.tone = TickTable::Tone::Error;
  return row;
}

}  // namespace

ExportDialog::ExportDialog(const Services& services, const QString& path, QWidget* parent)
    : FormDialog(tr("Export to the GEAI Credentials File"), parent),
      services_(services),
      file_(path),
      label_(new QLabel(tr("Co&nnections"))),
      empty_(plainTextLabel(tr("There are no saved connections to export."))),
      table_(new TickTable(plainLabel(label_->text()), tr("Remarks"))) {
  setMinimumWidth(comfortableWidth);
  setForm(makeForm());
  setButtons(tr("&Export as plain text"), tr("&Cancel"));
  connect(table_, &TickTable::ticksChanged, this, &ExportDialog::applyTicks);
  connect(&services_.connections, &ConnectionStore::changed, this, [this] {
    if (!isWorking()) showConnections();
  });
  readFile();
  if (!rows_.isEmpty()) table_->setFocus();
}

QWidget* ExportDialog::makeForm() {
  auto* warning = new InlineMessage;
  warning->showMessage(InlineMessage::Kind::Warning, tr("The file is plain text."),
                       tr("The tokens of the connections that you tick will be in it, and every program that "
                          "you run can read them there."));
  table_->setWhatsThis(
      tr("The saved connections. Space ticks the selected one, to be written to the file with its token; the "
         "last column says why one can't be, or what changes in the file."));
  label_->setBuddy(table_);
  label_->setForegroundRole(QPalette::Mid);
  auto* form = new QWidget;
  auto* layout = new QVBoxLayout(form);
  layout->setContentsMargins({});
  layout->setSpacing(8);
  layout->addWidget(warning);
  layout->addWidget(makeFileRow());
  layout->addWidget(label_);
  layout->addWidget(table_);
  layout->addWidget(empty_);
  return form;
}

QWidget* ExportDialog::makeFileRow() {
  auto* label = new QLabel(tr("File"));
  label->setForegroundRole(QPalette::Mid);
  QLabel* path = plainTextLabel(displayText(file_.path()));
  path->setAccessibleName(label->text());
  path->setAccessibleDescription(displayText(file_.path()));
  auto* row = new QWidget;
  auto* layout = new QHBoxLayout(row);
  layout->setContentsMargins({});
  layout->setSpacing(12);
  layout->addWidget(label);
  layout->addWidget(path, 1);
  return row;
}

bool ExportDialog::readFile() {
  const auto read = file_.read();
  isFileUsable_ = read || read.error().problem == GeaiFileProblem::Missing;
  showConnections();
  if (!isFileUsable_) fileFailed(read.error());
  return isFileUsable_;
}

void ExportDialog::showConnections() {
  const QSet<QUuid> before = ticked();
  const QList<GeaiProfileEntry> profiles = file_.profiles();
  rows_.clear();
  QList<TickTable::Row> shown;
  for (const Connection& each : services_.connections.connections()) {
    const PlatformKind* kind = findKind(services_.platforms, each.platform);
    rows_.append({each, planExport(each, kind, services_.credentials, profiles)});
    shown << rowOf(each, rows_.last().plan, before.contains(each.id));
  }
  table_->setRows(shown);
  label_->setVisible(!rows_.isEmpty());
  table_->setVisible(!rows_.isEmpty());
  empty_->setVisible(rows_.isEmpty());
}

void ExportDialog::applyTicks() {
  setConfirmable(isFileUsable_ && !table_->ticked().isEmpty());
}

QSet<QUuid> ExportDialog::ticked() const {
  QSet<QUuid> ids;
  for (const int row : table_->ticked()) ids << rows_[row].connection.id;
  return ids;
}

QStringList ExportDialog::tickedChanges() const {
  QStringList changes;
  for (const int row : table_->ticked()) changes << rows_[row].plan.changes;
  return changes;
}

void ExportDialog::confirm() {
  waiting_.clear();
  collected_.clear();
  for (const int row : table_->ticked()) waiting_ << rows_[row].connection;
  if (waiting_.isEmpty()) return;
  message().setActions({});
  startWork(tr("Reading the tokens from the keychain…"));
  readSecrets();
}

void ExportDialog::readSecrets() {
  if (waiting_.isEmpty()) return write();
  const Connection connection = waiting_.first();
  const CredentialKinds kinds = exportedKinds(connection);
  services_.credentials.readAll(connection.id, kinds)
      .then(this,
            [this, connection, kinds, step = ++step_](const std::expected<Secrets, CredentialFailure>& read) {
              if (step != step_ || !isWorking()) return;
              if (!read) return readFailed(connection, read.error().error);
              if (kindsOf(*read) != kinds)
                return readFailed(connection, CredentialError{CredentialProblem::NotFound});
              take(connection, *read);
            });
}

void ExportDialog::take(const Connection& connection, const Secrets& secrets) {
  collected_ << profileOf(connection, secrets);
  waiting_.removeFirst();
  readSecrets();
}

void ExportDialog::readFailed(const Connection& connection, const CredentialError& error) {
  collected_.clear();
  if (!endWork()) return;
  const bool isMissing = error.problem == CredentialProblem::NotFound;
  message().setActions({{.text = tr("Retr&y"), .trigger = [this] { confirm(); }}});
  message().showMessage(
      InlineMessage::Kind::Error,
      tr("Nothing was exported. The token of “%1” could not be read.").arg(displayName(connection.name)),
      isMissing ? describe(error) : describeRemoval(error));
}

void ExportDialog::write() {
  const QList<GeaiProfile> profiles = std::exchange(collected_, {});
  if (!endWork()) return;
  if (const auto saved = file_.saveProfiles(profiles); !saved) return fileFailed(saved.error());
  emit exported(static_cast<int>(profiles.size()));
  accept();
}

void ExportDialog::fileFailed(const GeaiFileError& error) {
  message().setActions({{.text = tr("Retr&y"), .trigger = [this] { readFileAndExport(); }}});
  message().showMessage(InlineMessage::Kind::Error, tr("Nothing was exported. The file is as it was."),
                        describe(error));
}

// What the user agreed to may not be what would happen now.
void ExportDialog::readFileAndExport() {
  const QStringList before = tickedChanges();
  message().hide();
  if (!readFile()) return;
  message().setActions({});
  if (tickedChanges() == before) {
    if (!table_->ticked().isEmpty()) confirm();
    return;
  }
  message().showMessage(InlineMessage::Kind::Warning, tr("The file has changed."),
                        tr("See below what an export would do to it now, and export then."));
}

void ExportDialog::stopping() {
  ++step_;  // a keychain can't be told to stop: its answer is dropped
  waiting_.clear();
  collected_.clear();
  if (!endWork()) return;
  message().setActions({});
  message().showMessage(InlineMessage::Kind::Info, tr("Stopped."), tr("Nothing was exported."));
}

}  // namespace tokendesk
