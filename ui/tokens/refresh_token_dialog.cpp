#include "refresh_token_dialog.h"

#include "display_text.h"
#include "expiry_field.h"
#include "form_grid.h"
#include "token_editor.h"

#include <QLabel>
#include <QVBoxLayout>

namespace tokendesk {

namespace {
constexpr int spacing = 12;
}

RefreshTokenDialog::RefreshTokenDialog(TokenEditor& editor, const Clock& clock, const ApiToken& token,
                                       QWidget* parent)
    : FormDialog(tr("Refresh Token"), parent),
      editor_(editor),
      token_(token),
      expiry_(new ExpiryField(clock)) {
  setForm(makeForm());
  protectTyped();
  setUnknown(false);
  connect(expiry_, &ExpiryField::edited, this, [this] { setConfirmable(!expiry_->hasError()); });
  expiry_->focusField();
}

QWidget* RefreshTokenDialog::makeForm() {
  auto* form = new QWidget;
  auto* layout = new QVBoxLayout(form);
  layout->setContentsMargins({});
  layout->setSpacing(spacing);
  layout->addWidget(plainTextLabel(
      tr("“%1” gets a new value. The one that it has stops at once, for every program that uses it.")
          .arg(name())));
  auto* grid = new FormGrid;
  grid->addRow(tr("Name"), plainTextLabel(name()));
  expiry_->addTo(*grid);
  layout->addLayout(grid);
  return form;
}

QString RefreshTokenDialog::name() const {
  return displayName(token_.name);
}

void RefreshTokenDialog::setUnknown(bool unknown) {
  isUnknown_ = unknown;
  setButtons(unknown ? tr("&Refresh again") : tr("&Refresh"), tr("&Cancel"));
}

void RefreshTokenDialog::confirm() {
  if (!expiry_->check()) {
    setConfirmable(false);
    expiry_->focusField();
    return;
  }
  const CallOptions options = startWork(tr("Refreshing “%1”…").arg(name()));
  editor_.refresh(refOf(token_), expiry_->expires(), options)
      .then(this, [this](const Outcome<IssuedToken>& outcome) { take(outcome); });
}

void RefreshTokenDialog::take(const Outcome<IssuedToken>& outcome) {
  if (!endWork()) return;
  if (outcome) {
    emit refreshed(*outcome);
    accept();
    return;
  }
  const ApiErrorKind kind = outcome.error().kind;
  // What was unknown stays so where the next try surely didn't happen.
  setUnknown(isUnknown_ || kind == ApiErrorKind::OutcomeUnknown);
  showFailure(outcome.error(), Operation::RefreshToken, name());
  if (kind == ApiErrorKind::NotFound) setConfirmable(false);
}

void RefreshTokenDialog::showFailure(const ApiError& error, Operation operation, const QString& name) {
  std::vector<PlatformError> others;
  std::vector<PlatformError> ofExpiry;
  for (const PlatformError& single : platformErrors(error)) {
    const bool concernsExpiry = single.kind == ApiErrorKind::Invalid && single.field == u"expires";
    (concernsExpiry ? ofExpiry : others).push_back(single);
  }
  if (!ofExpiry.empty()) {
    expiry_->showError(describe(withErrors(error, ofExpiry), operation, name).details());
    expiry_->focusField();
    setConfirmable(false);
  }
  if (!others.empty()) FormDialog::showFailure(withErrors(error, others), operation, name);
}

void RefreshTokenDialog::reject() {
  if (isStopping() || (isUnknown_ && !isWorking())) emit givenUp();
  FormDialog::reject();
}

}  // namespace tokendesk
