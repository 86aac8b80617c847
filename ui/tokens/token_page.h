#pragma once

#include "issued_token_dialog.h"
#include "list_page.h"
#include "session.h"
#include "token_list_view.h"

#include <QTimer>

namespace tokendesk {

class InlineMessage;
class ListExportAction;
class Preferences;
class SecretClipboard;
class TokenActions;
class TokenFilterBar;

/// The tokens of one scope: filters, messages, the list, and what can be done with it.
class TokenPage final : public ListPage {
  Q_OBJECT

 public:
  /// Nothing is owned; all outlive the page. The platform has tokens of `scope`.
  TokenPage(TokenScope scope, Session& session, SecretClipboard& clipboard, Preferences& preferences,
            QWidget* parent = nullptr);

  /// Shows the tokens of a project or a service account, where the page is for them.
  void setOwner(const TokenOwner& owner);
  /// How a new value is made the connection's credential; without it that isn't offered.
  void setCredentialKeeper(const KeepCredential& keeper);
  /// Filters for the tokens that end within a week, where tokens do.
  void showExpiring();

  [[nodiscard]] PageStatus status() const override;
  void enter() override;
  void refresh() override;
  void cancel() override;
  [[nodiscard]] QJsonObject view() const override;
  /// Of a page for the same scope; others are ignored.
  void setView(const QJsonObject& view) override;
  [[nodiscard]] TokenListPtr tokens() const override { return inventory_.list(); }
  void showToken(const ApiToken& token) override;
  void focusFilter() override;
  void focusContent() override;

 signals:
  /// The user asks for the tokens of projects instead.
  void projectTokensWanted();
  /// The connection's token doesn't sign in any more, and the user asks to enter another one.
  void credentialWanted();
  /// The connection has another token by now, and is to be opened anew with it.
  void reopenWanted();

 protected:
  void clearFilters() override;

 private:
  void layOutParts();
  void connectParts(Preferences& preferences);
  void followProjects();
  void followTime();
  void applyFilter();
  void help(TokenListView::Help help);
  void tellTime();
  void showState();
  void showProblem();
  /// Whether it is being read which projects there are, which this page waits for.
  [[nodiscard]] bool readsProjects() const;
  [[nodiscard]] bool lacksOrganizationTokens() const;
  /// Whether the connection can be given another token.
  [[nodiscard]] bool canTakeCredential() const;
  [[nodiscard]] ListExportAction* makeExport();

  TokenScope scope_;
  Session& session_;
  TokenInventory& inventory_;
  TokenFilterBar* filters_;
  InlineMessage* problem_;
  InlineMessage* notice_;
  TokenListView* list_;
  TokenActions* actions_;
  ListExportAction* export_;
  QString ownerName_;  ///< of the project or service account whose tokens are shown
  QTimer minute_{this};
};

}  // namespace tokendesk
