#pragma once

#include "connection_store.h"
#include "credentials.h"
#include "export_candidate.h"
#include "form_dialog.h"
#include "geai_credentials_file.h"
#include "platform_kind.h"

#include <QSet>

namespace tokendesk {

class TickTable;

/// Writes connections, with their tokens, as profiles to GEAI's credentials file: all that are ticked, or
/// none. Those of platforms whose tools don't read the file are listed with the reason, and can't be ticked.
class ExportDialog : public FormDialog {
  Q_OBJECT

 public:
  /// What the dialog works with; it outlives the dialog.
  struct Services {
    ConnectionStore& connections;
    Credentials& credentials;
    const PlatformKinds& platforms;
  };

  explicit ExportDialog(const Services& services, const QString& path = GeaiCredentialsFile::defaultPath(),
                        QWidget* parent = nullptr);

 signals:
  /// Once, before the dialog closes.
  void exported(int connections);

 protected:
  void confirm() override;
  void stopping() override;

 private:
  struct Row {
    Connection connection;
    ExportPlan plan;
  };

  QWidget* makeForm();
  QWidget* makeFileRow();
  /// False where the file can't be used; a message then says why.
  bool readFile();
  void showConnections();
  void applyTicks();
  [[nodiscard]] QSet<QUuid> ticked() const;
  /// What would change in the file.
  [[nodiscard]] QStringList tickedChanges() const;

  void readSecrets();
  void take(const Connection& connection, const Secrets& secrets);
  void readFailed(const Connection& connection, const CredentialError& error);
  void write();
  void fileFailed(const GeaiFileError& error);
  void readFileAndExport();

  Services services_;
  GeaiCredentialsFile file_;
  bool isFileUsable_ = false;
  QList<Row> rows_;
  QList<Connection> waiting_;     ///< whose secrets are still to be read; the first is under way
  QList<GeaiProfile> collected_;  ///< with secrets; empty while nothing runs
  quint64 step_ = 0;              ///< answers to earlier steps are dropped
  QLabel* label_;
  QLabel* empty_;
  TickTable* table_;
};

}  // namespace tokendesk
