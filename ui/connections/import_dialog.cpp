#include "import_dialog.h"

#include "geai_file_text.h"
#include "profile_choice.h"
#include "profile_import.h"
#include "quoted_names.h"
#include "removal_offer.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tokendesk {

namespace {

constexpr int comfortableWidth = 860;

QStringList takenNames(const ConnectionStore& store) {
  QStringList names;
  for (const Connection& each : store.connections()) names << each.name;
  return names;
}

}  // namespace

ImportDialog::ImportDialog(const Services& services, const QString& path, QWidget* parent)
    : FormDialog(tr("Import from the GEAI Credentials File"), parent),
      services_(services),
      file_(path),
      import_(new ProfileImport(services.connections, services.credentials, this)),
      choice_(new ProfileChoice),
      offer_(new RemovalOffer) {
  setMinimumWidth(comfortableWidth);
  setForm(makeForm());
  setButtons(tr("&Import"), tr("&Cancel"));
  connect(choice_, &ProfileChoice::fileChosen, this, &ImportDialog::load);
  connect(choice_, &ProfileChoice::ticksChanged, this, [this] {
    if (phase_ == Phase::Choosing) setConfirmable(!choice_->ticked().isEmpty());
  });
  connect(import_, &ProfileImport::finished, this, &ImportDialog::importEnded);
  connect(offer_, &RemovalOffer::wantedChanged, this, [this](bool wanted) {
    if (phase_ == Phase::Offering) setConfirmable(wanted);
  });
  connect(&services_.connections, &ConnectionStore::changed, this, [this] {
    if (phase_ == Phase::Choosing && !isWorking()) findNames();
  });
  load(path);
}

QWidget* ImportDialog::makeForm() {
  auto* form = new QWidget;
  auto* layout = new QVBoxLayout(form);
  layout->setContentsMargins({});
  layout->addWidget(choice_);
  layout->addWidget(offer_);
  offer_->hide();
  return form;
}

void ImportDialog::load(const QString& path) {
  message().hide();
  message().setActions({});
  file_ = GeaiCredentialsFile(path);
  choice_->setPath(path);
  candidates_.clear();
  if (const auto read = file_.read(); !read) {
    choice_->setNoFile();
    message().setActions({{.text = tr("Retr&y"), .trigger = [this] { load(file_.path()); }}});
    message().showMessage(InlineMessage::Kind::Error, tr("No profiles were read."), describe(read.error()));
    choice_->focusContent();
    return;
  }
  candidates_ = importCandidates(file_.profiles(), takenNames(services_.connections), services_.variables);
  QSet<QUuid> all;
  for (const ImportCandidate& each : candidates_) all << each.connection.id;
  choice_->setCandidates(candidates_, all);
  choice_->focusContent();
}

void ImportDialog::findNames() {
  const QSet<QUuid> ticked = choice_->ticked();
  giveFreeNames(candidates_, takenNames(services_.connections));
  choice_->setCandidates(candidates_, ticked);
}

void ImportDialog::confirm() {
  if (phase_ == Phase::Choosing) importTicked();
  if (phase_ == Phase::Offering) removeSecrets();
}

void ImportDialog::importTicked() {
  const QSet<QUuid> ticked = choice_->ticked();
  QList<ImportCandidate> wanted = candidates_;
  wanted.removeIf([&ticked](const ImportCandidate& each) { return !ticked.contains(each.connection.id); });
  if (wanted.isEmpty()) return;
  message().setActions({});
  startWork(tr("Storing the secrets in the keychain…"));
  import_->start(wanted);
}

void ImportDialog::stopping() {
  import_->stop();
  if (!endWork()) return;
  const QStringList missing = takeImported();
  message().setActions({});
  message().showMessage(InlineMessage::Kind::Info, tr("The import was stopped."), summary(missing));
}

void ImportDialog::importEnded() {
  if (!endWork()) return;
  const QStringList missing = takeImported();
  missing.isEmpty() ? offerRemoval() : partlyImported(missing);
}

QStringList ImportDialog::takeImported() {
  const QList<Connection> added = import_->imported();
  const QSet<QUuid> ticked = choice_->ticked();
  QStringList missing;
  for (ImportCandidate& each : candidates_) {
    const auto isThis = [&each](const Connection& connection) { return connection.id == each.connection.id; };
    if (std::ranges::any_of(added, isThis)) {
      each.isImported = true;
    } else if (ticked.contains(each.connection.id)) {
      missing << each.profile;
    }
  }
  findNames();
  if (!added.isEmpty()) emit imported(added);
  return missing;
}

void ImportDialog::partlyImported(const QStringList& missing) {
  QList<InlineMessage::Action> actions{{.text = tr("Retr&y"), .trigger = [this] { importTicked(); }}};
  if (!importedOnes().isEmpty())
    actions.append({.text = tr("Go on &without"), .trigger = [this] { offerRemoval(); }});
  QString details = summary(missing);
  if (const auto& failure = import_->failure()) {
    details += u' ' + tr("%1: %2").arg(quotedNames({failure->profile}), failure->why);
    if (failure->mayStay) details += u' ' + tr("Its secrets may still be in the keychain.");
  }
  message().setActions(actions);
  message().showMessage(InlineMessage::Kind::Error, tr("Not everything was imported."), details);
}

QList<ImportCandidate> ImportDialog::importedOnes() const {
  QList<ImportCandidate> imported = candidates_;
  imported.removeIf([](const ImportCandidate& each) { return !each.isImported; });
  return imported;
}

QString ImportDialog::summary(const QStringList& missing) const {
  QStringList there;
  for (const ImportCandidate& each : importedOnes()) there << each.connection.name;
  const QString what =
      there.isEmpty() ? tr("Nothing was imported.") : tr("Imported connections: %1.").arg(quotedNames(there));
  return missing.isEmpty()
             ? what
             : what + u' ' + tr("Profiles that were not imported: %1.").arg(quotedNames(missing));
}

void ImportDialog::offerRemoval() {
  const QList<ImportCandidate> imported = importedOnes();
  if (std::ranges::none_of(imported, hasSecretsOfItsOwn)) return accept();
  phase_ = Phase::Offering;
  choice_->hide();
  offer_->setProfiles(imported);
  offer_->show();
  offer_->setFocus();
  setButtons(tr("&Remove from the file"), tr("&Keep the file as it is"));
  setConfirmable(false);
  message().setActions({});
  message().showMessage(InlineMessage::Kind::Success, tr("The profiles are connections now."), summary({}));
}

void ImportDialog::removeSecrets() {
  const auto removed = removeImportedSecrets(file_, importedOnes());
  removed ? secretsRemoved(*removed) : removalFailed(removed.error());
}

void ImportDialog::readAndRemoveSecrets() {
  const auto read = file_.read();
  read ? removeSecrets() : removalFailed(read.error());
}

void ImportDialog::removalFailed(const GeaiFileError& error) {
  message().setActions({{.text = tr("Retr&y"), .trigger = [this] { readAndRemoveSecrets(); }}});
  message().showMessage(InlineMessage::Kind::Error, tr("Nothing was removed. The file is as it was."),
                        describe(error));
}

void ImportDialog::secretsRemoved(const QStringList& changed) {
  phase_ = Phase::Done;
  offer_->hide();
  confirmButton()->hide();
  setButtons({}, tr("C&lose"));
  message().setActions({});
  if (changed.isEmpty()) {
    const bool someStay = std::ranges::any_of(importedOnes(), hasInheritedSecrets);
    message().showMessage(InlineMessage::Kind::Success, tr("The secrets were removed from the file."),
                          someStay ? tr("What stands in [DEFAULT] stayed.") : QString());
    return;
  }
  message().showMessage(InlineMessage::Kind::Warning, tr("Some secrets were left in the file."),
                        tr("Since the import, other secrets were put there in these profiles: %1. Import "
                           "them again, or remove the "
                           "secrets in an editor.")
                            .arg(quotedNames(changed)));
}

// What was imported stays, whether or not the secrets go from the file.
void ImportDialog::reject() {
  if (phase_ != Phase::Choosing && !isWorking()) return accept();
  FormDialog::reject();
}

}  // namespace tokendesk
