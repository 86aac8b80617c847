#pragma once

#include "page.h"
#include "session.h"

class QStackedWidget;

namespace tokendesk {

class Preferences;
class SecretClipboard;
class ServiceAccountList;
class TokenPage;

/// The service accounts of the organization, and the tokens of one that was chosen. What is done with the
/// page concerns whichever of the two is shown.
class ServiceAccountsPage final : public Page {
  Q_OBJECT

 public:
  /// Nothing is owned; all outlive the page. The platform has accounts.
  ServiceAccountsPage(Session& session, SecretClipboard& clipboard, Preferences& preferences,
                      QWidget* parent = nullptr);

  [[nodiscard]] PageStatus status() const override;
  void enter() override;
  void refresh() override;
  void cancel() override;
  [[nodiscard]] QJsonObject view() const override;
  /// Shows the list.
  void setView(const QJsonObject& view) override;
  [[nodiscard]] TokenListPtr tokens() const override;
  /// Shows the tokens of the account that was chosen last.
  void showToken(const ApiToken& token) override;
  void focusFilter() override;
  void focusContent() override;

 signals:
  /// The connection's token doesn't sign in any more, and the user wants to enter another one.
  void credentialWanted();

 private:
  QWidget* makeTokens();
  [[nodiscard]] Page* shown() const;
  void showPart(Page* part);
  void openTokens(const ServiceAccount& account);
  void goBack();

  QStackedWidget* stack_;
  ServiceAccountList* list_;
  TokenPage* tokens_;
};

}  // namespace tokendesk
