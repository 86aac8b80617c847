#include "issued_token_dialog.h"

#include "copy_form.h"
#include "credential_text.h"
#include "display_text.h"
#include "form_grid.h"
#include "icons.h"
#include "local_times.h"
#include "token_texts.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tokendesk {

namespace {

constexpr int widthWithLongTexts = 500;
constexpr int spacing = 9;

QString titleOf(IssuedTokenDialog::Occasion occasion) {
  return occasion == IssuedTokenDialog::Occasion::Created ? IssuedTokenDialog::tr("Token Created")
                                                          : IssuedTokenDialog::tr("Token Refreshed");
}

QString introduction(IssuedTokenDialog::Occasion occasion) {
  return occasion == IssuedTokenDialog::Occasion::Created
             ? IssuedTokenDialog::tr("This is the only time the value is shown. Copy it now.")
             : IssuedTokenDialog::tr(
                   "This is the only time the value is shown. Copy it now. The old value has stopped "
                   "working.");
}

QList<CopyForm::Fact> factsOf(const ApiToken& token) {
  const QString expires =
      token.expires.isValid() ? longMomentText(token.expires) : IssuedTokenDialog::tr("Never");
  return {{IssuedTokenDialog::tr("Name"), displayName(token.name)},
          {IssuedTokenDialog::tr("Expires"), expires}};
}

}  // namespace

IssuedTokenDialog::IssuedTokenDialog(const Services& services, const TokenPlatform& platform,
                                     const IssuedToken& issued, Occasion occasion, QWidget* window)
    : FormDialog(titleOf(occasion), window),
      value_(issued.value),
      keep_(services.keep),
      form_(new CopyForm({services.clipboard, services.preferences},
                         {everyForm(platform, issued.token, issued.value)}, {}, factsOf(issued.token))) {
  setMinimumWidth(widthWithLongTexts);
  setForm(makeForm(occasion));
  setButtons(tr("C&opy"), tr("C&lose"));
  confirmButton()->setIcon(icon(IconName::Copy));
  connect(form_, &CopyForm::copied, this, &IssuedTokenDialog::takeCopied);
  connect(form_, &CopyForm::choiceChanged, this, [this] { message().hide(); });
  confirmButton()->setFocus();
}

QWidget* IssuedTokenDialog::makeForm(Occasion occasion) {
  auto* content = new QWidget;
  auto* layout = new QVBoxLayout(content);
  layout->setContentsMargins({});
  layout->setSpacing(spacing);
  layout->addWidget(plainTextLabel(introduction(occasion)));
  layout->addWidget(form_);
  if (keep_) layout->addWidget(makeKeepRow(occasion));
  return content;
}

QWidget* IssuedTokenDialog::makeKeepRow(Occasion occasion) {
  auto* row = new QWidget;
  auto* layout = new QVBoxLayout(row);
  layout->setContentsMargins({});
  if (occasion == Occasion::Refreshed)
    layout->addWidget(plainTextLabel(tr("If this connection signs in with it, use the new value here too.")));
  keepButton_ = new QPushButton(tr("&Use it for this connection"));
  keepButton_->setAccessibleName(plainLabel(keepButton_->text()));
  keepButton_->setAutoDefault(false);
  connect(keepButton_, &QPushButton::clicked, this, &IssuedTokenDialog::keep);
  layout->addWidget(keepButton_, 0, Qt::AlignLeft);
  applyCanKeep();
  return row;
}

void IssuedTokenDialog::applyCanKeep() {
  if (!keepButton_) return;
  const QString reason = copied_ ? QString() : tr("Copy the value first.");
  keepButton_->setEnabled(copied_ && !kept_);
  keepButton_->setToolTip(reason);
  keepButton_->setAccessibleDescription(reason);
}

void IssuedTokenDialog::confirm() {
  form_->copy();
}

void IssuedTokenDialog::takeCopied(bool taken) {
  copied_ = copied_ || taken;
  applyCanKeep();
  message().setActions({});
  form_->tellCopied(message(), taken);
}

void IssuedTokenDialog::keep() {
  message().setActions({});
  std::ignore = startWork(tr("Storing it for this connection…"));
  keep_(value_).then(this,
                     [this](const std::expected<void, CredentialError>& outcome) { takeKept(outcome); });
}

void IssuedTokenDialog::takeKept(const std::expected<void, CredentialError>& outcome) {
  if (!endWork()) return;
  if (outcome) {
    kept_ = true;
    applyCanKeep();
    message().showMessage(InlineMessage::Kind::Success, tr("This connection uses it now."),
                          tr("It is opened anew when you close this."));
    confirmButton()->setFocus();
    return;
  }
  message().setActions({{tr("Re&try"), [this] { keep(); }}});
  message().showMessage(InlineMessage::Kind::Error, tr("It could not be stored for this connection."),
                        describeRemoval(outcome.error()));
}

void IssuedTokenDialog::reject() {
  if (isWorking() || copied_) {
    FormDialog::reject();
  } else {
    askWhetherToClose();
  }
}

// Another Esc or click on Close only asks again: nothing but the button that says so gives the value up.
void IssuedTokenDialog::askWhetherToClose() {
  message().setActions({{tr("Close &without copying"), [this] { done(Rejected); }}});
  message().showMessage(InlineMessage::Kind::Warning, tr("Close without copying?"),
                        tr("The value can't be shown again; you'd have to refresh the token."));
  confirmButton()->setFocus();
}

void IssuedTokenDialog::done(int result) {
  form_->rememberTime();
  if (kept_) emit credentialKept();
  FormDialog::done(result);
}

}  // namespace tokendesk
