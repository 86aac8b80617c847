#pragma once

#include "connect_dialog.h"
#include "services.h"

#include <QObject>

namespace tokendesk {

class Session;

/// The dialogs about connections, over one window.
class ConnectionDialogs : public QObject {
  Q_OBJECT

 public:
  /// `services` outlive it; `window` owns it.
  ConnectionDialogs(const Services& services, QWidget* window);

  void openNew();
  void openEdit(const Connection& connection);
  /// `session` has to live until its dialog is closed, which closeSession() does.
  void openSession(Session& session);
  void closeSession();
  void openImport();
  void openExport();
  void askToResetSandbox();
  /// For a connection whose token doesn't sign in any more.
  void askForCredential(const Connection& connection);

  /// What the dialogs that make and edit connections work with.
  [[nodiscard]] ConnectDialog::Services connectServices() const;

 signals:
  void saved(const tokendesk::Connection& connection);
  /// Something to be told of: a headline and a sentence.
  void done(const QString& what, const QString& details);
  void sandboxResetConfirmed();
  void sandboxReopenWanted();

 private:
  void open(ConnectDialog* dialog);
  void askAboutSandbox();

  const Services& services_;
  QWidget* window_;
  QPointer<QWidget> session_;
};

}  // namespace tokendesk
