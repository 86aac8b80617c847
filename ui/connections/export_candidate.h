#pragma once

#include "credentials.h"
#include "geai_profiles.h"

#include <QStringList>

namespace tokendesk {

struct Connection;
struct PlatformKind;

/// What exporting a connection to GEAI's credentials file would do there. All in sentences.
struct ExportPlan {
  QStringList problems = {};  ///< why it can't be exported; empty where it can
  QStringList changes = {};   ///< to the profile of its name that is in the file, if there is one
  QStringList remarks = {};   ///< on the connection itself
};

/// `kind`: of its platform, null where that isn't known. `inFile`: the profiles that are there. Their names
/// and those of connections are compared with case.
ExportPlan planExport(const Connection& connection, const PlatformKind* kind, const Credentials& credentials,
                      const QList<GeaiProfileEntry>& inFile);

/// Which secrets are exported: an API token beside an access token only where the connection allows both.
CredentialKinds exportedKinds(const Connection& connection);

/// The profile, with the secrets of exportedKinds().
GeaiProfile profileOf(const Connection& connection, const Secrets& secrets);

}  // namespace tokendesk
