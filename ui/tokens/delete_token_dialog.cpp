#include "delete_token_dialog.h"

#include "display_text.h"
#include "token_editor.h"

namespace tokendesk {

namespace {

QString consequences(const ApiToken& token) {
  switch (token.scope) {
    case TokenScope::Organization:
    case TokenScope::Project:
      return DeleteTokenDialog::tr(
          "Deleting “%1” revokes it: programs that use it stop working at once. A revoked token can't be "
          "activated again. This can't be undone.");
    case TokenScope::Account:
      return DeleteTokenDialog::tr(
          "Programs that use “%1” stop working at once. If this connection signs in with it, you have to "
          "sign "
          "in with another token. This can't be undone.");
    case TokenScope::ServiceAccount: break;
  }
  return DeleteTokenDialog::tr("Programs that use “%1” stop working at once. This can't be undone.");
}

}  // namespace

DeleteTokenDialog::DeleteTokenDialog(TokenEditor& editor, const ApiToken& token, QWidget* parent)
    : TypedConfirmationDialog({.title = tr("Delete API Token"),
                               .explanation = consequences(token).arg(displayName(token.name)),
                               .name = token.name,
                               .fieldLabel = tr("Type the token's name"),
                               .action = tr("&Delete")},
                              parent),
      editor_(editor),
      token_(token) {}

void DeleteTokenDialog::confirm() {
  isUnknown_ = false;
  const CallOptions options = startWork(tr("Deleting “%1”…").arg(displayName(token_.name)));
  editor_.remove(refOf(token_), options).then(this, [this](const Outcome<void>& outcome) { take(outcome); });
}

void DeleteTokenDialog::take(const Outcome<void>& outcome) {
  if (!endWork()) return;
  if (outcome) {
    accept();
    return;
  }
  showFailure(outcome.error(), Operation::DeleteToken, displayName(token_.name));
  const ApiErrorKind kind = outcome.error().kind;
  isUnknown_ = kind == ApiErrorKind::OutcomeUnknown;
  if (kind == ApiErrorKind::Conflict || kind == ApiErrorKind::NotFound) withdraw();
}

void DeleteTokenDialog::reject() {
  if (isStopping() || (isUnknown_ && !isWorking())) emit givenUp();
  FormDialog::reject();
}

}  // namespace tokendesk
