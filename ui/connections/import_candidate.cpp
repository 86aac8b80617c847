#include "import_candidate.h"

#include "connection_texts.h"
#include "connection_validation.h"
#include "geai_file_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestRenamed = maxConnectionName - 20;
constexpr QStringView profileOfVariables = u"default";

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(tokendesk::ImportCandidate)
};

Secret trimmed(const Secret& secret) {
  QByteArrayView bytes = secret.reveal();  // only to leave out the space around it
  return Secret(bytes.trimmed());
}

ConnectionForm formOf(const GeaiProfile& profile) {
  ConnectionForm form{.name = profile.name.trimmed(),
                      .url = profile.baseUrl.trimmed(),
                      .apiToken = trimmed(profile.apiToken),
                      .accessToken = trimmed(profile.accessToken),
                      .projectId = profile.projectId.trimmed(),
                      .organizationId = profile.organizationId.trimmed()};
  form.allowsBoth = !form.apiToken.isEmpty() && !form.accessToken.isEmpty();
  return form;
}

/// A section can be there for other programs.
bool isProfile(const GeaiProfileEntry& entry) {
  const auto saysByItself = [&entry](GeaiKey key, bool isThere) {
    return isThere && !entry.inherited.contains(key);
  };
  const GeaiProfile& profile = entry.profile;
  const bool hasBroken = std::ranges::any_of(
      entry.problems, [&](const GeaiValueProblem& problem) { return saysByItself(problem.key, true); });
  return hasBroken || !profile.apiToken.isEmpty() || !profile.accessToken.isEmpty() ||
         saysByItself(GeaiKey::BaseUrl, !profile.baseUrl.isEmpty()) ||
         saysByItself(GeaiKey::ProjectId, !profile.projectId.isEmpty()) ||
         saysByItself(GeaiKey::OrganizationId, !profile.organizationId.isEmpty());
}

/// Whoever writes a URL that can't be used may have written a secret into it, or instead of it.
QString withoutSecrets(const QString& text) {
  if (const auto good = parseBaseUrl(text)) return good->toDisplayString();
  const QUrl url(text, QUrl::StrictMode);
  const bool isAddress = (url.scheme() == u"http"_s || url.scheme() == u"https"_s) && !url.host().isEmpty();
  if (!url.isValid() || !isAddress) return {};
  return url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery |
                             QUrl::RemoveFragment);
}

Secrets secretsOf(const ConnectionForm& form) {
  Secrets secrets;
  if (!form.apiToken.isEmpty()) secrets.insert(CredentialKind::ApiToken, form.apiToken);
  if (!form.accessToken.isEmpty()) secrets.insert(CredentialKind::AccessToken, form.accessToken);
  return secrets;
}

Connection connectionOf(const ConnectionForm& form) {
  const QUrl baseUrl = parseBaseUrl(form.url).value_or(QUrl());
  return {.id = QUuid::createUuid(),
          .name = form.name,
          .baseUrl = baseUrl,
          .environment = isLoopback(baseUrl) ? Environment::Development : Environment::Production,
          .credentials = kindsOf(secretsOf(form)),
          .projectId = form.projectId,
          .organizationId = form.organizationId,
          .allowsBoth = form.allowsBoth};
}

QStringList problemsOf(const GeaiProfileEntry& entry, const ConnectionForm& form) {
  QStringList sentences;
  for (const GeaiValueProblem& each : entry.problems) sentences << describe(each);
  const bool isProjectIdKnown =
      std::ranges::find(entry.problems, GeaiKey::ProjectId, &GeaiValueProblem::key) == entry.problems.end();
  for (const ConnectionProblem each : connectionProblems(form, {})) {
    if (each != ConnectionProblem::ProjectIdRequired || isProjectIdKnown) sentences << describe(each);
  }
  return sentences;
}

QStringList warningsOf(const ImportCandidate& candidate, const QStringList& variables) {
  QStringList sentences;
  for (const ConnectionWarning each : connectionWarnings(candidate.connection, false))
    sentences << describe(each);
  if (candidate.profile == profileOfVariables && !variables.isEmpty())
    sentences << Texts::tr(
                     "Set in the environment, and preferred to this profile by the geai command line: %1.")
                     .arg(QLocale().createSeparatedList(variables));
  return sentences;
}

SignInMethod methodIn(const GeaiProfileEntry& entry, const Connection& connection) {
  const auto isBroken = [&entry](GeaiKey key) {
    return std::ranges::find(entry.problems, key, &GeaiValueProblem::key) != entry.problems.end();
  };
  if (isBroken(GeaiKey::AccessToken)) return SignInMethod::OAuth;
  const SignInMethod method = methodOf(connection);
  return method == SignInMethod::None && isBroken(GeaiKey::ApiToken) ? SignInMethod::ApiToken : method;
}

ImportCandidate candidateOf(const GeaiProfileEntry& entry, const QStringList& variables) {
  const ConnectionForm form = formOf(entry.profile);
  const Connection connection = connectionOf(form);
  ImportCandidate candidate{.profile = entry.profile.name,
                            .shownUrl = withoutSecrets(form.url),
                            .method = methodIn(entry, connection),
                            .connection = connection,
                            .secrets = secretsOf(form),
                            .problems = problemsOf(entry, form),
                            .inherited = entry.inherited};
  if (candidate.problems.isEmpty()) candidate.warnings = warningsOf(candidate, variables);
  return candidate;
}

QString freeName(const QString& wanted, const QStringList& taken) {
  const auto isTaken = [&taken](const QString& name) {
    return std::ranges::any_of(taken,
                               [&name](const QString& each) { return sameConnectionName(each, name); });
  };
  if (!isTaken(wanted)) return wanted;
  const QString shortened = wanted.left(longestRenamed);
  QString name = Texts::tr("%1 (imported)").arg(shortened);
  for (int number = 2; isTaken(name); ++number)
    name = Texts::tr("%1 (imported %2)").arg(shortened, QString::number(number));
  return name;
}

const Secret& tokenOf(const GeaiProfile& profile, CredentialKind kind) {
  return kind == CredentialKind::ApiToken ? profile.apiToken : profile.accessToken;
}

bool hasSecrets(const ImportCandidate& candidate, bool inherited) {
  return std::ranges::any_of(candidate.secrets.keys(), [&](CredentialKind kind) {
    const GeaiKey key = kind == CredentialKind::ApiToken ? GeaiKey::ApiToken : GeaiKey::AccessToken;
    return candidate.inherited.contains(key) == inherited;
  });
}

bool hasSameSecrets(const GeaiProfileEntry& entry, const ImportCandidate& candidate) {
  const bool isKnown = std::ranges::none_of(entry.problems, [](const GeaiValueProblem& each) {
    return each.key == GeaiKey::ApiToken || each.key == GeaiKey::AccessToken;
  });
  const auto isSame = [&](CredentialKind kind) {
    const Secret now = trimmed(tokenOf(entry.profile, kind));
    return now.isEmpty() || now == candidate.secrets.value(kind);
  };
  return isKnown && isSame(CredentialKind::ApiToken) && isSame(CredentialKind::AccessToken);
}

}  // namespace

QList<ImportCandidate> importCandidates(const QList<GeaiProfileEntry>& entries, const QStringList& takenNames,
                                        const QStringList& variables) {
  QList<ImportCandidate> candidates;
  for (const GeaiProfileEntry& entry : entries) {
    if (isProfile(entry)) candidates.append(candidateOf(entry, variables));
  }
  giveFreeNames(candidates, takenNames);
  return candidates;
}

void giveFreeNames(QList<ImportCandidate>& candidates, const QStringList& takenNames) {
  QStringList taken = takenNames;
  for (ImportCandidate& each : candidates) {
    if (each.isImported || !each.problems.isEmpty()) continue;
    each.connection.name = freeName(each.profile.trimmed(), taken);
    taken << each.connection.name;
  }
}

bool hasSecretsOfItsOwn(const ImportCandidate& candidate) {
  return hasSecrets(candidate, false);
}

bool hasInheritedSecrets(const ImportCandidate& candidate) {
  return hasSecrets(candidate, true);
}

std::expected<QStringList, GeaiFileError> removeImportedSecrets(GeaiCredentialsFile& file,
                                                                const QList<ImportCandidate>& imported) {
  const QList<GeaiProfileEntry> now = file.profiles();
  QStringList unchanged;
  QStringList changed;
  for (const ImportCandidate& each : imported) {
    const auto found = std::ranges::find_if(
        now, [&each](const GeaiProfileEntry& entry) { return entry.profile.name == each.profile; });
    if (found == now.end() || !hasSecretsOfItsOwn(each)) continue;
    (hasSameSecrets(*found, each) ? unchanged : changed) << each.profile;
  }
  if (auto removed = file.removeSecrets(unchanged); !removed) return std::unexpected(removed.error());
  return changed;
}

}  // namespace tokendesk
