#include "counted_console.h"

#include "aihub/ai_hub_kind.h"
#include "geai/geai_kind.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QStatusBar>
#include <QTableView>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int startTime = 30'000;  // ms, for a sandbox on a busy machine

void require(bool condition, const QString& what) {
  if (!condition) qFatal("%s", qPrintable(what));
}

/// Waits for it.
void await(const std::function<bool()>& condition, const QString& what, int time = 20'000) {
  require(QTest::qWaitFor(condition, time), what);
}

}  // namespace

void CountedWindow::activate(QWidget* focus) {
  window_->activateWindow();
  await([this] { return window_->isActiveWindow(); }, u"The window isn't active."_s);
  focus->setFocus();
}

void CountedWindow::open(const Connection& connection) {
  window_->openSaved(connection);
  await([&] { return window_->windowTitle().contains(connection.name) && !names().isEmpty(); },
        u"%1 isn't opened."_s.arg(connection.name));
}

void CountedWindow::goTo(Qt::Key page) {
  activate(window_.get());
  QTest::keyClick(window_.get(), page, Qt::ControlModifier);
  await([this] { return table() != nullptr && !names().isEmpty(); }, u"The page has no list."_s);
}

void CountedWindow::chooseProject(const QString& name) {
  auto* selector = qobject_cast<QComboBox*>(named(window_.get(), u"Project"_s));
  require(selector != nullptr, u"There is no project selector."_s);
  await([&] { return selector->findText(name) >= 0; }, u"There is no project %1."_s.arg(name));
  activate(selector);
  selector->lineEdit()->selectAll();
  QTest::keyClicks(selector, name);
  QTest::keyClick(selector, Qt::Key_Return);
  await([&] { return selector->currentText() == name && !names().isEmpty(); },
        u"%1 isn't chosen."_s.arg(name));
}

void CountedWindow::openServiceAccount(const QString& name) {
  goTo(Qt::Key_2);
  select(name);
  QTest::keyClick(table(), Qt::Key_Return);
  await([this] { return table() && table()->accessibleName() == u"API tokens" && !names().isEmpty(); },
        u"%1 has no tokens."_s.arg(name));
}

QTableView* CountedWindow::table() const {
  for (QTableView* each : window_->findChildren<QTableView*>()) {
    if (each->isVisible() && !each->accessibleName().isEmpty()) return each;
  }
  return nullptr;
}

QStringList CountedWindow::names() const {
  QStringList all;
  for (int row = 0; table() && row < table()->model()->rowCount(); ++row)
    all << table()->model()->index(row, 0).data().toString();
  return all;
}

QString CountedWindow::cell(const QString& name, const QString& column) const {
  const QAbstractItemModel* model = table()->model();
  const auto row = static_cast<int>(names().indexOf(name));
  for (int each = 0; row >= 0 && each < model->columnCount(); ++each) {
    if (model->headerData(each, Qt::Horizontal).toString() == column)
      return model->index(row, each).data().toString();
  }
  return {};
}

void CountedWindow::select(const QString& name) {
  await([&] { return names().contains(name); }, u"%1 isn't listed."_s.arg(name));
  activate(table());
  table()->selectRow(static_cast<int>(names().indexOf(name)));
}

QDialog* CountedWindow::openByKey(Qt::Key key, const QString& title, Qt::KeyboardModifiers modifiers) {
  activate(table());
  QTest::keyClick(table(), key, modifiers);
  await([&] { return dialog(title) && dialog(title)->isActiveWindow(); }, u"“%1” doesn't open."_s.arg(title));
  return dialog(title);
}

QDialog* CountedWindow::dialog(const QString& title) const {
  for (QDialog* each : window_->findChildren<QDialog*>()) {
    if (each->isVisible() && each->windowTitle() == title) return each;
  }
  return nullptr;
}

void CountedWindow::waitWhileOpen(const QString& title) const {
  await([&] { return dialog(title) == nullptr; }, u"“%1” stays open."_s.arg(title));
}

CountedConsole::CountedConsole() : console(QStringLiteral(SANDBOX_PROGRAM)) {
  console.services.platforms = {geai::kind(), aihub::kind()};
  const auto started = console.sandbox.start();
  await([&] { return started.isFinished(); }, u"The sandbox doesn't start."_s, startTime);
  require(started.result().has_value(), u"The sandbox failed."_s);
  const SandboxAddress address = *started.result();
  proxy = std::make_unique<CountingProxy>(address.baseUrl);
  geai = connect(u"Globant"_s, geai::kind().id, address.organizationToken);
  const SandboxAccess access = address.others.value(aihub::kind().id);
  aiHub = connect(u"Hub"_s, aihub::kind().id, access.token);
  aiHub.organizationId = access.organizationId;
  require(console.connections.save(aiHub).has_value(), u"The connection isn't saved."_s);
}

Connection CountedConsole::connect(const QString& name, const QString& platform, const Secret& token) {
  Connection connection = console.addConnection(name);
  connection.baseUrl = proxy->url();
  connection.platform = platform;
  require(console.connections.save(connection).has_value(), u"The connection isn't saved."_s);
  console.keychain.secrets[connection.id].insert(CredentialKind::ApiToken, token);
  return connection;
}

}  // namespace tokendesk
