#include "token_actions.h"

#include "action_button.h"
#include "copy_dialog.h"
#include "create_token_dialog.h"
#include "delete_all_tokens_dialog.h"
#include "delete_token_dialog.h"
#include "display_text.h"
#include "icons.h"
#include "preferences.h"
#include "production_dialog.h"
#include "refresh_token_dialog.h"
#include "secret_clipboard.h"
#include "token_table.h"
#include "update_token_dialog.h"

#include <QAction>
#include <QApplication>
#include <QShortcut>

namespace tokendesk {

TokenActions::TokenActions(TokenScope scope, Session& session, TokenTable& table, InlineMessage& notice,
                           SecretClipboard& clipboard, Preferences& preferences, QWidget* page)
    : QObject(page),
      session_(session),
      capabilities_(session.platform().capabilities()),
      table_(table),
      clipboard_(clipboard),
      preferences_(preferences),
      page_(page),
      owner_{.scope = scope},
      notice_(notice, this),
      statusSwitch_(session.editor(), notice_, this) {
  createActions();
  connect(&table_, &TokenTable::selectedTokenChanged, this, &TokenActions::followSelection);
  connect(&table_, &QAbstractItemView::activated, this,
          [this] { (update_ ? update_ : refreshToken_)->trigger(); });
  connect(&statusSwitch_, &TokenStatusSwitch::changingChanged, this, &TokenActions::followSelection);
  connect(&session_.tokensOf(scope), &TokenInventory::listChanged, this, &TokenActions::followList);
  followSelection();
  followList();
  applyCanCreate();
}

void TokenActions::setOwner(const TokenOwner& owner) {
  owner_ = owner;
  followList();
}

void TokenActions::setCanCreate(bool can) {
  canCreate_ = can;
  applyCanCreate();
}

void TokenActions::applyCanCreate() {
  const QString reason =
      canCreate_ ? obstacle() : tr("This installation doesn't offer the calls for these tokens.");
  createNew_->setEnabled(reason.isEmpty());
  explain(createNew_, reason);
}

QString TokenActions::obstacle() const {
  return session_.connection().readOnly ? tr("This connection is read-only.") : QString();
}

QAction* TokenActions::addAction(const QString& text, void (TokenActions::*act)()) {
  auto* action = new QAction(text, this);
  connect(action, &QAction::triggered, this, act);
  return action;
}

QAction* TokenActions::addChange(const QString& text, void (TokenActions::*act)()) {
  auto* action = new QAction(text, this);
  connect(action, &QAction::triggered, this,
          [this, act] { ProductionDialog::confirmFirst(session_, [this, act] { (this->*act)(); }, page_); });
  return action;
}

void TokenActions::createActions() {
  const bool ofAccounts = session_.accountServices() != nullptr;
  createNew_ = addChange(ofAccounts ? tr("Create To&ken") : tr("Create &New"), &TokenActions::create);
  createNew_->setIcon(icon(IconName::Plus));
  createNew_->setShortcut(QKeySequence::New);
  page_->addAction(createNew_);

  if (capabilities_.updatesTokens) {
    update_ = addChange(tr("&Update"), &TokenActions::update);
    update_->setIcon(icon(IconName::Pencil));
    update_->setShortcut(Qt::Key_F2);
    forSelection_ << update_;
  }
  if (ofAccounts) createAccountActions();
  createCopyActions();
  if (capabilities_.blocksTokens) createStatusActions();
  remove_ = addChange(tr("&Delete"), &TokenActions::remove);
  remove_->setShortcut(QKeySequence::Delete);
  remove_->setProperty("danger", true);
  forSelection_ << remove_;

  QList<QAction*> ofTable = forSelection_;
  ofTable.insert(forSelection_.indexOf(copy_) + 1, copyValue_);
  for (QAction* action : ofTable) action->setShortcutContext(Qt::WidgetShortcut);
  table_.addActions(ofTable);
}

void TokenActions::createCopyActions() {
  copy_ = addAction(tr("Cop&y"), &TokenActions::copy);
  copy_->setIcon(icon(IconName::Copy));
  copyValue_ = addAction(tr("Copy &Value"), &TokenActions::copyValue);
  forSelection_ << copy_;
  if (!showsValuesOnce()) {
    copyValue_->setShortcut(QKeySequence::Copy);
    return;
  }
  for (QAction* action : {copy_, copyValue_}) {
    action->setEnabled(false);
    explain(action, TokenNotice::whyNotCopied());
  }
  // A disabled action is silent, and who presses the key is to know why.
  auto* key = new QShortcut(QKeySequence::Copy, &table_);
  key->setContext(Qt::WidgetShortcut);
  connect(key, &QShortcut::activated, &notice_, &TokenNotice::tellNotCopied);
}

void TokenActions::createStatusActions() {
  block_ = addChange(tr("&Block"), &TokenActions::block);
  activate_ = addChange(tr("Act&ivate"), &TokenActions::activate);
  forSelection_ << block_ << activate_;
}

void TokenActions::createAccountActions() {
  refreshToken_ = addChange(tr("Refre&sh Token"), &TokenActions::refreshToken);
  refreshToken_->setIcon(icon(IconName::Refresh));
  if (!update_) refreshToken_->setShortcut(Qt::Key_F2);
  forSelection_ << refreshToken_;
  removeAll_ = addChange(tr("Delete &all tokens…"), &TokenActions::removeAll);
  more_ << removeAll_;
}

void TokenActions::followSelection() {
  const ApiToken* token = table_.selectedToken();
  const bool isRevoked = token && token->status == TokenStatus::Revoked;
  const QString reason = isRevoked ? tr("A revoked token can't be changed.") : obstacle();
  const bool canChange = token && reason.isEmpty() && !statusSwitch_.isChanging();
  for (QAction* action : {update_, refreshToken_, block_, activate_, remove_}) {
    if (!action) continue;
    action->setEnabled(canChange);
    explain(action, reason);
  }
  if (block_) {
    const bool isBlocked = token && token->status == TokenStatus::Blocked;
    block_->setVisible(!isBlocked);
    activate_->setVisible(isBlocked);
  }
  if (showsValuesOnce()) return;
  copy_->setEnabled(token != nullptr);
  copyValue_->setEnabled(token != nullptr);
}

void TokenActions::followList() {
  if (!removeAll_) return;
  const auto listed = listedOf(owner_.scope, owner_.id);
  const bool isEmpty = !listed || listed->empty();
  const QString reason = isEmpty ? tr("No tokens are listed.") : obstacle();
  removeAll_->setEnabled(reason.isEmpty());
  explain(removeAll_, reason);
}

void TokenActions::create() {
  const CreateTokenDialog::Place place{.scope = owner_.scope,
                                       .ownerId = owner_.id,
                                       .ownerName = owner_.name,
                                       .listed = listedOf(owner_.scope, owner_.id)};
  auto* dialog = new CreateTokenDialog({session_.editor(), session_.clock(), capabilities_}, place, page_);
  connect(dialog, &CreateTokenDialog::created, this, &TokenActions::takeCreated);
  connect(dialog, &CreateTokenDialog::givenUp, this,
          [this](const QString& name) { notice_.tellUnknown(Operation::CreateToken, name); });
  dialog->open();
}

void TokenActions::takeCreated(const CreateReport& report) {
  const ApiToken& token = *report.token;
  table_.selectToken(token.id);
  if (report.blockError && report.blockError->kind == ApiErrorKind::OutcomeUnknown) {
    notice_.tellMaybeActive(token);
  } else if (report.answerLost && !showsValuesOnce()) {
    notice_.tellCreatedUnheard(token);
  }
  if (!showsValuesOnce()) {
    openCopyDialog(token);
  } else if (report.value.isEmpty()) {
    notice_.tellValueLost(token, [this, token] { openRefreshDialog(token); });
  } else {
    showIssued({token, report.value}, IssuedTokenDialog::Occasion::Created);
  }
}

void TokenActions::update() {
  const ApiToken* selected = table_.selectedToken();
  if (!selected) return;
  QStringList otherNames;
  if (const auto listed = listedOf(selected->scope, selected->ownerId)) {
    for (const ApiToken& token : *listed) {
      if (token.id != selected->id) otherNames << token.name;
    }
  }
  auto* dialog = new UpdateTokenDialog(session_.editor(), capabilities_, *selected, otherNames, page_);
  connect(dialog, &UpdateTokenDialog::givenUp, this,
          [this, name = selected->name] { notice_.tellUnknown(Operation::UpdateToken, name); });
  dialog->open();
}

void TokenActions::refreshToken() {
  if (const ApiToken* token = table_.selectedToken()) openRefreshDialog(*token);
}

void TokenActions::openRefreshDialog(const ApiToken& token) {
  auto* dialog = new RefreshTokenDialog(session_.editor(), session_.clock(), token, page_);
  connect(dialog, &RefreshTokenDialog::refreshed, this,
          [this](const IssuedToken& issued) { showIssued(issued, IssuedTokenDialog::Occasion::Refreshed); });
  connect(dialog, &RefreshTokenDialog::givenUp, this,
          [this, name = token.name] { notice_.tellUnknown(Operation::RefreshToken, name); });
  dialog->open();
}

void TokenActions::showIssued(const IssuedToken& issued, IssuedTokenDialog::Occasion occasion) {
  const bool isOfConnection = owner_.scope == TokenScope::Account;
  auto* dialog =
      new IssuedTokenDialog({clipboard_, preferences_, isOfConnection ? keepCredential_ : KeepCredential()},
                            session_.platform(), issued, occasion, page_->window());
  connect(dialog, &IssuedTokenDialog::credentialKept, this, &TokenActions::reopenWanted);
  dialog->open();
}

void TokenActions::copy() {
  if (const ApiToken* token = table_.selectedToken()) openCopyDialog(*token);
}

void TokenActions::copyValue() {
  if (const ApiToken* token = table_.selectedToken())
    clipboard_.copy(token->id, token->name, std::chrono::seconds(preferences_.clipboardSeconds()));
}

void TokenActions::openCopyDialog(const ApiToken& token) {
  auto* dialog = new CopyDialog({session_.platform(), clipboard_, preferences_}, token, page_);
  dialog->open();
}

void TokenActions::block() {
  setStatus(TokenStatus::Blocked);
}

void TokenActions::activate() {
  setStatus(TokenStatus::Active);
}

void TokenActions::setStatus(TokenStatus status) {
  const ApiToken* selected = table_.selectedToken();
  if (!selected) return;
  const ApiToken token = *selected;
  // The button that was pressed is about to be disabled, and the focus would go on to whatever comes next.
  if (page_->isAncestorOf(QApplication::focusWidget())) table_.setFocus();
  statusSwitch_.set(token, status);
}

void TokenActions::remove() {
  const ApiToken* selected = table_.selectedToken();
  if (!selected) return;
  auto* dialog = new DeleteTokenDialog(session_.editor(), *selected, page_);
  connect(dialog, &DeleteTokenDialog::givenUp, this,
          [this, name = selected->name] { notice_.tellUnknown(Operation::DeleteToken, name); });
  dialog->open();
}

void TokenActions::removeAll() {
  const auto listed = listedOf(owner_.scope, owner_.id);
  if (!listed || listed->empty()) return;
  auto* dialog = new DeleteAllTokensDialog(session_.editor(), owner_, *listed, page_);
  connect(dialog, &DeleteAllTokensDialog::givenUp, this,
          [this, name = owner_.name] { notice_.tellUnknown(Operation::DeleteAllTokens, name); });
  connect(dialog, &DeleteAllTokensDialog::signedOut, this, &TokenActions::credentialWanted);
  dialog->open();
}

std::shared_ptr<const ApiTokens> TokenActions::listedOf(TokenScope scope, const QString& ownerId) const {
  const TokenPartPtr part = session_.tokensOf(owner_.scope).part(scope, ownerId);
  if (!part) return nullptr;
  return {part, &part->tokens};  // shares the part's life
}

}  // namespace tokendesk
