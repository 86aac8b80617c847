#include "account_pages.h"

#include "expiry_texts.h"
#include "navigation.h"
#include "preferences.h"
#include "service_accounts_page.h"
#include "token_page.h"

#include <QLocale>

namespace tokendesk {

using namespace Qt::StringLiterals;

AccountPages::AccountPages(Session& session, const Services& services, const KeepCredential& keeper,
                           PageStack& stack)
    : session_(session),
      accounts_(*session.accountServices()),
      preferences_(services.preferences),
      notifier_(services.notifier),
      stack_(stack),
      reminders_(accounts_.expiry, services.preferences, session.connection().id, session.clock()) {
  addAll(services, keeper);
  connect(&accounts_.expiry, &ExpiryWatch::changed, this, &AccountPages::showExpiry);
  connect(&reminders_, &ExpiryReminders::due, this, &AccountPages::notify);
  connect(&stack.navigation(), &Navigation::noteOpened, this, &AccountPages::openExpiring);
  accounts_.account.refresh();
  accounts_.tokens.showOwner({.scope = TokenScope::Account});  // for what tells of it on other pages
}

Page* AccountPages::first() const {
  return tokens_;
}

void AccountPages::refresh() {
  if (!accounts_.account.isReading()) accounts_.account.refresh();
}

void AccountPages::followReminders() {
  showExpiry();
  reminders_.check();
}

void AccountPages::addAll(const Services& services, const KeepCredential& keeper) {
  const QString platform = session_.platform().name();
  tokens_ = new TokenPage(TokenScope::Account, session_, services.clipboard, services.preferences);
  tokens_->setCredentialKeeper(keeper);
  serviceAccounts_ = new ServiceAccountsPage(session_, services.clipboard, services.preferences);
  stack_.addGroup(platform);
  //: %1 is the name of a platform
  stack_.addPage("accountTokens"_L1, tokens_, IconName::Key, tr("Tokens"), tr("%1 Tokens").arg(platform));
  stack_.addPage("serviceAccounts"_L1, serviceAccounts_, IconName::AssistantRobot, tr("Service Accounts"),
                 tr("Service Accounts"));
  connect(tokens_, &TokenPage::credentialWanted, this, &PageSet::credentialWanted);
  connect(tokens_, &TokenPage::reopenWanted, this, &PageSet::reopenWanted);
  connect(serviceAccounts_, &ServiceAccountsPage::credentialWanted, this, &PageSet::credentialWanted);
}

void AccountPages::showExpiry() {
  const ExpiryCounts& counts = accounts_.expiry.counts();
  const int count = counts.soon + counts.expired;
  const int page = stack_.numberOf(tokens_);
  stack_.navigation().setBadge(page, {.text = count > 0 ? QLocale().toString(count) : QString(),
                                      .tone = counts.expired > 0 ? StatusTone::Expired : StatusTone::Expiring,
                                      .description = expiryText(counts)});
  const bool isNoted = counts.soon > 0 && preferences_.remindsOfExpiry();
  stack_.navigation().setNote(page, IconName::Clock, isNoted ? soonText(counts.soon) : QString());
}

void AccountPages::notify(const QStringList& names) {
  notifier_.notify(expiryNotification(names), this, [this] {
    emit attentionWanted();
    openExpiring();
  });
}

void AccountPages::openExpiring() {
  tokens_->showExpiring();
  stack_.open(tokens_);
}

}  // namespace tokendesk
