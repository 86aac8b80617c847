#include "token_stops.h"

#include "keyboard.h"
#include "secret_field.h"

#include <QDialog>
#include <QTest>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

const QString tokens = u"API tokens"_s;

void visitCreating(const TourGuide& guide) {
  QDialog* form = guide.openByButton(u"Create New"_s, u"API Token"_s);
  guide.stop(u"token-create"_s, form);
  guide.fill(form, u"Name"_s, u"a"_s);
  guide.fill(form, u"Name"_s, {});
  guide.stop(u"token-create-incomplete"_s, form);
  guide.fill(form, u"Name"_s, u"nightly-report"_s);
  guide.fill(form, u"Description"_s, u"Sends the figures of the day to the team"_s);
  guide.press(u"Confirm"_s, form);
  QDialog* copy = guide.awaitDialog(u"Copy API Token"_s);
  guide.stop(u"token-created"_s, copy);
  guide.close(copy);
  guide.select(tokens, u"nightly-report"_s);  // it is selected once it is listed
  guide.waitUntilIdle();
}

void visitCopying(const TourGuide& guide) {
  QDialog* copy = guide.openByButton(u"Copy"_s, u"Copy API Token"_s);
  guide.stop(u"token-copy"_s, copy);
  copy->findChild<SecretField*>()->setRevealed(true);
  guide.stop(u"token-copy-revealed"_s, copy);
  copy->findChild<SecretField*>()->setRevealed(false);
  guide.pick(copy, u"Copy as"_s, 2);
  guide.press(u"Copy"_s, copy);
  guide.awaitText(u"Copied."_s, copy);
  guide.stop(u"token-copied"_s, copy);
  guide.close(copy);
  guide.awaitText(u"The clipboard is cleared in"_s);
  guide.stop(u"tokens-clipboard-countdown"_s);
  guide.press(u"Clear now"_s);
}

void visitExporting(const TourGuide& guide) {
  guide.window()->activateWindow();
  guide.await([&] { return guide.window()->isActiveWindow(); }, u"The window isn't in front."_s);
  QTest::keyClick(guide.window(), Qt::Key_E, Qt::ControlModifier);
  QDialog* dialog = guide.awaitDialog(u"Export Tokens"_s);
  guide.stop(u"tokens-export"_s, dialog);
  guide.close(dialog);
}

}  // namespace

void visitOrganizationTokens(const Console& console, const Connection& connection, const TourVisit& visit) {
  const TourGuide guide(console, visit);
  guide.open(connection);
  guide.select(tokens, u"TrainingAPI"_s);
  guide.stop(u"organization-tokens"_s);
  visitCreating(guide);
  guide.select(tokens, u"TrainingAPI"_s);
  visitCopying(guide);
  visitExporting(guide);

  QDialog* update = guide.openByButton(u"Update"_s, u"API Token"_s);
  guide.awaitEnabled(u"Confirm"_s, update);
  guide.stop(u"token-update"_s, update);
  guide.close(update);

  QDialog* removal = guide.openByButton(u"Delete"_s, u"Delete API Token"_s);
  guide.stop(u"token-delete"_s, removal);
  guide.fill(removal, u"Type the token's name"_s, u"TrainingAPI"_s);
  guide.stop(u"token-delete-confirmed"_s, removal);
  guide.close(removal);

  guide.fill(guide.window(), u"Name contains"_s, u"nothing has this name"_s);
  guide.awaitText(u"No token matches these filters"_s);
  guide.stop(u"organization-tokens-no-match"_s);
}

void visitProjectTokens(const Console& console, const Connection& connection, const TourVisit& visit) {
  const TourGuide guide(console, visit);
  guide.open(connection);
  guide.pick(guide.window(), u"Scope"_s, 0);
  guide.waitUntilIdle();
  guide.select(tokens, u"billing-export"_s);
  guide.stop(u"tokens-of-everything"_s);
  guide.goTo(Qt::Key_1);
  guide.chooseProject(u"TrainingProject"_s);
  guide.select(tokens, u"workshop-2026"_s);
  guide.stop(u"project-tokens"_s);
  guide.press(u"Block"_s);
  guide.awaitText(u"“workshop-2026” is blocked."_s);
  guide.stop(u"project-tokens-blocked"_s);
  guide.press(u"Activate"_s);
  guide.awaitText(u"is active"_s);
  guide.choose(u"&Collapse Navigation"_s);
  guide.stop(u"navigation-collapsed"_s);
  guide.choose(u"&Collapse Navigation"_s);

  QDialog* form = guide.openByButton(u"Create New"_s, u"API Token"_s);
  guide.stop(u"project-token-create"_s, form);
  guide.close(form);
}

void visitProduction(const Console& console, const Connection& connection, const TourVisit& visit) {
  const TourGuide guide(console, visit);
  guide.open(connection);
  guide.select(tokens, u"TrainingAPI"_s);
  guide.stop(u"production"_s);
  QDialog* question = guide.openByButton(u"Block"_s, u"Change Production"_s);
  guide.stop(u"production-question"_s, question);
  guide.close(question);
}

}  // namespace tokendesk
