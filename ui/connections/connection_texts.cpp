#include "connection_texts.h"

#include "display_text.h"

#include <QCoreApplication>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(tokendesk::ConnectionTexts)
};

}  // namespace

QString windowTitleOf(const Connection* connection) {
  if (!connection) return Texts::tr("Tokendesk");
  //: the name of a connection and its environment
  return Texts::tr("Tokendesk — %1 (%2)")
      .arg(displayName(connection->name), environmentWord(connection->environment));
}

QString environmentWord(Environment environment) {
  switch (environment) {
    case Environment::Development: return Texts::tr("Development");
    case Environment::Staging: return Texts::tr("Staging");
    case Environment::Production: return Texts::tr("Production");
  }
  return {};
}

QString environmentFact(Environment environment) {
  return Texts::tr("Environment: %1").arg(environmentWord(environment));
}

QString methodWords(SignInMethod method) {
  switch (method) {
    case SignInMethod::None: return Texts::tr("None");
    case SignInMethod::ApiToken: return Texts::tr("API token");
    case SignInMethod::OAuth: return Texts::tr("OAuth access token");
  }
  return {};
}

QString methodWords(const Connection& connection) {
  return methodWords(methodOf(connection));
}

QString credentialWord(CredentialKind kind) {
  switch (kind) {
    case CredentialKind::ApiToken: return Texts::tr("API token");
    case CredentialKind::AccessToken: return Texts::tr("access token");
    case CredentialKind::RefreshToken: return Texts::tr("refresh token");
    case CredentialKind::ClientSecret: return Texts::tr("client secret");
  }
  return {};
}

QString accountWord(AccountType type) {
  switch (type) {
    case AccountType::Organization: return Texts::tr("Organization");
    case AccountType::Service: return Texts::tr("Service account");
    case AccountType::Community: return Texts::tr("Community (deprecated)");
  }
  return {};
}

QString newerPlatformText() {
  return Texts::tr(
      "It was made with a newer Tokendesk, for a platform that this one doesn't know. Update Tokendesk to "
      "use "
      "it.");
}

QString describe(ConnectionProblem problem, const QString& exampleUrl) {
  switch (problem) {
    case ConnectionProblem::NameRequired: return Texts::tr("Name is required.");
    case ConnectionProblem::NameTooLong:
      return Texts::tr("Name can have at most %1 characters.").arg(maxConnectionName);
    case ConnectionProblem::NameInvalid: return Texts::tr("Name can't have control characters.");
    case ConnectionProblem::NameTaken: return Texts::tr("Another connection has this name.");
    case ConnectionProblem::UrlRequired: return Texts::tr("Base URL is required.");
    case ConnectionProblem::UrlInvalid:
      return exampleUrl.isEmpty() ? Texts::tr("This isn't a web address.")
                                  : Texts::tr("This isn't a web address, such as %1.").arg(exampleUrl);
    case ConnectionProblem::UrlNotHttps:
      return Texts::tr(
          "Use https. Without it, the token would travel in the clear; http is for this computer only.");
    case ConnectionProblem::UrlHasCredentials: return Texts::tr("Leave out the user name and password.");
    case ConnectionProblem::UrlHasQuery: return Texts::tr("Leave out what follows “?” or “#”.");
    case ConnectionProblem::TokenRequired:
      return Texts::tr("An API token or an OAuth access token is required.");
    case ConnectionProblem::ApiTokenRequired: return Texts::tr("An API token is required.");
    case ConnectionProblem::TokenInvalid:
      return Texts::tr("An API token has no spaces, accents or control characters. Copy it again.");
    case ConnectionProblem::AccessTokenInvalid:
      return Texts::tr("An access token has no spaces, accents or control characters. Copy it again.");
    case ConnectionProblem::ProjectIdRequired:
      return Texts::tr("OAuth needs a project ID: the platform answers for one project at a time.");
    case ConnectionProblem::ProjectIdInvalid:
      return Texts::tr("A project ID has no spaces, accents or control characters. Copy it again.");
    case ConnectionProblem::OrganizationIdRequired:
      return Texts::tr("An organization ID is required: every request carries it.");
    case ConnectionProblem::OrganizationIdInvalid:
      return Texts::tr("An organization ID has no spaces, accents or control characters. Copy it again.");
    case ConnectionProblem::UserIdRequired:
      return Texts::tr("A user ID is required: every request carries it.");
    case ConnectionProblem::UserIdInvalid:
      return Texts::tr("A user ID has no spaces, accents or control characters. Copy it again.");
    case ConnectionProblem::BothMethods:
      return Texts::tr(
          "There is an API token too, and requests can carry only one. Remove one of them, or allow both.");
    case ConnectionProblem::NotStorable: return Texts::tr("This connection is of this session only.");
  }
  return {};
}

QString describe(ConnectionWarning warning) {
  switch (warning) {
    case ConnectionWarning::NoBaseUrl: return Texts::tr("Without a base URL nothing can be sent.");
    case ConnectionWarning::NoMethod: return Texts::tr("Without a token nothing can be sent.");
    case ConnectionWarning::ProjectIdUnused:
      return Texts::tr("A project ID is used with an OAuth access token only.");
    case ConnectionWarning::OAuthPreferred:
      return Texts::tr("There is an API token too. The OAuth access token is used.");
    case ConnectionWarning::NoAccountId:
      return Texts::tr("Without the ID of its account nothing can be sent.");
  }
  return {};
}

QString describe(const EnvironmentProblem& problem) {
  const bool isMissing = problem.problem == ConnectionProblem::UrlRequired ||
                         problem.problem == ConnectionProblem::TokenRequired;
  return isMissing ? Texts::tr("%1 isn't set.").arg(problem.variable)
                   : Texts::tr("%1 can't be used: %2").arg(problem.variable, describe(problem.problem));
}

QString describe(const SettingsError& error) {
  const QString where = error.path.isEmpty() ? QString() : u' ' + error.path;
  const QString detail = error.detail.isEmpty() ? QString() : u" ["_s + error.detail + u']';
  switch (error.problem) {
    case SettingsProblem::Unreadable:
      return Texts::tr("The settings file can't be read. Check its permissions:") + where + detail;
    case SettingsProblem::Unwritable:
      return Texts::tr(
                 "The settings file can't be written. Check its permissions and the room on the disk:") +
             where + detail;
    case SettingsProblem::Busy:
      return Texts::tr("Another Tokendesk is writing the settings file. Try again in a moment.");
    case SettingsProblem::CannotKeepAside:
      return Texts::tr("The settings file is damaged and can't be put aside. Move it away:") + where + detail;
  }
  return {};
}

QString describe(const ConnectionStoreError& error) {
  return std::visit([](const auto& each) { return describe(each); }, error);
}

}  // namespace tokendesk
