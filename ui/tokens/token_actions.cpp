#include "token_actions.h"

#include "action_button.h"
#include "copy_dialog.h"
#include "create_token_dialog.h"
#include "delete_token_dialog.h"
#include "display_text.h"
#include "icons.h"
#include "preferences.h"
#include "production_dialog.h"
#include "secret_clipboard.h"
#include "token_table.h"
#include "token_texts.h"
#include "update_token_dialog.h"

#include <QAction>
#include <QApplication>

namespace tokendesk {

namespace {

/// A change that takes longer shows that it is under way, and can be cancelled.
constexpr std::chrono::milliseconds patience{500};

}  // namespace

TokenActions::TokenActions(Session& session, TokenTable& table, InlineMessage& notice,
                           SecretClipboard& clipboard, Preferences& preferences, QWidget* page)
    : QObject(page),
      session_(session),
      table_(table),
      notice_(notice),
      clipboard_(clipboard),
      preferences_(preferences),
      page_(page) {
  createActions();
  noticeEnd_.setSingleShot(true);
  noticeEnd_.setInterval(std::chrono::seconds(10));
  connect(&noticeEnd_, &QTimer::timeout, &notice_, &QWidget::hide);
  waiting_.setSingleShot(true);
  waiting_.setInterval(patience);
  connect(&waiting_, &QTimer::timeout, this, &TokenActions::tellWaiting);
  connect(&table_, &TokenTable::selectedTokenChanged, this, &TokenActions::followSelection);
  connect(&table_, &QAbstractItemView::activated, update_, &QAction::trigger);
  followSelection();
  applyCanCreate();
}

void TokenActions::setProject(const Project& project) {
  project_ = project;
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
  createNew_ = addChange(tr("Create &New"), &TokenActions::create);
  createNew_->setIcon(icon(IconName::Plus));
  createNew_->setShortcut(QKeySequence::New);
  page_->addAction(createNew_);

  update_ = addChange(tr("&Update"), &TokenActions::update);
  update_->setIcon(icon(IconName::Pencil));
  update_->setShortcut(Qt::Key_F2);
  copy_ = addAction(tr("Cop&y"), &TokenActions::copy);
  copy_->setIcon(icon(IconName::Copy));
  copyValue_ = addAction(tr("Copy &Value"), &TokenActions::copyValue);
  copyValue_->setShortcut(QKeySequence::Copy);
  block_ = addChange(tr("&Block"), &TokenActions::block);
  activate_ = addChange(tr("Act&ivate"), &TokenActions::activate);
  remove_ = addChange(tr("&Delete"), &TokenActions::remove);
  remove_->setShortcut(QKeySequence::Delete);
  remove_->setProperty("danger", true);

  for (QAction* action : {update_, copy_, copyValue_, block_, activate_, remove_}) {
    action->setShortcutContext(Qt::WidgetShortcut);
    table_.addAction(action);
  }
}

void TokenActions::followSelection() {
  const ApiToken* token = table_.selectedToken();
  const bool isRevoked = token && token->status == TokenStatus::Revoked;
  const QString reason = isRevoked ? tr("A revoked token can't be changed.") : obstacle();
  const bool canChange = token && reason.isEmpty() && !changing_;
  update_->setEnabled(canChange);
  copy_->setEnabled(token != nullptr);
  copyValue_->setEnabled(token != nullptr);
  block_->setVisible(!token || token->status != TokenStatus::Blocked);
  block_->setEnabled(canChange && token->status != TokenStatus::Blocked);
  activate_->setVisible(token && token->status == TokenStatus::Blocked);
  activate_->setEnabled(canChange && token->status == TokenStatus::Blocked);
  remove_->setEnabled(canChange);
  for (QAction* action : {update_, block_, activate_, remove_}) explain(action, reason);
}

void TokenActions::create() {
  CreateTokenDialog::Place place;
  if (project_)
    place = {.scope = TokenScope::Project, .projectId = project_->id, .projectName = project_->name};
  place.listed = listedBeside(place.scope, place.projectId);

  auto* dialog = new CreateTokenDialog(session_.editor(), place, page_);
  connect(dialog, &CreateTokenDialog::created, this, [this](const CreateReport& report) {
    table_.selectToken(report.token->id);
    if (report.blockError && report.blockError->kind == ApiErrorKind::OutcomeUnknown) {
      tellMaybeActive(*report.token);
    } else if (report.answerLost) {
      tellCreatedUnheard(*report.token);
    }
    openCopyDialog(*report.token);
  });
  connect(dialog, &CreateTokenDialog::givenUp, this,
          [this](const QString& name) { tellUnknown(Operation::CreateToken, name); });
  dialog->open();
}

void TokenActions::update() {
  const ApiToken* selected = table_.selectedToken();
  if (!selected) return;
  QStringList otherNames;
  if (const auto listed = listedBeside(selected->scope, selected->projectId)) {
    for (const ApiToken& token : *listed) {
      if (token.id != selected->id) otherNames << token.name;
    }
  }
  auto* dialog = new UpdateTokenDialog(session_.editor(), session_.platform().capabilities(), *selected,
                                       otherNames, page_);
  connect(dialog, &UpdateTokenDialog::givenUp, this,
          [this, name = selected->name] { tellUnknown(Operation::UpdateToken, name); });
  dialog->open();
}

void TokenActions::copy() {
  if (const ApiToken* token = table_.selectedToken()) openCopyDialog(*token);
}

void TokenActions::copyValue() {
  if (const ApiToken* token = table_.selectedToken())
    clipboard_.copy(token->id, token->name, std::chrono::seconds(preferences_.clipboardSeconds()));
}

void TokenActions::block() {
  if (const ApiToken* token = table_.selectedToken()) setStatus(*token, TokenStatus::Blocked, true);
}

void TokenActions::activate() {
  if (const ApiToken* token = table_.selectedToken()) setStatus(*token, TokenStatus::Active, true);
}

void TokenActions::remove() {
  const ApiToken* selected = table_.selectedToken();
  if (!selected) return;
  auto* dialog = new DeleteTokenDialog(session_.editor(), *selected, page_);
  connect(dialog, &DeleteTokenDialog::givenUp, this,
          [this, name = selected->name] { tellUnknown(Operation::DeleteToken, name); });
  dialog->open();
}

void TokenActions::openCopyDialog(const ApiToken& token) {
  auto* dialog = new CopyDialog({session_.platform(), clipboard_, preferences_}, token, page_);
  dialog->open();
}

void TokenActions::setStatus(const ApiToken& token, TokenStatus status, bool offerUndo) {
  changing_ = true;
  // The button that was pressed is about to be disabled, and the focus would go on to whatever comes next.
  if (page_->isAncestorOf(QApplication::focusWidget())) table_.setFocus();
  notice_.setActions({});  // Undo and Retry of the change before would start a second one meanwhile
  stop_ = std::stop_source();
  waiting_.start();
  followSelection();
  session_.editor()
      .update(refOf(token), {.status = status}, {stop_.get_token()})
      .then(this, [this, token, status, offerUndo](const Outcome<void>& outcome) {
        changing_ = false;
        waiting_.stop();
        followSelection();
        outcome ? tellStatus(token, status, offerUndo) : tellFailure(outcome.error(), status, token);
      });
}

void TokenActions::tell(InlineMessage::Kind kind, const QString& headline, const QString& details,
                        const QList<InlineMessage::Action>& actions) {
  noticeEnd_.stop();
  notice_.setActions(actions);
  notice_.setDismissible(true);
  notice_.showMessage(kind, headline, details);
}

void TokenActions::tellCreatedUnheard(const ApiToken& token) {
  tell(InlineMessage::Kind::Success, tr("It was created."),
       tr("The answer was lost on the way, but “%1” is in the list.").arg(displayName(token.name)));
}

void TokenActions::tellMaybeActive(const ApiToken& token) {
  tell(InlineMessage::Kind::Warning,
       tr("“%1” was created, but it may not be blocked.").arg(displayName(token.name)),
       tr("Its status is in the list. Block it there if it is active."));
}

void TokenActions::tellWaiting() {
  noticeEnd_.stop();
  notice_.setActions({{tr("Cancel"), [this] { stop_.request_stop(); }}});
  notice_.showMessage(InlineMessage::Kind::Info, tr("Changing the status…"));
}

void TokenActions::tellStatus(const ApiToken& token, TokenStatus status, bool offerUndo) {
  const bool blocked = status == TokenStatus::Blocked;
  const QString name = displayName(token.name);
  notice_.setActions({});
  if (offerUndo) {
    const TokenStatus before = blocked ? TokenStatus::Active : TokenStatus::Blocked;
    notice_.setActions({{tr("Und&o"), [this, token, before] {
                           setStatus(token, before, false);
                           notice_.hide();
                         }}});
  }
  notice_.setDismissible(true);
  notice_.showMessage(InlineMessage::Kind::Success,
                      blocked ? tr("“%1” is blocked.").arg(name) : tr("“%1” is active.").arg(name));
  noticeEnd_.start();
}

void TokenActions::tellFailure(const ApiError& error, TokenStatus wanted, const ApiToken& token) {
  const bool blocks = wanted == TokenStatus::Blocked;
  const ErrorText text =
      describe(error, blocks ? Operation::BlockToken : Operation::ActivateToken, displayName(token.name));
  tell(InlineMessage::Kind::Error, text.what, text.details(), {{tr("R&etry"), [this, token, wanted] {
                                                                  setStatus(token, wanted, true);
                                                                  notice_.hide();
                                                                }}});
}

void TokenActions::tellUnknown(Operation operation, const QString& name) {
  const ErrorText text =
      describe({.kind = ApiErrorKind::OutcomeUnknown, .mayStillHappen = true}, operation, displayName(name));
  tell(InlineMessage::Kind::Warning, text.what, text.details());
}

std::shared_ptr<const ApiTokens> TokenActions::listedBeside(TokenScope scope,
                                                            const QString& projectId) const {
  for (const TokenInventory* inventory : {&session_.organizationTokens(), &session_.projectTokens()}) {
    const TokenPartPtr part = inventory->part(scope, projectId);
    // shares the part's life
    if (part) return {part, &part->tokens};
  }
  return nullptr;
}

}  // namespace tokendesk
