#include "credential_text.h"

#include "display_text.h"

#include <QCoreApplication>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(tokendesk::CredentialText)
};

QString problemText(CredentialProblem problem) {
  switch (problem) {
    case CredentialProblem::NotFound: return Texts::tr("The keychain has no token for this connection.");
    case CredentialProblem::Locked: return Texts::tr("The keychain is locked. Unlock it and try again.");
    case CredentialProblem::NoService:
      return Texts::tr(
          "No keychain service is running. Start one, such as GNOME Keyring or KWallet, and try again.");
    case CredentialProblem::Denied:
      return Texts::tr("Access to the keychain was denied. Allow it and try again.");
    case CredentialProblem::Slow:
      return Texts::tr(
          "The keychain doesn't answer. It may be waiting for you in another window: look there, then "
          "try again.");
    case CredentialProblem::Failed: break;
  }
  return Texts::tr("The keychain failed. Try again.");
}

/// The service's own words.
QString detailOf(const CredentialError& error) {
  return error.detail.isEmpty() ? QString() : u" ["_s + displayText(error.detail) + u']';
}

}  // namespace

QString describe(const CredentialError& error) {
  if (error.problem == CredentialProblem::NotFound)
    return Texts::tr(
        "The keychain has no token for this connection. Edit the connection and enter it again.");
  return problemText(error.problem) + u' ' + Texts::tr("Or keep the token for this session only.") +
         detailOf(error);
}

QString describeRemoval(const CredentialError& error) {
  return problemText(error.problem) + detailOf(error);
}

}  // namespace tokendesk
