#pragma once

#include "issued_token_dialog.h"
#include "session.h"
#include "token_notice.h"
#include "token_status_switch.h"

#include <QObject>

class QAction;

namespace tokendesk {

class Preferences;
class SecretClipboard;
class TokenTable;

/// What can be done with tokens: the actions behind the buttons, the context menu and the keys of a token
/// page. What the platform can't do isn't among them. Actions on a token apply to the one selected in the
/// table. A change under way keeps further ones of the page waiting, so that one click sends one change.
class TokenActions : public QObject {
  Q_OBJECT

 public:
  /// For the page that shows tokens of `scope`. Nothing but `this` is owned, by `page`; the rest outlives it.
  /// `notice` tells what was done.
  TokenActions(TokenScope scope, Session& session, TokenTable& table, InlineMessage& notice,
               SecretClipboard& clipboard, Preferences& preferences, QWidget* page);

  /// Whose tokens are shown, where the scope has several owners. New ones are created for it; without it, for
  /// the organization or for the account that is signed in.
  void setOwner(const TokenOwner& owner);
  void setCanCreate(bool can);
  /// Where set, a new value can be made the connection's credential.
  void setCredentialKeeper(const KeepCredential& keeper) { keepCredential_ = keeper; }

  [[nodiscard]] QAction* createNew() const { return createNew_; }
  /// Those for the selected token, in the order of their buttons.
  [[nodiscard]] const QList<QAction*>& forSelection() const { return forSelection_; }
  /// What is done seldom, for a menu; may be empty.
  [[nodiscard]] const QList<QAction*>& more() const { return more_; }
  /// What the page tells of changes.
  [[nodiscard]] TokenNotice& notice() { return notice_; }

 signals:
  /// The token that the connection signs in with was deleted, and the user has read so.
  void credentialWanted();
  /// A new value was made the connection's credential, and the user has it: the connection is to be opened
  /// anew.
  void reopenWanted();

 private:
  QAction* addAction(const QString& text, void (TokenActions::*act)());
  /// The same for what changes tokens, which production asks to confirm first.
  QAction* addChange(const QString& text, void (TokenActions::*act)());
  void createActions();
  void createCopyActions();
  void createStatusActions();
  void createAccountActions();
  void followSelection();
  void followList();
  void applyCanCreate();
  /// Why nothing can be changed over this connection; empty where it can.
  [[nodiscard]] QString obstacle() const;
  [[nodiscard]] bool showsValuesOnce() const { return capabilities_.showsValuesOnce; }

  void create();
  void update();
  void refreshToken();
  void copy();
  void copyValue();
  void block();
  void activate();
  void remove();
  void removeAll();

  void takeCreated(const CreateReport& report);
  void openRefreshDialog(const ApiToken& token);
  void openCopyDialog(const ApiToken& token);
  void showIssued(const IssuedToken& issued, IssuedTokenDialog::Occasion occasion);
  void setStatus(TokenStatus status);
  /// The tokens of an owner as they are listed; null where they weren't read yet.
  [[nodiscard]] std::shared_ptr<const ApiTokens> listedOf(TokenScope scope, const QString& ownerId) const;

  Session& session_;
  Capabilities capabilities_;
  TokenTable& table_;
  SecretClipboard& clipboard_;
  Preferences& preferences_;
  QWidget* page_;
  TokenOwner owner_;
  KeepCredential keepCredential_;
  bool canCreate_ = true;
  TokenNotice notice_;
  TokenStatusSwitch statusSwitch_;
  QAction* createNew_ = nullptr;
  QAction* copy_ = nullptr;
  QAction* copyValue_ = nullptr;
  QAction* remove_ = nullptr;
  // these are null where the platform can't do it
  QAction* update_ = nullptr;
  QAction* block_ = nullptr;
  QAction* activate_ = nullptr;
  QAction* refreshToken_ = nullptr;
  QAction* removeAll_ = nullptr;
  QList<QAction*> forSelection_;
  QList<QAction*> more_;
};

}  // namespace tokendesk
