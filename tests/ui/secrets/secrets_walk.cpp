#include "secrets_walk.h"

#include "copy_details_button.h"
#include "geai/geai_kind.h"
#include "keyboard.h"
#include "progress_strip.h"
#include "readable_texts.h"
#include "token_table.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDirIterator>
#include <QLoggingCategory>
#include <QPushButton>
#include <QStatusBar>
#include <QTest>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

/// The only places where a secret may stand: the user typed it there, and dots are shown.
const QStringList typedByTheUser{
    u"tokendesk::SecretLineEdit “API token”.text"_s, u"tokendesk::SecretLineEdit “OAuth access token”.text"_s,
    u"tokendesk::SecretLineEdit “Client secret”.text"_s, u"tokendesk::SecretLineEdit “Password”.text"_s};

QStringList printed;

void keepMessage(QtMsgType, const QMessageLogContext& context, const QString& message) {
  printed << u"log %1: "_s.arg(QLatin1StringView(context.category)) + message;
}

TokenTable* visibleTable(const QWidget* window) {
  return qobject_cast<TokenTable*>(named(window, u"API tokens"_s));
}

}  // namespace

SecretsWalk::SecretsWalk() {
  printed.clear();
  qInstallMessageHandler(keepMessage);
  // the platform's side is in this process too, and what it logs isn't ours
  QLoggingCategory::setFilterRules(u"*=true\nqt.httpserver*=false"_s);

  platform.addOrganizationToken(u"alpha"_s);
  platform.addOrganizationToken(u"beta"_s);
  platform.addProjectToken(u"bot"_s, u"Support"_s);
  platform.addProjectToken(u"judge"_s, u"Evaluation"_s);
  console.services.platforms = {geai::kind()};
  connection = console.addConnection(u"Training"_s);
  connection.baseUrl = platform.url();
  if (!console.connections.save(connection)) qFatal("The connection could not be saved.");
  console.keychain.secrets[connection.id].insert(CredentialKind::ApiToken, secrets.plant(u"credential"_s));
  window = console.openWindow();
}

SecretsWalk::~SecretsWalk() {
  window.reset();
  QLoggingCategory::setFilterRules({});
  qInstallMessageHandler(nullptr);
}

QString SecretsWalk::leaks() const {
  QStringList found;
  const auto look = [this, &found](const QString& where, const QString& text) {
    const QString piece = secrets.pieceIn(text);
    if (!piece.isEmpty() && !typedByTheUser.contains(where)) found << where + u": "_s + piece;
  };
  visitReadableTexts(look);
  for (const QString& message : printed) look(message.left(80), message);
  QDirIterator files(console.folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
  while (files.hasNext()) {
    QFile file(files.next());
    if (!file.open(QIODevice::ReadOnly)) qFatal("A file of the program can't be read.");
    look(file.fileName(), QString::fromUtf8(file.readAll()));
  }
  return found.join(u'\n');
}

QStringList SecretsWalk::copiedDetails() {
  QStringList copied;
  for (QWidget* widget : QApplication::allWidgets()) {
    auto* button = qobject_cast<CopyDetailsButton*>(widget);
    if (!button || !button->isVisible()) continue;
    QGuiApplication::clipboard()->clear();
    button->click();
    copied << QGuiApplication::clipboard()->text();
  }
  return copied;
}

void SecretsWalk::openConnection() {
  window->openSaved(connection);
  QTRY_VERIFY(named(window.get(), u"Navigation"_s));
  QTRY_VERIFY(isIdle());
}

void SecretsWalk::showEveryProject() const {
  qobject_cast<QComboBox*>(named(window.get(), u"Scope"_s))->setCurrentIndex(0);
  QTRY_VERIFY(isIdle());
}

void SecretsWalk::goTo(Qt::Key page) const {
  QTest::keyClick(window.get(), page, Qt::ControlModifier);
  QTRY_VERIFY(isIdle());
}

void SecretsWalk::select(const QString& token) const {
  window->activateWindow();
  QTRY_VERIFY(visibleTable(window.get()));
  TokenTable* table = visibleTable(window.get());
  const auto isSelected = [table, &token] {
    for (int row = 0; row < table->model()->rowCount(); ++row) {
      if (table->model()->index(row, 0).data() == token) table->selectRow(row);
    }
    return table->selectedToken() && table->selectedToken()->name == token;
  };
  QTRY_VERIFY(isSelected());  // a list is sorted on a worker thread before it is shown
}

QWidget* SecretsWalk::openFor(const QString& button, const QString& title) {
  openConnection();
  select(u"alpha"_s);
  return press(window.get(), button) ? dialog(title) : nullptr;
}

bool SecretsWalk::press(const QWidget* in, const QString& name) {
  auto* button = qobject_cast<QAbstractButton*>(named(in, name));
  if (!button) button = buttonWith(in, name);
  if (!button || !button->isEnabled()) return false;
  button->click();
  return true;
}

QWidget* SecretsWalk::dialog(const QString& title) {
  for (QWidget* widget : QApplication::topLevelWidgets()) {
    if (qobject_cast<QDialog*>(widget) && widget->isVisible() && widget->windowTitle() == title)
      return widget;
  }
  return nullptr;
}

QString SecretsWalk::message() const {
  return messageText(window.get());
}

bool SecretsWalk::isIdle() const {
  return window->statusBar()->findChild<ProgressStrip*>()->isHidden();
}

}  // namespace tokendesk
