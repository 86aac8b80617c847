#include "account_stops.h"

#include "keyboard.h"

#include <QDialog>
#include <QTest>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

const QString tokens = u"API tokens"_s;

void visitTokens(const TourGuide& guide) {
  guide.select(tokens, u"nightly-export"_s);
  guide.stop(u"ai-hub-tokens"_s);
  QDialog* form = guide.openByButton(u"Create Token"_s, u"Create Token"_s);
  guide.stop(u"ai-hub-token-create"_s, form);
  guide.fill(form, u"Name"_s, u"weekly-report"_s);
  guide.press(u"Confirm"_s, form);
  QDialog* issued = guide.awaitDialog(u"Token Created"_s);
  guide.stop(u"ai-hub-token-created"_s, issued);
  guide.press(u"Close"_s, issued);
  guide.awaitText(u"Close without copying?"_s, issued);
  guide.stop(u"ai-hub-token-not-copied"_s, issued);
  guide.press(u"Close without copying"_s, issued);

  guide.select(tokens, u"nightly-export"_s);
  QDialog* refresh = guide.openByButton(u"Refresh Token"_s, u"Refresh Token"_s);
  guide.stop(u"ai-hub-token-refresh"_s, refresh);
  guide.close(refresh);
  QDialog* removal = guide.openByButton(u"Delete"_s, u"Delete API Token"_s);
  guide.stop(u"ai-hub-token-delete"_s, removal);
  guide.close(removal);
  guide.choose(u"Delete &all tokens…"_s);
  QDialog* all = guide.awaitDialog(u"Delete All Tokens"_s);
  guide.stop(u"ai-hub-tokens-delete-all"_s, all);
  guide.close(all);
}

void visitServiceAccounts(const TourGuide& guide) {
  guide.goTo(Qt::Key_2);
  guide.select(u"Service accounts"_s, u"ci-runner"_s);
  guide.stop(u"service-accounts"_s);
  guide.press(u"Open Tokens"_s);
  guide.select(tokens, u"integration-tests"_s);
  guide.stop(u"service-account-tokens"_s);
  guide.press(u"Service Accounts"_s);
  guide.fill(guide.window(), u"Name contains"_s, u"nothing has this name"_s);
  guide.awaitText(u"No service account matches this filter"_s);
  guide.stop(u"service-accounts-no-match"_s);
}

}  // namespace

void visitAccounts(const Console& console, const Connection& connection, const TourVisit& visit) {
  const TourGuide guide(console, visit);
  guide.open(connection);
  visitTokens(guide);
  visitServiceAccounts(guide);
  guide.choose(u"S&ession…"_s);
  QDialog* session = guide.awaitDialog(u"Session"_s);
  guide.await([&] { return !TourGuide::says(session, u"Asking the platform…"_s); }, u"No facts."_s);
  guide.stop(u"ai-hub-session"_s, session);
  guide.close(session);
}

}  // namespace tokendesk
