#pragma once

#include "ini_document.h"
#include "secret.h"

#include <QList>
#include <QString>

#include <expected>

namespace tokendesk {

/// What a section of GEAI's credentials file says of an installation and how to sign in there. The section's
/// other keys, geai_api_eval_url among them, aren't ours and stay as they are.
struct GeaiProfile {
  QString name = {};     ///< the section, in GEAI's words the alias
  QString baseUrl = {};  ///< as written; may be no URL at all
  Secret apiToken = {};
  Secret accessToken = {};
  QString projectId = {};
  QString organizationId = {};

  friend bool operator==(const GeaiProfile&, const GeaiProfile&) = default;
};

/// The keys of a profile.
enum class GeaiKey { ApiToken, BaseUrl, AccessToken, ProjectId, OrganizationId };

/// As it is in the file, in lower case.
QString nameOf(GeaiKey key);

/// A value that can't be known, and is empty in the profile.
struct GeaiValueProblem {
  GeaiKey key = GeaiKey::ApiToken;
  IniValueProblem problem = IniValueProblem::BadPercent;
  int line = 0;

  friend bool operator==(const GeaiValueProblem&, const GeaiValueProblem&) = default;
};

struct GeaiProfileEntry {
  GeaiProfile profile = {};
  QList<GeaiValueProblem> problems = {};
  QList<GeaiKey> inherited = {};  ///< stand in [DEFAULT]: removing them there concerns other profiles too
};

/// Every section but [DEFAULT] is a profile, as for GEAI's own tools, whatever is in it. Whether URL and
/// method can be used is for connection_validation.h to say.
QList<GeaiProfileEntry> readGeaiProfiles(const IniDocument& document);

/// Makes the section of the profile's name say what the profile does; adds it where it isn't there.
///
/// Keys that say it already stay as they are written. What the profile doesn't have is removed from its
/// section, or stands there empty where otherwise [DEFAULT] would fill it in, or another value refers to it.
/// A value that couldn't be known goes like an empty one. On error the document is as it was.
std::expected<void, IniEditProblem> writeGeaiProfile(IniDocument& document, const GeaiProfile& profile);

/// Takes API token and access token out of one section, in the same way. The name may be DEFAULT; what isn't
/// there needs no removing. A token in a comment stays.
std::expected<void, IniEditProblem> removeGeaiSecrets(IniDocument& document, const QString& name);

}  // namespace tokendesk
