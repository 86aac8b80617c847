#include "connection_dialogs.h"

#include "connection_probe.h"
#include "connection_store.h"
#include "export_dialog.h"
#include "import_dialog.h"
#include "session_dialog.h"

#include <QMessageBox>
#include <QPushButton>

namespace tokendesk {

ConnectionDialogs::ConnectionDialogs(const Services& services, QWidget* window)
    : QObject(window), services_(services), window_(window) {}

void ConnectionDialogs::openNew() {
  open(new ConnectDialog(connectServices(), window_));
}

void ConnectionDialogs::openEdit(const Connection& connection) {
  open(new ConnectDialog(connectServices(), connection, window_));
}

void ConnectionDialogs::open(ConnectDialog* dialog) {
  connect(dialog, &ConnectDialog::saved, this, &ConnectionDialogs::saved);
  dialog->open();
}

void ConnectionDialogs::openSession(Session& session) {
  auto* dialog = new SessionDialog(session, services_, window_);
  session_ = dialog;
  dialog->open();
}

void ConnectionDialogs::closeSession() {
  delete session_;
}

void ConnectionDialogs::openImport() {
  auto* dialog = new ImportDialog({.connections = services_.connections,
                                   .credentials = services_.credentials,
                                   .variables = services_.setVariables},
                                  GeaiCredentialsFile::defaultPath(), window_);
  dialog->open();
}

void ConnectionDialogs::openExport() {
  auto* dialog = new ExportDialog({.connections = services_.connections,
                                   .credentials = services_.credentials,
                                   .platforms = services_.platforms},
                                  GeaiCredentialsFile::defaultPath(), window_);
  connect(dialog, &ExportDialog::exported, this, [this](int connections) {
    emit done(tr("%Ln connection(s) exported.", nullptr, connections),
              tr("The exported tokens stand in %1 as plain text.").arg(GeaiCredentialsFile::defaultPath()));
  });
  dialog->open();
}

ConnectDialog::Services ConnectionDialogs::connectServices() const {
  return {services_.connections, services_.credentials, probeOf(services_), services_.signIn,
          services_.platforms};
}

void ConnectionDialogs::askToResetSandbox() {
  auto* question = new QMessageBox(QMessageBox::Warning, tr("Reset Sandbox"),
                                   tr("Delete everything that was done in the sandbox and start over?"),
                                   QMessageBox::Cancel, window_);
  question->addButton(tr("&Reset"), QMessageBox::DestructiveRole)->setProperty("danger", true);
  question->setDefaultButton(QMessageBox::Cancel);
  question->setAttribute(Qt::WA_DeleteOnClose);
  connect(question, &QMessageBox::buttonClicked, this, [this, question](QAbstractButton* button) {
    if (question->buttonRole(button) == QMessageBox::DestructiveRole) emit sandboxResetConfirmed();
  });
  question->open();
}

void ConnectionDialogs::askForCredential(const Connection& connection) {
  switch (connection.source) {
    case ConnectionSource::Saved:
      return openEdit(services_.connections.find(connection.id).value_or(connection));
    case ConnectionSource::Sandbox: return askAboutSandbox();
    case ConnectionSource::Environment:
      emit done(tr("The token of the environment doesn't sign in any more."),
                tr("Set GEAI_API_KEY to another one and start Tokendesk again."));
  }
}

void ConnectionDialogs::askAboutSandbox() {
  auto* question =
      new QMessageBox(QMessageBox::Question, tr("Sandbox"),
                      tr("The token that the sandbox was opened with doesn't sign in any more.\n\nOpen the "
                         "sandbox again, or delete everything that was done in it and start over?"),
                      QMessageBox::Cancel, window_);
  auto* again = question->addButton(tr("&Open Again"), QMessageBox::AcceptRole);
  question->addButton(tr("&Reset"), QMessageBox::DestructiveRole)->setProperty("danger", true);
  question->setDefaultButton(again);
  question->setAttribute(Qt::WA_DeleteOnClose);
  connect(question, &QMessageBox::buttonClicked, this, [this, question](QAbstractButton* button) {
    const auto role = question->buttonRole(button);
    if (role == QMessageBox::AcceptRole) emit sandboxReopenWanted();
    if (role == QMessageBox::DestructiveRole) emit sandboxResetConfirmed();
  });
  question->open();
}

}  // namespace tokendesk
