#pragma once

#include "connection.h"
#include "geai_credentials_file.h"

#include <QProcessEnvironment>
#include <QStringList>

namespace tokendesk {

/// What would become of a profile of GEAI's credentials file.
struct ImportCandidate {
  QString profile = {};                      ///< its name in the file
  QString shownUrl = {};                     ///< without what in it may be secret
  SignInMethod method = SignInMethod::None;  ///< also where the value of its token can't be known
  Connection connection = {};                ///< with an id of its own, and a name that is free
  Secrets secrets = {};                      ///< trimmed
  QStringList problems = {};                 ///< why it can't be imported, in sentences; empty where it can
  QStringList warnings = {};                 ///< what should be known about it, in sentences
  QList<GeaiKey> inherited = {};
  bool isImported = false;
};

/// One for every section that says something of an installation or of signing in. Tokens that only stand in
/// [DEFAULT] count, other keys there don't make every section a profile. `variables`: those of
/// setGeaiVariables(), which the geai command line prefers to the profile `default`.
QList<ImportCandidate> importCandidates(const QList<GeaiProfileEntry>& entries, const QStringList& takenNames,
                                        const QStringList& variables);

/// Names what isn't imported yet so that nothing clashes with these names, nor with each other.
void giveFreeNames(QList<ImportCandidate>& candidates, const QStringList& takenNames);

/// Whether a token of it stands in the section itself, where it can be removed.
bool hasSecretsOfItsOwn(const ImportCandidate& candidate);
/// Whether a token of it stands in [DEFAULT].
bool hasInheritedSecrets(const ImportCandidate& candidate);

/// Takes the secrets of these profiles out of the file, as it was last read; but not those of a profile that
/// has another token by now than was imported: the answer are the names of these. On error the file is as it
/// was.
std::expected<QStringList, GeaiFileError> removeImportedSecrets(GeaiCredentialsFile& file,
                                                                const QList<ImportCandidate>& imported);

}  // namespace tokendesk
