#include "export_candidate.h"

#include "connection_texts.h"
#include "geai_file_text.h"
#include "ini_document.h"
#include "platform_kind.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <optional>

namespace tokendesk {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(tokendesk::ExportPlan)
};

/// Why no section of the file can be called that.
std::optional<QString> nameProblem(const QString& name) {
  if (name == IniDocument::defaultSection)
    return Texts::tr("In the file, DEFAULT stands for all profiles. Rename the connection.");
  if (!IniDocument().addSection(name))
    return Texts::tr("The file can't have a profile of this name. Rename the connection.");
  return std::nullopt;
}

QStringList problemsOf(const Connection& connection, const PlatformKind* kind,
                       const Credentials& credentials) {
  if (!kind) return {newerPlatformText()};
  if (!kind->hasCredentialsFile)
    return {Texts::tr("It is a connection to %1, whose tools don't read this file.").arg(kind->name)};
  QStringList problems;
  if (const auto name = nameProblem(connection.name)) problems << *name;
  if (connection.sessionOnly || credentials.isSessionOnly(connection.id)) {
    problems << Texts::tr("Its token is kept for this session only, and only stored ones are exported.");
  } else if (methodOf(connection) == SignInMethod::None) {
    problems << Texts::tr("It has no token. Edit the connection and enter one.");
  }
  return problems;
}

bool has(const GeaiProfile& profile, GeaiKey key) {
  switch (key) {
    case GeaiKey::ApiToken: return !profile.apiToken.isEmpty();
    case GeaiKey::BaseUrl: return !profile.baseUrl.isEmpty();
    case GeaiKey::AccessToken: return !profile.accessToken.isEmpty();
    case GeaiKey::ProjectId: return !profile.projectId.isEmpty();
    case GeaiKey::OrganizationId: return !profile.organizationId.isEmpty();
  }
  return false;
}

bool has(const Connection& connection, GeaiKey key) {
  switch (key) {
    case GeaiKey::ApiToken: return exportedKinds(connection).testFlag(CredentialKind::ApiToken);
    case GeaiKey::AccessToken: return exportedKinds(connection).testFlag(CredentialKind::AccessToken);
    case GeaiKey::BaseUrl:
    case GeaiKey::ProjectId:
    case GeaiKey::OrganizationId: return has(profileOf(connection, {}), key);
  }
  return false;
}

QStringList changesOf(const Connection& connection, const GeaiProfileEntry& entry) {
  QStringList changes{Texts::tr("The file has a profile of this name, which is updated.")};
  QStringList lost;
  for (const GeaiKey key : {GeaiKey::ApiToken, GeaiKey::BaseUrl, GeaiKey::AccessToken, GeaiKey::ProjectId,
                            GeaiKey::OrganizationId}) {
    if (has(entry.profile, key) && !has(connection, key)) lost << nameOf(key);
  }
  if (!lost.isEmpty())
    changes << Texts::tr("It loses what the connection doesn't have: %1.")
                   .arg(QLocale().createSeparatedList(lost));
  for (const GeaiValueProblem& each : entry.problems)
    changes << describe(each) + u' ' + Texts::tr("What stands there is lost.");
  return changes;
}

}  // namespace

CredentialKinds exportedKinds(const Connection& connection) {
  CredentialKinds kinds = connection.credentials & (CredentialKind::ApiToken | CredentialKind::AccessToken);
  if (kinds.testFlag(CredentialKind::AccessToken) && !connection.allowsBoth)
    kinds.setFlag(CredentialKind::ApiToken, false);
  return kinds;
}

GeaiProfile profileOf(const Connection& connection, const Secrets& secrets) {
  return {.name = connection.name,
          .baseUrl = connection.baseUrl.toString(QUrl::FullyEncoded),
          .apiToken = secrets.value(CredentialKind::ApiToken),
          .accessToken = secrets.value(CredentialKind::AccessToken),
          .projectId = connection.projectId,
          .organizationId = connection.organizationId};
}

ExportPlan planExport(const Connection& connection, const PlatformKind* kind, const Credentials& credentials,
                      const QList<GeaiProfileEntry>& inFile) {
  ExportPlan plan{.problems = problemsOf(connection, kind, credentials)};
  if (!plan.problems.isEmpty()) return plan;
  const auto same = std::ranges::find_if(
      inFile, [&connection](const GeaiProfileEntry& each) { return each.profile.name == connection.name; });
  if (same != inFile.end()) plan.changes = changesOf(connection, *same);
  if (connection.baseUrl.isEmpty()) plan.remarks << describe(ConnectionWarning::NoBaseUrl);
  if (methodOf(connection) == SignInMethod::OAuth)
    plan.remarks << Texts::tr("Its access token works until it expires: what renews it isn't exported.");
  return plan;
}

}  // namespace tokendesk
