#include "unusual_stops.h"

#include "keyboard.h"
#include "tokens.h"

#include <QDialog>
#include <QTest>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

const Project support{.id = u"p1"_s, .name = u"Support"_s};

void visitTokenList(const TourGuide& guide, FakePlatform& platform) {
  guide.stop(u"organization-tokens-loading"_s);
  platform.organizationLists.fail(ApiErrorKind::Offline);
  guide.awaitButton(u"Retry"_s);
  guide.stop(u"organization-tokens-failed"_s);
  guide.press(u"Refresh"_s);
  platform.organizationLists.finish(ApiTokens{});
  guide.awaitText(u"No API tokens yet"_s);
  guide.stop(u"organization-tokens-none"_s);
  guide.press(u"Refresh"_s);
  platform.organizationLists.finish(ApiTokens{organizationToken(u"billing"_s), organizationToken(u"etl"_s)});
  guide.select(u"API tokens"_s, u"billing"_s);
  guide.press(u"Refresh"_s);
  platform.organizationLists.fail(ApiErrorKind::Timeout);
  guide.await([&] { return !messageText(guide.window()).isEmpty(); }, u"Nothing tells of the time-out."_s);
  guide.stop(u"organization-tokens-out-of-date"_s);
}

void visitTokenDialogs(const TourGuide& guide, FakePlatform& platform) {
  QDialog* update = guide.openByButton(u"Update"_s, u"API Token"_s);
  guide.stop(u"token-update-reading"_s, update);
  ApiToken changed = organizationToken(u"billing"_s, TokenStatus::Blocked);
  changed.description = u"Moved to Kafka"_s;
  platform.reads.finish(changed);
  guide.awaitText(u"changed since it was listed."_s, update);
  guide.stop(u"token-update-changed"_s, update);
  guide.close(update);

  QDialog* form = guide.openByButton(u"Create New"_s, u"API Token"_s);
  guide.fill(form, u"Name"_s, u"reports"_s);
  guide.press(u"Confirm"_s, form);
  guide.stop(u"token-create-sending"_s, form);
  platform.creates.fail(ApiErrorKind::NotPermitted);
  guide.await([&] { return !messageText(form).isEmpty(); }, u"Nothing tells of the refusal."_s);
  guide.stop(u"token-create-failed"_s, form);
  guide.press(u"Confirm"_s, form);
  platform.creates.fail(ApiErrorKind::OutcomeUnknown);
  ApiToken other = organizationToken(u"reports"_s);
  other.id = Secret("another_0123456789abcdefghijABCDEFGHIJ0123456789abc");
  guide.await([&] { return platform.organizationLists.waiting() > 0; }, u"The list isn't read again."_s);
  platform.organizationLists.finish(ApiTokens{organizationToken(u"reports"_s), other});
  guide.awaitText(u"We can't tell whether it was created."_s, form);
  guide.stop(u"token-create-unknown"_s, form);
  guide.close(form);
}

void visitProjectLists(const TourGuide& guide, FakePlatform& platform) {
  guide.turnTo(Qt::Key_2);
  guide.await([&] { return platform.projects.assistantLists.waiting() > 0; }, u"Assistants aren't read."_s);
  guide.stop(u"assistants-loading"_s);
  platform.projects.assistantLists.fail(ApiErrorKind::ServerFault);
  guide.awaitButton(u"Retry"_s);
  guide.stop(u"assistants-failed"_s);
  guide.press(u"Retry"_s);
  platform.projects.assistantLists.finish(Assistants{});
  guide.awaitText(u"No assistants yet"_s);
  guide.stop(u"assistants-none"_s);

  guide.turnTo(Qt::Key_3);
  guide.await([&] { return platform.projects.requestLists.waiting() > 0; }, u"Requests aren't read."_s);
  guide.stop(u"requests-loading"_s);
  platform.projects.requestLists.fail(ApiErrorKind::Timeout);
  guide.awaitButton(u"Retry"_s);
  guide.stop(u"requests-failed"_s);
  guide.press(u"Retry"_s);
  platform.projects.requestLists.finish(LoggedRequests{});
  guide.awaitText(u"No requests yet"_s);
  guide.stop(u"requests-none"_s);
}

/// The projects themselves, which are read for the selector too.
void visitProjectsUnread(const TourVisit& visit) {
  Console console;
  const TourGuide guide(console, visit);
  guide.window()->openSaved(console.addConnection(u"Training"_s));
  guide.await([&] { return !console.platform.isNull(); }, u"Training isn't opened."_s);
  guide.turnTo(Qt::Key_5);
  guide.stop(u"projects-loading"_s);
  console.platform->projectLists.fail(ApiErrorKind::Refused);
  guide.awaitButton(u"Retry"_s);
  guide.stop(u"projects-failed"_s);
  guide.press(u"Retry"_s);
  console.platform->projectLists.finish(Projects{});
  guide.awaitText(u"No projects yet"_s);
  guide.stop(u"projects-none"_s);
}

void visitServiceAccountsUnread(const TourVisit& visit) {
  Console console;
  console.addAccountPlatform();
  const TourGuide guide(console, visit);
  Connection connection = console.addConnection(u"Documents"_s);
  connection.platform = u"accounts"_s;
  connection.organizationId = u"acme"_s;
  TourGuide::require(console.connections.save(connection).has_value(), u"The connection isn't saved."_s);
  guide.window()->openSaved(connection);
  guide.await([&] { return !console.platform.isNull(); }, u"Documents isn't opened."_s);
  guide.turnTo(Qt::Key_2);
  guide.stop(u"service-accounts-loading"_s);
  console.platform->accounts.serviceAccountLists.fail(ApiErrorKind::NotPermitted);
  guide.awaitButton(u"Retry"_s);
  guide.stop(u"service-accounts-failed"_s);
  guide.press(u"Retry"_s);
  console.platform->accounts.serviceAccountLists.finish(ServiceAccounts{});
  guide.awaitText(u"No service accounts yet"_s);
  guide.stop(u"service-accounts-none"_s);
}

}  // namespace

void visitUnusual(const TourVisit& visit) {
  Console console;
  {
    const TourGuide guide(console, visit);
    guide.window()->openSaved(console.addConnection(u"Training"_s));
    guide.await([&] { return !console.platform.isNull(); }, u"Training isn't opened."_s);
    FakePlatform& platform = *console.platform;
    platform.projectLists.finish(Projects{support});
    visitTokenList(guide, platform);
    visitTokenDialogs(guide, platform);
    visitProjectLists(guide, platform);
  }
  visitProjectsUnread(visit);
  visitServiceAccountsUnread(visit);
}

}  // namespace tokendesk
