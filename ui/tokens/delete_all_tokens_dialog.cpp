#include "delete_all_tokens_dialog.h"

#include "clearance_texts.h"
#include "display_text.h"
#include "token_editor.h"

#include <QLocale>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>

#include <cmath>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownLines = 8;

QString explanation(const TokenOwner& owner, size_t count) {
  if (owner.scope == TokenScope::Account)
    return DeleteAllTokensDialog::tr(
               "Every token of this account is deleted (listed here: %L1), and programs that use them stop "
               "working "
               "at once. The one that this connection signs in with goes last: then you have to sign in with "
               "another token. This can't be undone.")
        .arg(count);
  return DeleteAllTokensDialog::
      tr("The tokens of “%1” that are listed here (%2) are deleted one by one, and programs that use them "
         "stop working at once. This can't be undone.")
          .arg(displayName(owner.name), QLocale().toString(static_cast<qulonglong>(count)));
}

QPlainTextEdit* makeNames(const ApiTokens& tokens) {
  QStringList names;
  for (const ApiToken& token : tokens) names << displayName(token.name);
  auto* edit = new QPlainTextEdit(names.join(u'\n'));
  edit->setObjectName(u"tokens"_s);
  edit->setAccessibleName(DeleteAllTokensDialog::tr("Tokens to delete"));
  edit->setWhatsThis(
      DeleteAllTokensDialog::tr("The names of the tokens that are deleted, and afterwards what became of "
                                "each. The text can be selected and copied, but not changed."));
  edit->setReadOnly(true);
  edit->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  edit->setTabChangesFocus(true);
  const double margins = 2 * (edit->frameWidth() + edit->document()->documentMargin());
  edit->setFixedHeight(static_cast<int>(std::ceil(shownLines * edit->fontMetrics().lineSpacing() + margins)));
  return edit;
}

}  // namespace

DeleteAllTokensDialog::DeleteAllTokensDialog(TokenEditor& editor, const TokenOwner& owner,
                                             const ApiTokens& listed, QWidget* parent)
    : DeleteAllTokensDialog(editor, owner, listed, makeNames(listed), parent) {}

DeleteAllTokensDialog::DeleteAllTokensDialog(TokenEditor& editor, const TokenOwner& owner,
                                             const ApiTokens& listed, QPlainTextEdit* names, QWidget* parent)
    : TypedConfirmationDialog({.title = tr("Delete All Tokens"),
                               .explanation = explanation(owner, listed.size()),
                               .name = tr("delete all tokens"),
                               .fieldLabel = tr("Type “%1”").arg(tr("delete all tokens")),
                               .action = tr("&Delete all"),
                               .details = names},
                              parent),
      editor_(editor),
      owner_(owner),
      rest_(listed),
      names_(names) {}

void DeleteAllTokensDialog::confirm() {
  const CallOptions options = startWork(tr("Deleting all tokens…"));
  const auto progress = [self = QPointer(this)](int done, int total) {
    if (self) self->showProgress(done, total);
  };
  editor_.removeAll(owner_, rest_, options, progress)
      .then(this, [this](const Outcome<ClearanceReport>& outcome) { take(outcome); });
}

void DeleteAllTokensDialog::showProgress(int done, int total) {
  if (isWorking() && !isStopping()) setWorkText(tr("%L1 of %L2 done…").arg(done).arg(total), done, total);
}

void DeleteAllTokensDialog::take(const Outcome<ClearanceReport>& outcome) {
  if (!endWork()) return;
  if (outcome) {
    showReport(*outcome);
  } else {
    showFailure(outcome.error(), Operation::DeleteAllTokens, displayName(owner_.name));
  }
}

void DeleteAllTokensDialog::showReport(const ClearanceReport& report) {
  deletedSoFar_.insert(deletedSoFar_.end(), report.deleted.begin(), report.deleted.end());
  rest_ = report.unknown;
  for (const ClearanceReport::Kept& kept : report.kept) rest_.push_back(kept.token);
  signedOut_ = report.signedOut;

  ClearanceReport sinceOpened = report;
  sinceOpened.deleted = deletedSoFar_;
  const bool isDone = rest_.empty();
  message().showMessage(isDone ? InlineMessage::Kind::Success : InlineMessage::Kind::Warning,
                        clearanceHeadline(sinceOpened), clearanceDetails(sinceOpened));
  names_->setAccessibleName(tr("What became of the tokens"));
  names_->setPlainText(clearanceLines(sinceOpened));
  setButtons(tr("&Delete the rest"), tr("C&lose"));
  if (isDone || signedOut_) {
    withdraw();
    confirmButton()->hide();
  }
  names_->setFocus();
}

void DeleteAllTokensDialog::reject() {
  if (isStopping()) emit givenUp();
  FormDialog::reject();
}

void DeleteAllTokensDialog::done(int result) {
  if (signedOut_) emit signedOut();
  FormDialog::done(result);
}

}  // namespace tokendesk
