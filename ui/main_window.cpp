#include "main_window.h"

#include "appearance_menus.h"
#include "connection_dialogs.h"
#include "connection_menu.h"
#include "connection_texts.h"
#include "connections_page.h"
#include "display_text.h"
#include "help_menu.h"
#include "notice_board.h"
#include "open_dialogs.h"
#include "opening_failure.h"
#include "opening_page.h"
#include "page_status_bar.h"
#include "preferences.h"
#include "readable_area.h"
#include "remembered_views.h"
#include "sandbox_process.h"
#include "second_start.h"
#include "welcome_page.h"
#include "window_actions.h"
#include "window_palette.h"
#include "workspace.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <tuple>

namespace tokendesk {

namespace {

constexpr QSize usualSize{1240, 760};
constexpr QSize smallestSize{820, 600};

}  // namespace

MainWindow::MainWindow(const Services& services, QWidget* parent)
    : QMainWindow(parent),
      services_(services),
      opener_(services),
      views_(new RememberedViews(services.preferences, services.connections, this)),
      actions_(new WindowActions(this)),
      connectionMenu_(new ConnectionMenu(services, this)),
      dialogs_(new ConnectionDialogs(services, this)),
      content_(new QStackedWidget),
      notices_(new NoticeBoard),
      failure_(new OpeningFailure),
      welcome_(new WelcomePage),
      connections_(new ConnectionsPage(dialogs_->connectServices(), services.environment, services.clock)),
      opening_(new OpeningPage) {
  setMinimumSize(smallestSize);
  resize(usualSize);
  restoreGeometry(services_.preferences.windowGeometry());

  content_->addWidget(welcome_);
  content_->addWidget(opening_);
  content_->addWidget(connections_);
  auto* center = new QWidget;
  auto* layout = new QVBoxLayout(center);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(notices_);
  layout->addWidget(failure_);
  layout->addWidget(content_, 1);
  setCentralWidget(new ReadableArea(center));

  connectActions();
  connectConnections();
  createStatusBar();
  connectOpener();
  showWelcome();
}

MainWindow::~MainWindow() {
  content_->disconnect(this);  // it changes once more as it goes
  closeWorkspace();
}

void MainWindow::showWelcome() {
  closeWorkspace();
  content_->setCurrentWidget(welcome_);
  setWindowTitle(windowTitleOf(nullptr));
  showStatus();
}

void MainWindow::reopen(const Connection& connection) {
  switch (connection.source) {
    case ConnectionSource::Saved: return openSaved(connection);
    case ConnectionSource::Sandbox: return opener_.openSandbox(connection.platform);
    case ConnectionSource::Environment: return openEnvironment();
  }
}

bool MainWindow::isAtRest() const {
  return !QApplication::activeModalWidget() && !(workspace_ && workspace_->session().isChanging());
}

void MainWindow::closeEvent(QCloseEvent* event) {
  if (!closeDialogs(*this)) return event->ignore();
  std::ignore = services_.preferences.setWindowGeometry(saveGeometry());  // not worth a message
  QMainWindow::closeEvent(event);
}

// Enter presses the button that has the focus, as it does in dialogs. Elsewhere Qt leaves that to Space.
void MainWindow::keyPressEvent(QKeyEvent* event) {
  const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  auto* button = isReturn && !event->isAutoRepeat() ? qobject_cast<QAbstractButton*>(focusWidget()) : nullptr;
  button ? button->click() : QMainWindow::keyPressEvent(event);
}

void MainWindow::connectActions() {
  connect(actions_, &WindowActions::refreshWanted, this, [this] {
    if (isWorkspaceShown()) workspace_->refresh();
  });
  connect(actions_, &WindowActions::findWanted, this, [this] {
    if (isWorkspaceShown()) workspace_->currentPage()->focusFilter();
  });
  connect(actions_, &WindowActions::navigationCollapsed, this, [this](bool collapsed) {
    if (workspace_) workspace_->setNavigationCollapsed(collapsed);
  });
  actions_->remind()->setChecked(services_.preferences.remindsOfExpiry());
  connect(actions_, &WindowActions::remindingChosen, this, [this](bool reminds) {
    std::ignore = services_.preferences.setRemindsOfExpiry(reminds);  // not worth a message
    if (workspace_) workspace_->followReminders();
  });
  connect(actions_, &WindowActions::pageWanted, this, [this](int page) {
    if (!workspace_ || page >= workspace_->pageCount()) return;
    content_->setCurrentWidget(workspace_);
    workspace_->openPage(page);
  });
  auto* palette = new WindowPalette(*actions_->palette(), *connectionMenu_, *content_, this);
  connect(actions_, &WindowActions::paletteWanted, palette, &WindowPalette::open);
  connect(actions_, &WindowActions::newConnectionWanted, dialogs_, &ConnectionDialogs::openNew);
  connect(actions_, &WindowActions::connectionsWanted, this, &MainWindow::showConnections);
  connect(actions_, &WindowActions::sandboxWanted, this, &MainWindow::openSandbox);
  connect(actions_, &WindowActions::sandboxResetWanted, dialogs_, &ConnectionDialogs::askToResetSandbox);
  auto* appearance = new AppearanceMenus(services_.preferences, actions_->viewMenu(), this);
  connect(appearance, &AppearanceMenus::textsChosen, this, &MainWindow::remakeWanted);
  new HelpMenu(services_, [this] { return openConnection(); }, *palette, actions_->helpMenu(), this);
}

void MainWindow::connectConnections() {
  connect(connectionMenu_, &ConnectionMenu::savedChosen, this, &MainWindow::openSaved);
  connect(connectionMenu_, &ConnectionMenu::environmentChosen, this, &MainWindow::openEnvironment);
  connect(connectionMenu_, &ConnectionMenu::sandboxChosen, &opener_, &ConnectionOpener::openSandbox);
  connect(connectionMenu_, &ConnectionMenu::newWanted, dialogs_, &ConnectionDialogs::openNew);
  connect(connectionMenu_, &ConnectionMenu::listWanted, this, &MainWindow::showConnections);
  connect(connectionMenu_, &ConnectionMenu::sessionWanted, this, [this] {
    if (workspace_) dialogs_->openSession(workspace_->session());
  });

  connect(connections_, &ConnectionsPage::connectionChosen, this, &MainWindow::openSaved);
  connect(connections_, &ConnectionsPage::environmentChosen, this, &MainWindow::openEnvironment);
  connect(connections_, &ConnectionsPage::connectionSaved, this, &MainWindow::followSaved);
  connect(connections_, &ConnectionsPage::importWanted, dialogs_, &ConnectionDialogs::openImport);
  connect(connections_, &ConnectionsPage::exportWanted, dialogs_, &ConnectionDialogs::openExport);
  connect(connections_, &ConnectionsPage::backWanted, this, &MainWindow::leaveConnections);

  connect(dialogs_, &ConnectionDialogs::saved, this, &MainWindow::takeSaved);
  connect(dialogs_, &ConnectionDialogs::done, notices_, &NoticeBoard::showNotice);
  connect(dialogs_, &ConnectionDialogs::sandboxReopenWanted, &opener_, &ConnectionOpener::reopenSandbox);
  connect(dialogs_, &ConnectionDialogs::sandboxResetConfirmed, this, [this] {
    showWelcome();
    opener_.resetSandbox();
  });
}

bool MainWindow::isWorkspaceShown() const {
  return workspace_ && content_->currentWidget() == workspace_;
}

void MainWindow::createStatusBar() {
  status_ = new PageStatusBar(services_.clipboard);
  setStatusBar(status_);
  connect(content_, &QStackedWidget::currentChanged, this, &MainWindow::showStatus);
  connect(status_, &PageStatusBar::cancelled, this, [this] {
    if (workspace_) workspace_->currentPage()->cancel();
  });
}

void MainWindow::connectOpener() {
  connect(&opener_, &ConnectionOpener::opening, this, &MainWindow::showOpening);
  connect(&opener_, &ConnectionOpener::failed, this, &MainWindow::showFailure);
  connect(&opener_, &ConnectionOpener::missing, notices_, &NoticeBoard::showNotice);
  connect(&opener_, &ConnectionOpener::opened, this, &MainWindow::showWorkspace);
  connect(failure_, &OpeningFailure::credentialWanted, dialogs_, &ConnectionDialogs::openEdit);
  connect(failure_, &OpeningFailure::sandboxWanted, &opener_, &ConnectionOpener::reopenSandbox);
  connect(opening_, &OpeningPage::cancelled, this, [this] {
    opener_.cancel();
    showWelcome();
  });
  connect(welcome_, &WelcomePage::connectRequested, dialogs_, &ConnectionDialogs::openNew);
  connect(welcome_, &WelcomePage::sandboxRequested, this, &MainWindow::openSandbox);
  connect(welcome_, &WelcomePage::connectionChosen, this, [this](const QUuid& id) {
    if (const auto connection = services_.connections.find(id)) openSaved(*connection);
  });
  const auto listConnections = [this] { welcome_->setConnections(services_.connections.connections()); };
  connect(&services_.connections, &ConnectionStore::changed, this, listConnections);
  listConnections();
  connect(&services_.sandbox, &SandboxProcess::ended, this, [this](const QString& detail) {
    if (workspace_ && workspace_->session().connection().source == ConnectionSource::Sandbox)
      failure_->showSandboxEnd(detail);
  });
}

void MainWindow::showOpening(const Connection& connection) {
  failure_->hide();
  opening_->setConnection(connection);
  if (!workspace_) content_->setCurrentWidget(opening_);
}

void MainWindow::showFailure(const Connection& connection, const ConnectionOpener::Failure& failure) {
  if (!workspace_) content_->setCurrentWidget(welcome_);
  // what keeps the sandbox from starting may be what it holds
  if (connection.source == ConnectionSource::Sandbox) actions_->resetSandbox()->setEnabled(true);
  failure_->showFailure(connection, failure);
}

void MainWindow::showWorkspace() {
  if (!opener_.hasSession() || waitsForDialogs(workspace_, this, [this] { showWorkspace(); })) return;
  closeWorkspace();
  workspace_ = new Workspace(opener_.takeSession(), services_, connectionMenu_, actions_->refresh());
  workspace_->setNavigationCollapsed(actions_->collapse()->isChecked());
  followWorkspace();
  content_->addWidget(workspace_);
  content_->setCurrentWidget(workspace_);
  workspace_->setView(views_->viewFor(workspace_->session().connection()));
  failure_->hide();
  const Connection& connection = workspace_->session().connection();
  actions_->resetSandbox()->setEnabled(connection.source == ConnectionSource::Sandbox);
  connectionMenu_->setCurrent(connection.id);
  setWindowTitle(windowTitleOf(&connection));
  showStatus();
}

void MainWindow::followWorkspace() {
  connect(workspace_, &Workspace::statusChanged, this, &MainWindow::showStatus);
  connect(workspace_, &Workspace::credentialWanted, this,
          [this] { dialogs_->askForCredential(workspace_->session().connection()); });
  connect(workspace_, &Workspace::reopenWanted, this, &MainWindow::reopenWorkspace);
  connect(workspace_, &Workspace::attentionWanted, this, &MainWindow::comeToFront);
}

void MainWindow::reopenWorkspace() {
  const Connection& connection = workspace_->session().connection();
  openSaved(services_.connections.find(connection.id).value_or(connection));
}

void MainWindow::comeToFront() {
  content_->setCurrentWidget(workspace_);
  bringToFront(*this);
}

void MainWindow::closeWorkspace() {
  if (workspace_ && workspace_->session().isChanging())
    showNotice(tr("A change was under way when “%1” was closed.")
                   .arg(displayName(workspace_->session().connection().name)),
               tr("We can't tell whether it was made. Open the connection again and look at the list."));
  if (workspace_) views_->remember(workspace_->session().connection(), workspace_->view());
  dialogs_->closeSession();
  connectionMenu_->setCurrent({});
  delete std::exchange(workspace_, nullptr);
  actions_->resetSandbox()->setEnabled(false);
}

void MainWindow::showStatus() {
  status_->showPage(isWorkspaceShown() ? workspace_->currentPage() : nullptr);
}

// What is open goes on with what it was edited to.
void MainWindow::followSaved(const Connection& connection) {
  if (workspace_ && workspace_->session().connection().id == connection.id) openSaved(connection);
}

void MainWindow::takeSaved(const Connection& connection) {
  const bool isComplete = !connection.baseUrl.isEmpty() && methodOf(connection) != SignInMethod::None;
  if (isComplete) return openSaved(connection);
  showConnections();  // where it says what is missing
  connections_->select(connection.id);
}

void MainWindow::showConnections() {
  content_->setCurrentWidget(connections_);
  if (workspace_) connections_->select(workspace_->session().connection().id);
  connections_->focusContent();
}

void MainWindow::leaveConnections() {
  if (!workspace_) return showWelcome();
  content_->setCurrentWidget(workspace_);
  workspace_->currentPage()->focusContent();
}

}  // namespace tokendesk
