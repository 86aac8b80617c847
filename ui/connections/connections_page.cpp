#include "connections_page.h"

#include "action_button.h"
#include "clock.h"
#include "connection_check.h"
#include "connection_removal.h"
#include "connection_texts.h"
#include "connections_actions.h"
#include "connections_empty.h"
#include "connections_list.h"
#include "display_text.h"
#include "face_stack.h"
#include "form_grid.h"
#include "icon_view.h"
#include "inline_message.h"
#include "progress_strip.h"
#include "theme.h"
#include "wrap_layout.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QShowEvent>
#include <QVBoxLayout>

namespace tokendesk {

namespace {

constexpr int pageMargin = 16;
constexpr int groupSpacing = 12;
constexpr int buttonSpacing = 8;
constexpr int hintIconExtent = 16;

}  // namespace

ConnectionsPage::ConnectionsPage(const ConnectDialog::Services& services,
                                 const std::optional<EnvironmentConnection>& environment, const Clock& clock,
                                 QWidget* parent)
    : QWidget(parent),
      services_(services),
      environment_(environment),
      clock_(clock),
      message_(new InlineMessage),
      progress_(new ProgressStrip),
      faces_(new FaceStack),
      list_(new ConnectionsList),
      actions_(new ConnectionsActions(*list_, this)),
      empty_(new ConnectionsEmpty(actions_->create, actions_->import)),
      hintIcon_(new IconView(hintIconExtent)),
      hint_(plainTextLabel()),
      removal_(new ConnectionRemoval(services_.connections, services_.credentials, *message_, this)),
      check_(new ConnectionCheck(services_, *message_, this)) {
  createLayout();
  connectActions();
  connectWork();
  connect(&services_.connections, &ConnectionStore::changed, this, &ConnectionsPage::showConnections);
  showConnections();
}

void ConnectionsPage::focusContent() {
  faces_->setFocus(Qt::OtherFocusReason);
}

void ConnectionsPage::select(const QUuid& id) {
  list_->select(id);
}

void ConnectionsPage::showEvent(QShowEvent* event) {
  // what was used today may have been used yesterday by now
  if (!event->spontaneous()) showConnections();
  QWidget::showEvent(event);
}

void ConnectionsPage::createLayout() {
  faces_->addWidget(list_);
  faces_->addWidget(empty_);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
  layout->setSpacing(groupSpacing);
  layout->addWidget(createHeader());
  layout->addWidget(message_);
  layout->addWidget(progress_);
  layout->addWidget(faces_, 1);
  layout->addWidget(createHint());
  layout->addWidget(createFooter());
}

QWidget* ConnectionsPage::createHeader() {
  auto* header = new QWidget;
  auto* back = new QPushButton(icon(IconName::ChevronPrevious), tr("&Back"));
  back->setAccessibleName(plainLabel(back->text()));
  back->setAutoDefault(false);
  connect(back, &QPushButton::clicked, this, [this] {
    cancelWork();
    emit backWanted();
  });
  auto* title = new QLabel(tr("Connections"));
  title->setFont(titleFont(font()));
  QPushButton* create = actionButton(actions_->create, header);
  create->setProperty("primary", true);

  auto* layout = new QHBoxLayout(header);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(groupSpacing);
  layout->addWidget(back);
  layout->addWidget(title, 1);
  layout->addWidget(create);
  return header;
}

QWidget* ConnectionsPage::createHint() {
  hint_->setForegroundRole(QPalette::Mid);
  hintIcon_->setIcon(icon(IconName::Warning, &StatusColors::warningBorder));
  auto* row = new QWidget;
  auto* layout = new QHBoxLayout(row);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(buttonSpacing);
  layout->addWidget(hintIcon_, 0, Qt::AlignTop);
  layout->addWidget(hint_, 1);
  // as high without words, so that the list doesn't move under the pointer
  row->setMinimumHeight(std::max(hintIconExtent, hint_->fontMetrics().lineSpacing()));
  return row;
}

QWidget* ConnectionsPage::createFooter() {
  auto* footer = new QWidget;
  auto* layout = new WrapLayout(buttonSpacing, buttonSpacing, footer);
  for (QAction* action : actions_->forSelection()) {
    auto* button = actionButton(action, footer);
    button->setProperty("danger", action->property("danger"));
    layout->add(button);
  }
  layout->add(actionButton(actions_->import, footer), Qt::AlignRight);
  layout->add(actionButton(actions_->exportAll, footer), Qt::AlignRight);
  return footer;
}

void ConnectionsPage::connectActions() {
  connect(list_, &ConnectionsList::selectedChanged, this, &ConnectionsPage::showSelected);
  connect(list_, &ConnectionsList::chosen, actions_->connectTo, &QAction::trigger);
  connect(actions_->create, &QAction::triggered, this,
          [this] { openEditor(new ConnectDialog(services_, this)); });
  connect(actions_->connectTo, &QAction::triggered, this, &ConnectionsPage::choose);
  connect(actions_->edit, &QAction::triggered, this, &ConnectionsPage::edit);
  connect(actions_->duplicate, &QAction::triggered, this, &ConnectionsPage::duplicate);
  connect(actions_->test, &QAction::triggered, this, &ConnectionsPage::test);
  connect(actions_->makeDefault, &QAction::triggered, this, &ConnectionsPage::toggleDefault);
  connect(actions_->remove, &QAction::triggered, this, &ConnectionsPage::remove);
  connect(actions_->import, &QAction::triggered, this, &ConnectionsPage::importWanted);
  connect(actions_->exportAll, &QAction::triggered, this, &ConnectionsPage::exportWanted);

  auto* escape = new QAction(this);
  escape->setShortcut(Qt::Key_Escape);
  escape->setShortcutContext(Qt::WidgetWithChildrenShortcut);
  escape->setAutoRepeat(false);
  connect(escape, &QAction::triggered, this, &ConnectionsPage::leave);
  addAction(escape);
}

void ConnectionsPage::connectWork() {
  connect(progress_, &ProgressStrip::cancelled, this, &ConnectionsPage::cancelWork);
  const auto end = [this] {
    // the focus would go on to whatever comes after Cancel
    const bool hadFocus = progress_->isAncestorOf(QApplication::focusWidget());
    progress_->finish();
    showSelected();
    if (hadFocus) focusContent();
  };
  connect(removal_, &ConnectionRemoval::started, this, &ConnectionsPage::startWork);
  connect(removal_, &ConnectionRemoval::ended, this, end);
  connect(check_, &ConnectionCheck::started, this, &ConnectionsPage::startWork);
  connect(check_, &ConnectionCheck::ended, this, end);
}

void ConnectionsPage::showConnections() {
  std::vector<ConnectionRow> rows;
  const std::optional<QUuid> first = services_.connections.defaultConnection();
  for (const Connection& each : services_.connections.connections()) {
    rows.push_back({.connection = each,
                    .isDefault = first == each.id,
                    .isSessionOnly = each.sessionOnly || services_.credentials.isSessionOnly(each.id)});
  }
  if (environment_)
    rows.push_back({.connection = environment_->connection, .variables = environment_->variables});
  for (ConnectionRow& each : rows) {
    const PlatformKind* kind = kindOf(each);
    each.isOfNewer = !kind;
    if (kind && services_.platforms.size() > 1) each.platform = kind->name;
  }
  const bool isEmpty = rows.empty();
  list_->setRows(std::move(rows), clock_.now());
  faces_->showFace(isEmpty ? static_cast<QWidget*>(empty_) : list_);
}

void ConnectionsPage::showSelected() {
  const ConnectionRow* row = list_->selected();
  actions_->follow(row, isBusy(), !services_.connections.connections().isEmpty());
  QStringList sentences;
  if (row && !row->isSaved()) sentences << originText(*row);
  QStringList warnings;
  if (row && row->isOfNewer) {
    warnings << newerPlatformText();
  } else if (row) {
    for (const ConnectionWarning each : connectionWarnings(row->connection, kindOf(*row)->hasAccounts))
      warnings << describe(each);
  }
  hint_->setText(breakable((sentences + warnings).join(u' ')));
  hintIcon_->setVisible(!warnings.isEmpty());
}

const PlatformKind* ConnectionsPage::kindOf(const ConnectionRow& row) const {
  return findKind(services_.platforms, row.connection.platform);
}

void ConnectionsPage::choose() {
  const ConnectionRow* row = list_->selected();
  if (!row) return;
  const Connection connection = row->connection;
  removal_->keep();
  connection.source == ConnectionSource::Environment ? emit environmentChosen()
                                                     : emit connectionChosen(connection);
}

void ConnectionsPage::openEditor(ConnectDialog* dialog) {
  removal_->keep();
  connect(dialog, &ConnectDialog::saved, this, [this](const Connection& connection) {
    list_->select(connection.id);
    emit connectionSaved(connection);
  });
  dialog->open();
}

void ConnectionsPage::edit() {
  if (const ConnectionRow* row = list_->selected())
    openEditor(new ConnectDialog(services_, row->connection, this));
}

void ConnectionsPage::duplicate() {
  if (const ConnectionRow* row = list_->selected())
    openEditor(ConnectDialog::duplicate(services_, row->connection, this));
}

void ConnectionsPage::test() {
  const ConnectionRow* row = list_->selected();
  if (!row) return;
  removal_->keep();
  row->isSaved() ? check_->test(row->connection) : check_->test(row->connection, environment_->secrets);
}

void ConnectionsPage::toggleDefault() {
  const ConnectionRow* row = list_->selected();
  if (!row) return;
  const ConnectionRow before = *row;
  removal_->keep();
  const auto stored =
      services_.connections.setDefault(before.isDefault ? std::nullopt : std::optional(before.connection.id));
  if (stored) return;
  message_->setActions({});
  message_->setDismissible(true);
  message_->showMessage(InlineMessage::Kind::Error, tr("The default connection was not changed."),
                        describe(stored.error()));
}

void ConnectionsPage::remove() {
  if (const ConnectionRow* row = list_->selected()) removal_->ask(row->connection);
}

void ConnectionsPage::leave() {
  if (isBusy()) return cancelWork();
  if (removal_->isAsking()) return removal_->keep();
  emit backWanted();
}

bool ConnectionsPage::isBusy() const {
  return removal_->isRunning() || check_->isRunning();
}

void ConnectionsPage::startWork(const QString& text) {
  // The button that was pressed is about to be disabled or hidden, and the focus would go on from it.
  if (isAncestorOf(QApplication::focusWidget())) focusContent();
  progress_->start(text);
  showSelected();
}

void ConnectionsPage::cancelWork() {
  removal_->cancel();
  check_->cancel();
}

}  // namespace tokendesk
