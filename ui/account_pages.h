#pragma once

#include "expiry_reminders.h"
#include "issued_token_dialog.h"
#include "page_set.h"
#include "page_stack.h"
#include "services.h"
#include "session.h"

namespace tokendesk {

class ServiceAccountsPage;
class TokenPage;

/// The pages of a platform whose tokens belong to accounts. The navigation, and the desktop, tell of tokens
/// that expire.
class AccountPages : public PageSet {
  Q_OBJECT

 public:
  /// Adds the pages to `stack`, and begins to read who is signed in and the account's tokens. Nothing is
  /// owned; all outlive this, but the pages may outlive it too.
  AccountPages(Session& session, const Services& services, const KeepCredential& keeper, PageStack& stack);

  [[nodiscard]] Page* first() const override;
  void refresh() override;
  void followReminders() override;

 private:
  void addAll(const Services& services, const KeepCredential& keeper);
  void showExpiry();
  void notify(const QStringList& names);
  void openExpiring();

  Session& session_;
  AccountServices& accounts_;
  const Preferences& preferences_;
  Notifier& notifier_;
  PageStack& stack_;
  ExpiryReminders reminders_;
  TokenPage* tokens_;
  ServiceAccountsPage* serviceAccounts_;
};

}  // namespace tokendesk
