#include "connection_texts.h"

#include <QCoreApplication>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(tokendesk::ConnectionTexts)
};

}  // namespace

QString environmentWord(Environment environment) {
  switch (environment) {
    case Environment::Development: return Texts::tr("Development");
    case Environment::Staging: return Texts::tr("Staging");
    case Environment::Production: return Texts::tr("Production");
  }
  return {};
}

QString describe(ConnectionProblem problem) {
  switch (problem) {
    case ConnectionProblem::NameRequired: return Texts::tr("Name is required.");
    case ConnectionProblem::NameTooLong:
      return Texts::tr("Name can have at most %1 characters.").arg(maxConnectionName);
    case ConnectionProblem::NameInvalid: return Texts::tr("Name can't have control characters.");
    case ConnectionProblem::NameTaken: return Texts::tr("Another connection has this name.");
    case ConnectionProblem::UrlRequired: return Texts::tr("Base URL is required.");
    case ConnectionProblem::UrlInvalid:
      return Texts::tr("This isn't a web address, such as https://api.saia.ai.");
    case ConnectionProblem::UrlNotHttps:
      return Texts::tr(
          "Use https. Without it, the token would travel in the clear; http is for this computer only.");
    case ConnectionProblem::UrlHasCredentials: return Texts::tr("Leave out the user name and password.");
    case ConnectionProblem::UrlHasQuery: return Texts::tr("Leave out what follows “?” or “#”.");
    case ConnectionProblem::TokenRequired: return Texts::tr("API token is required.");
    case ConnectionProblem::TokenInvalid:
      return Texts::tr("An API token has no spaces, accents or control characters. Copy it again.");
    case ConnectionProblem::NotStorable: return Texts::tr("This connection is of this session only.");
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
