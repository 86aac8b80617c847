#pragma once

#include "connection_store.h"
#include "credentials.h"
#include "form_dialog.h"
#include "geai_credentials_file.h"
#include "import_candidate.h"

#include <QSet>

namespace tokendesk {

class ProfileChoice;
class ProfileImport;
class RemovalOffer;

/// Makes connections of the profiles of GEAI's credentials file. Connections that are there stay as they are.
/// The file changes only where the user asks for it afterwards: then the imported secrets are taken out of
/// it.
class ImportDialog : public FormDialog {
  Q_OBJECT

 public:
  /// What the dialog works with; it outlives the dialog.
  struct Services {
    ConnectionStore& connections;
    Credentials& credentials;
    QStringList variables;  ///< see setGeaiVariables()
  };

  explicit ImportDialog(const Services& services, const QString& path = GeaiCredentialsFile::defaultPath(),
                        QWidget* parent = nullptr);

  void reject() override;

 signals:
  /// As soon as some are stored; once more for those that a later try adds.
  void imported(const QList<tokendesk::Connection>& connections);

 protected:
  void confirm() override;
  void stopping() override;

 private:
  /// What Confirm does.
  enum class Phase { Choosing, Offering, Done };

  QWidget* makeForm();
  void load(const QString& path);
  void findNames();

  void importTicked();
  void importEnded();
  /// Marks what is stored now, and tells of it. The answer are the profiles that were ticked and aren't.
  QStringList takeImported();
  void partlyImported(const QStringList& missing);
  [[nodiscard]] QList<ImportCandidate> importedOnes() const;
  [[nodiscard]] QString summary(const QStringList& missing) const;

  void offerRemoval();
  void removeSecrets();
  void readAndRemoveSecrets();
  void removalFailed(const GeaiFileError& error);
  void secretsRemoved(const QStringList& changed);

  Services services_;
  GeaiCredentialsFile file_;
  QList<ImportCandidate> candidates_;
  Phase phase_ = Phase::Choosing;
  ProfileImport* import_;
  ProfileChoice* choice_;
  RemovalOffer* offer_;
};

}  // namespace tokendesk
