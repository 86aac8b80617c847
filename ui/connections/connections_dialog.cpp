#include "connections_dialog.h"

#include "connection_texts.h"
#include "credential_text.h"
#include "display_text.h"
#include "form_grid.h"
#include "icons.h"
#include "theme_colors.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int comfortableWidth = 620;
constexpr int listHeight = 220;
constexpr int rowHeight = 32;

QColor StatusColors::* colorOf(Environment environment) {
  switch (environment) {
    case Environment::Production: return &StatusColors::production;
    case Environment::Staging: return &StatusColors::staging;
    case Environment::Development: break;
  }
  return &StatusColors::development;
}

QPushButton* makeButton(const QString& text) {
  auto* button = new QPushButton(text);
  button->setAccessibleName(plainLabel(text).remove(u'…'));
  button->setAutoDefault(false);
  return button;
}

}  // namespace

ConnectionsDialog::ConnectionsDialog(const ConnectDialog::Services& services, QWidget* parent)
    : FormDialog(tr("Connections"), parent),
      services_(services),
      list_(new QTreeWidget),
      edit_(makeButton(tr("&Edit…"))),
      delete_(makeButton(tr("&Delete…"))) {
  setMinimumWidth(comfortableWidth);
  setForm(makeContent());
  setButtons(tr("C&onnect"), tr("C&lose"));
  connect(&services_.connections, &ConnectionStore::changed, this, &ConnectionsDialog::showConnections);
  connect(list_, &QTreeWidget::itemSelectionChanged, this, &ConnectionsDialog::applySelection);
  connect(list_, &QTreeWidget::itemDoubleClicked, this, [this] { confirmButton()->click(); });
  connect(edit_, &QPushButton::clicked, this, [this] { edit(false); });
  connect(delete_, &QPushButton::clicked, this, &ConnectionsDialog::askToDelete);
  connect(new QShortcut(QKeySequence::Delete, list_, nullptr, nullptr, Qt::WidgetShortcut),
          &QShortcut::activated, delete_, &QPushButton::click);
  showConnections();
  list_->setFocus();
}

QWidget* ConnectionsDialog::makeContent() {
  list_->setAccessibleName(tr("Connections"));
  list_->setHeaderLabels({tr("Name"), tr("Base URL"), tr("Environment")});
  list_->setRootIsDecorated(false);
  list_->setUniformRowHeights(true);
  list_->setFixedHeight(listHeight);
  list_->header()->setStretchLastSection(false);
  list_->header()->setSectionResizeMode(0, QHeaderView::Stretch);
  list_->header()->setSectionResizeMode(1, QHeaderView::Stretch);
  list_->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);

  QPushButton* add = makeButton(tr("&New…"));
  connect(add, &QPushButton::clicked, this, [this] { edit(true); });
  delete_->setProperty("danger", true);
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(8);
  for (QPushButton* button : {add, edit_, delete_}) buttons->addWidget(button);
  buttons->addStretch();

  auto* content = new QWidget;
  auto* layout = new QVBoxLayout(content);
  layout->setContentsMargins({});
  layout->setSpacing(8);
  layout->addWidget(list_);
  layout->addLayout(buttons);
  return content;
}

void ConnectionsDialog::showConnections() {
  const std::optional<Connection> before = selected();
  list_->clear();
  QTreeWidgetItem* current = nullptr;
  for (const Connection& each : services_.connections.connections()) {
    auto* item = new QTreeWidgetItem(
        list_, {displayName(each.name), each.baseUrl.toString(), environmentWord(each.environment)});
    item->setData(0, Qt::UserRole, each.id);
    item->setSizeHint(0, {0, rowHeight});
    item->setIcon(2, icon(IconName::Dot, colorOf(each.environment)));
    if (!current || (before && before->id == each.id)) current = item;
  }
  list_->setCurrentItem(current);
  applySelection();
}

void ConnectionsDialog::applySelection() {
  const bool any = !list_->selectedItems().isEmpty();
  edit_->setEnabled(any);
  delete_->setEnabled(any);
  setConfirmable(any);
}

std::optional<Connection> ConnectionsDialog::selected() const {
  const QList<QTreeWidgetItem*> items = list_->selectedItems();
  return items.isEmpty() ? std::nullopt
                         : services_.connections.find(items.first()->data(0, Qt::UserRole).toUuid());
}

void ConnectionsDialog::confirm() {
  const std::optional<Connection> connection = selected();
  if (!connection) return;
  emit connectionChosen(*connection);
  accept();
}

void ConnectionsDialog::edit(bool isNew) {
  const std::optional<Connection> connection = selected();
  if (!isNew && !connection) return;
  message().hide();
  auto* dialog = isNew ? new ConnectDialog(services_, this) : new ConnectDialog(services_, *connection, this);
  connect(dialog, &ConnectDialog::saved, this, &ConnectionsDialog::connectionSaved);
  dialog->open();
}

void ConnectionsDialog::askToDelete() {
  const std::optional<Connection> connection = selected();
  if (!connection) return;
  message().setActions(
      {{.text = tr("Delete &it"), .trigger = [this, connection] { removeCredential(*connection); }},
       {.text = tr("&Keep it"), .trigger = [this] { message().hide(); }}});
  message().showMessage(
      InlineMessage::Kind::Warning, tr("Delete “%1”?").arg(displayName(connection->name)),
      tr("Its token is removed from the keychain too. At the platform the token stays as it is."));
}

void ConnectionsDialog::removeCredential(const Connection& connection) {
  startWork(tr("Removing the token from the keychain…"));
  services_.credentials.remove(connection.id, CredentialKind::ApiToken)
      .then(this, [this, connection, step = ++step_](const std::expected<void, CredentialError>& removed) {
        if (step != step_ || !endWork()) return;
        if (removed || isOnlyForSession(connection, removed.error())) {
          removeConnection(connection);
        } else {
          credentialStays(connection, removed.error());
        }
      });
}

bool ConnectionsDialog::isOnlyForSession(const Connection& connection, const CredentialError& error) const {
  return error.problem == CredentialProblem::NoService && services_.credentials.isSessionOnly(connection.id);
}

void ConnectionsDialog::removeConnection(const Connection& connection) {
  message().hide();
  const auto removed = services_.connections.remove(connection.id);
  list_->setFocus();
  if (removed) {
    services_.credentials.dropForSession(connection.id, CredentialKind::ApiToken);
    return;
  }
  message().setActions({});
  message().showMessage(InlineMessage::Kind::Error,
                        tr("“%1” could not be deleted.").arg(displayName(connection.name)),
                        describe(removed.error()));
}

void ConnectionsDialog::credentialStays(const Connection& connection, const CredentialError& error) {
  message().setActions(
      {{.text = tr("&Retry"), .trigger = [this, connection] { removeCredential(connection); }},
       {.text = tr("Delete &anyway"), .trigger = [this, connection] { removeConnection(connection); }}});
  const bool unknown = error.problem == CredentialProblem::NoService;
  message().showMessage(
      InlineMessage::Kind::Error,
      unknown ? tr("Its token may still be in the keychain.") : tr("Its token is still in the keychain."),
      describeRemoval(error));
}

void ConnectionsDialog::stopping() {
  ++step_;
  if (!endWork()) return;
  message().setActions({});
  message().showMessage(InlineMessage::Kind::Info, tr("Stopped."),
                        tr("The connection is still here; the keychain may have removed its token."));
}

}  // namespace tokendesk
