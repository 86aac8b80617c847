#include "connection_stops.h"

#include "aihub/ai_hub_kind.h"
#include "connection_menu.h"
#include "geai/geai_kind.h"
#include "keyboard.h"
#include "tour_language.h"

#include <QDialog>
#include <QMenu>
#include <QTest>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

void visitFirstConnection(const TourGuide& guide) {
  guide.stop(u"welcome"_s);
  guide.choose(u"&Manage Connections…"_s);
  guide.stop(u"connections-none"_s);
  guide.press(u"Back"_s);

  QDialog* dialog = guide.openByButton(u"Connect to an installation"_s, u"New Connection"_s);
  guide.stop(u"new-connection"_s, dialog);
  guide.press(u"Connect"_s, dialog);
  guide.stop(u"new-connection-incomplete"_s, dialog);
  guide.fill(dialog, u"Name"_s, u"Globant Training"_s);
  guide.fill(dialog, u"Base URL"_s, u"https://api.example.com"_s);
  QTest::keyClick(dialog, Qt::Key_Escape);
  guide.awaitText(u"Discard them?"_s, dialog);
  guide.stop(u"discard-question"_s, dialog);
  guide.press(u"Keep Editing"_s, dialog);

  guide.press(u"Get an access token"_s, dialog);
  QDialog* signIn = guide.awaitDialog(u"Get an Access Token"_s);
  guide.stop(u"sign-in"_s, signIn);
  guide.press(u"Sign in"_s, signIn);
  guide.stop(u"sign-in-incomplete"_s, signIn);
  guide.close(signIn);

  guide.pick(dialog, u"Platform"_s, 1);
  guide.stop(u"new-connection-ai-hub"_s, dialog);
  guide.close(dialog);
}

void visitOpening(Console& console, const TourGuide& guide) {
  const Connection connection = console.addConnection(u"Training"_s);
  guide.stop(u"welcome-with-connections"_s);
  console.keychain.answersLate = true;
  guide.window()->openSaved(connection);
  guide.awaitText(u"Opening “Training”…"_s);
  guide.stop(u"opening"_s);
  console.keychain.answersLate = false;
  console.keychain.problem = CredentialProblem::Locked;
  console.keychain.answer();
  guide.await([&] { return !messageText(guide.window()).isEmpty(); }, u"Nothing tells of the keychain."_s);
  guide.stop(u"opening-failed"_s);
}

void visitHelp(const TourGuide& guide) {
  const QList<std::tuple<QString, QString, QString>> windows{
      {u"&Keyboard Shortcuts"_s, u"Keyboard Shortcuts"_s, u"keyboard-shortcuts"_s},
      {u"User &Guide"_s, u"User Guide"_s, u"user-guide"_s},
      {u"&About Tokendesk"_s, u"About Tokendesk"_s, u"about"_s}};
  for (const auto& [entry, title, stop] : windows) {
    guide.choose(entry);
    QDialog* dialog = guide.awaitDialog(title);
    guide.stop(stop, dialog);
    guide.close(dialog);
  }
}

QMenu* openMenu(const TourGuide& guide) {
  auto* menu = guide.window()->findChild<ConnectionMenu*>();
  const QWidget* button = guide.awaitNamed(u"Connection"_s);
  menu->popup(button->mapToGlobal(QPoint(0, button->height())));
  return menu;
}

void visitSandbox(const TourGuide& guide) {
  guide.window()->openSandbox();
  guide.await([&] { return TourLanguage::isIn(guide.window()->windowTitle(), u"Sandbox"_s); },
              u"No sandbox."_s);
  guide.waitUntilIdle();
  guide.choose(u"&Reset Sandbox…"_s);
  QDialog* question = guide.awaitDialog(u"Reset Sandbox"_s);
  guide.stop(u"sandbox-reset"_s, question);
  guide.close(question);
}

}  // namespace

void visitConnections(const TourVisit& visit) {
  Console console;
  console.services.platforms = {geai::kind(), aihub::kind()};
  const TourGuide guide(console, visit);
  visitFirstConnection(guide);
  visitOpening(console, guide);
}

void visitLists(const Console& console, const TourVisit& visit) {
  const TourGuide guide(console, visit);
  guide.choose(u"&Manage Connections…"_s);
  guide.select(u"Connections"_s, u"Globant Training"_s);
  guide.stop(u"connections"_s);
  guide.press(u"Test connection"_s);
  guide.awaitText(u"works."_s);
  guide.stop(u"connections-tested"_s);
  guide.press(u"Delete…"_s);
  guide.awaitText(u"Delete “Globant Training”?"_s);
  guide.stop(u"connections-delete-question"_s);
  QTest::keyClick(guide.window(), Qt::Key_Escape);

  QDialog* editor = guide.openByButton(u"Edit…"_s, u"Edit Connection"_s);
  guide.stop(u"edit-connection"_s, editor);
  guide.press(u"Test connection"_s, editor);
  guide.awaitText(u"The connection works."_s, editor);
  guide.stop(u"edit-connection-tested"_s, editor);
  guide.close(editor);
  guide.press(u"Back"_s);

  guide.choose(u"Command &Palette…"_s);
  QDialog* palette = guide.awaitDialog(u"Command Palette"_s);
  guide.stop(u"command-palette"_s, palette);
  guide.close(palette);

  visitHelp(guide);

  guide.open(console.connections.connections().constFirst());
  QMenu* menu = openMenu(guide);
  guide.stop(u"connection-menu"_s, menu);
  menu->close();
  guide.choose(u"S&ession…"_s);
  QDialog* session = guide.awaitDialog(u"Session"_s);
  guide.await([&] { return !TourGuide::says(session, u"Asking the platform…"_s); }, u"No facts."_s);
  guide.stop(u"session"_s, session);
  guide.close(session);
  visitSandbox(guide);
}

}  // namespace tokendesk
