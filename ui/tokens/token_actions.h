#pragma once

#include "error_text.h"
#include "inline_message.h"
#include "session.h"

#include <QObject>
#include <QTimer>

class QAction;

namespace tokendesk {

class Preferences;
class SecretClipboard;
class TokenTable;

/// What can be done with tokens: the actions behind the buttons, the context menu and the keys of a token
/// page. Actions on a token apply to the one selected in the table. A change under way keeps further ones of
/// the page waiting, so that one click sends one change.
class TokenActions : public QObject {
  Q_OBJECT

 public:
  /// Nothing but `this` is owned, by `page`; the rest outlives it. `notice` tells what was done.
  TokenActions(Session& session, TokenTable& table, InlineMessage& notice, SecretClipboard& clipboard,
               Preferences& preferences, QWidget* page);

  /// New tokens are created in this project; without it, in the organization.
  void setProject(const Project& project);
  void setCanCreate(bool can);

  /// How long a change of status can be undone with one click.
  [[nodiscard]] std::chrono::milliseconds undoTime() const { return noticeEnd_.intervalAsDuration(); }
  void setUndoTime(std::chrono::milliseconds time) { noticeEnd_.setInterval(time); }

  [[nodiscard]] QAction* createNew() const { return createNew_; }
  /// Those for the selected token, in the order of their buttons.
  [[nodiscard]] QList<QAction*> forSelection() const { return {update_, copy_, block_, activate_, remove_}; }

 private:
  QAction* addAction(const QString& text, void (TokenActions::*act)());
  /// The same for what changes tokens, which production asks to confirm first.
  QAction* addChange(const QString& text, void (TokenActions::*act)());
  void createActions();
  void followSelection();
  void applyCanCreate();
  /// Why nothing can be changed over this connection; empty where it can.
  [[nodiscard]] QString obstacle() const;

  void create();
  void update();
  void copy();
  void copyValue();
  void block();
  void activate();
  void remove();

  void openCopyDialog(const ApiToken& token);
  void setStatus(const ApiToken& token, TokenStatus status, bool offerUndo);
  /// On the page, until it is dismissed or something else is told.
  void tell(InlineMessage::Kind kind, const QString& headline, const QString& details,
            const QList<InlineMessage::Action>& actions = {});
  void tellCreatedUnheard(const ApiToken& token);
  void tellMaybeActive(const ApiToken& token);
  void tellWaiting();
  void tellStatus(const ApiToken& token, TokenStatus status, bool offerUndo);
  void tellFailure(const ApiError& error, TokenStatus wanted, const ApiToken& token);
  void tellUnknown(Operation operation, const QString& name);
  [[nodiscard]] std::shared_ptr<const ApiTokens> listedBeside(TokenScope scope,
                                                              const QString& projectId) const;

  Session& session_;
  TokenTable& table_;
  InlineMessage& notice_;
  SecretClipboard& clipboard_;
  Preferences& preferences_;
  QWidget* page_;
  std::optional<Project> project_;
  bool canCreate_ = true;
  bool changing_ = false;
  std::stop_source stop_;  ///< of the change under way
  QTimer waiting_;
  QTimer noticeEnd_;
  QAction* createNew_;
  QAction* update_;
  QAction* copy_;
  QAction* copyValue_;
  QAction* block_;
  QAction* activate_;
  QAction* remove_;
};

}  // namespace tokendesk
