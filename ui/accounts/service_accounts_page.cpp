#include "service_accounts_page.h"

#include "action_button.h"
#include "icons.h"
#include "service_account_list.h"
#include "token_page.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tokendesk {

namespace {

using namespace Qt::StringLiterals;

constexpr int pageMargin = 16;
constexpr auto accountsKey = "accounts"_L1;
constexpr auto tokensKey = "tokens"_L1;

}  // namespace

ServiceAccountsPage::ServiceAccountsPage(Session& session, SecretClipboard& clipboard,
                                         Preferences& preferences, QWidget* parent)
    : Page(parent),
      stack_(new QStackedWidget),
      list_(new ServiceAccountList(session.accountServices()->serviceAccounts, preferences,
                                   session.connection().name)),
      tokens_(new TokenPage(TokenScope::ServiceAccount, session, clipboard, preferences)) {
  stack_->addWidget(list_);
  stack_->addWidget(makeTokens());
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins({});
  layout->addWidget(stack_);
  connect(list_, &ServiceAccountList::openTokensWanted, this, &ServiceAccountsPage::openTokens);
  connect(tokens_, &TokenPage::credentialWanted, this, &ServiceAccountsPage::credentialWanted);
  for (const Page* page : std::initializer_list<const Page*>{list_, tokens_}) {
    connect(page, &Page::statusChanged, this, [this, page] {
      if (page == shown()) emit statusChanged();
    });
  }
}

QWidget* ServiceAccountsPage::makeTokens() {
  auto* tokens = new QWidget;
  auto* back = new QAction(icon(IconName::ChevronPrevious), tr("Service Accou&nts"), tokens);
  back->setShortcut(Qt::ALT | Qt::Key_Left);
  back->setShortcutContext(Qt::WidgetWithChildrenShortcut);
  connect(back, &QAction::triggered, this, &ServiceAccountsPage::goBack);
  tokens->addAction(back);

  auto* bar = new QHBoxLayout;
  bar->setContentsMargins(pageMargin, pageMargin, pageMargin, 0);
  bar->addWidget(actionButton(back, tokens));
  bar->addStretch();
  auto* layout = new QVBoxLayout(tokens);
  layout->setContentsMargins({});
  layout->setSpacing(0);
  layout->addLayout(bar);
  layout->addWidget(tokens_, 1);
  return tokens;
}

Page* ServiceAccountsPage::shown() const {
  return stack_->currentWidget() == list_ ? static_cast<Page*>(list_) : tokens_;
}

void ServiceAccountsPage::showPart(Page* part) {
  stack_->setCurrentWidget(part == list_ ? list_ : tokens_->parentWidget());
  enter();
  emit statusChanged();
}

void ServiceAccountsPage::openTokens(const ServiceAccount& account) {
  tokens_->setOwner({.scope = TokenScope::ServiceAccount, .id = account.id, .name = account.name});
  showPart(tokens_);
  focusContent();
}

void ServiceAccountsPage::goBack() {
  showPart(list_);
  focusContent();
}

PageStatus ServiceAccountsPage::status() const {
  return shown()->status();
}

void ServiceAccountsPage::enter() {
  shown()->enter();
}

void ServiceAccountsPage::refresh() {
  shown()->refresh();
}

void ServiceAccountsPage::cancel() {
  shown()->cancel();
}

QJsonObject ServiceAccountsPage::view() const {
  return {{accountsKey, list_->view()}, {tokensKey, tokens_->view()}};
}

void ServiceAccountsPage::setView(const QJsonObject& view) {
  list_->setView(view[accountsKey].toObject());
  tokens_->setView(view[tokensKey].toObject());
  stack_->setCurrentWidget(list_);
  emit statusChanged();
}

TokenListPtr ServiceAccountsPage::tokens() const {
  return tokens_->tokens();
}

void ServiceAccountsPage::showToken(const ApiToken& token) {
  showPart(tokens_);
  tokens_->showToken(token);
}

void ServiceAccountsPage::focusFilter() {
  shown()->focusFilter();
}

void ServiceAccountsPage::focusContent() {
  shown()->focusContent();
}

}  // namespace tokendesk
