#include "error_sentences.h"

#include <QCoreApplication>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(tokendesk::ErrorText)
};

/// A template with a place for the subject, for an operation that surely didn't happen.
QString failedSentence(Operation operation, bool hasSubject) {
  switch (operation) {
    case Operation::Connect:
      return hasSubject ? Texts::tr("Connecting to “%1” failed.") : Texts::tr("Connecting failed.");
    case Operation::SignIn: return Texts::tr("Signing in as “%1” failed.");
    case Operation::ReadProjects: return Texts::tr("The projects could not be read.");
    case Operation::ReadAccount: return Texts::tr("The account could not be read.");
    case Operation::ReadServiceAccounts: return Texts::tr("The service accounts could not be read.");
    case Operation::ReadTokens:
      return hasSubject ? Texts::tr("The tokens of “%1” could not be read.")
                        : Texts::tr("The organization's tokens could not be read.");
    case Operation::ReadAccountTokens:
      return hasSubject ? Texts::tr("The tokens of the account “%1” could not be read.")
                        : Texts::tr("The tokens of this account could not be read.");
    case Operation::DeleteAllTokens:
      return hasSubject ? Texts::tr("The tokens of “%1” were not deleted.")
                        : Texts::tr("The tokens of this account were not deleted.");
    case Operation::ReadToken: return Texts::tr("The token “%1” could not be read.");
    case Operation::CreateToken: return Texts::tr("The token “%1” was not created.");
    case Operation::UpdateToken: return Texts::tr("The token “%1” was not updated.");
    case Operation::BlockToken: return Texts::tr("The token “%1” was not blocked.");
    case Operation::ActivateToken: return Texts::tr("The token “%1” was not activated.");
    case Operation::DeleteToken: return Texts::tr("The token “%1” was not deleted.");
    case Operation::RefreshToken: return Texts::tr("The token “%1” was not refreshed.");
    case Operation::ReadProject: return Texts::tr("The project “%1” could not be read.");
    case Operation::CreateProject: return Texts::tr("The project “%1” was not created.");
    case Operation::UpdateProject: return Texts::tr("The project “%1” was not updated.");
    case Operation::DeleteProject: return Texts::tr("The project “%1” was not deleted.");
    case Operation::ReadAssistants: return Texts::tr("The assistants of “%1” could not be read.");
    case Operation::ReadRequests: return Texts::tr("The requests of “%1” could not be read.");
    case Operation::ExportRequests: return Texts::tr("The requests of “%1” were not exported.");
  }
  return {};
}

QString stoppedSentence(Operation operation, bool hasSubject) {
  switch (operation) {
    case Operation::Connect: return Texts::tr("Connecting was stopped.");
    case Operation::SignIn: return Texts::tr("Signing in was stopped.");
    case Operation::ReadProjects: return Texts::tr("Reading the projects was stopped.");
    case Operation::ReadTokens:
      return hasSubject ? Texts::tr("Reading the tokens of “%1” was stopped.")
                        : Texts::tr("Reading the organization's tokens was stopped.");
    case Operation::ReadAccount: return Texts::tr("Reading the account was stopped.");
    case Operation::ReadServiceAccounts: return Texts::tr("Reading the service accounts was stopped.");
    case Operation::ReadAccountTokens:
      return hasSubject ? Texts::tr("Reading the tokens of the account “%1” was stopped.")
                        : Texts::tr("Reading the tokens of this account was stopped.");
    case Operation::ReadToken: return Texts::tr("Reading the token “%1” was stopped.");
    case Operation::ReadProject: return Texts::tr("Reading the project “%1” was stopped.");
    case Operation::ReadAssistants: return Texts::tr("Reading the assistants of “%1” was stopped.");
    case Operation::ReadRequests: return Texts::tr("Reading the requests of “%1” was stopped.");
    default: return Texts::tr("Stopped.") + u' ' + failedSentence(operation, hasSubject);
  }
}

QString unknownSentence(Operation operation, bool hasSubject) {
  switch (operation) {
    case Operation::CreateToken: return Texts::tr("We can't tell whether the token “%1” was created.");
    case Operation::UpdateToken: return Texts::tr("We can't tell whether the token “%1” was updated.");
    case Operation::BlockToken: return Texts::tr("We can't tell whether the token “%1” was blocked.");
    case Operation::ActivateToken: return Texts::tr("We can't tell whether the token “%1” was activated.");
    case Operation::DeleteToken: return Texts::tr("We can't tell whether the token “%1” was deleted.");
    case Operation::RefreshToken: return Texts::tr("We can't tell whether the token “%1” was refreshed.");
    case Operation::DeleteAllTokens: return Texts::tr("We can't tell which tokens were deleted.");
    case Operation::CreateProject: return Texts::tr("We can't tell whether the project “%1” was created.");
    case Operation::UpdateProject: return Texts::tr("We can't tell whether the project “%1” was updated.");
    case Operation::DeleteProject: return Texts::tr("We can't tell whether the project “%1” was deleted.");
    default: return failedSentence(operation, hasSubject);
  }
}

}  // namespace

QString whatHappened(ApiErrorKind kind, Operation operation, const QString& subject) {
  const bool hasSubject = !subject.isEmpty();
  QString sentence;
  switch (kind) {
    case ApiErrorKind::Cancelled: sentence = stoppedSentence(operation, hasSubject); break;
    case ApiErrorKind::OutcomeUnknown: sentence = unknownSentence(operation, hasSubject); break;
    default: sentence = failedSentence(operation, hasSubject);
  }
  return sentence.replace(u"%1"_s, subject);
}

bool isRead(Operation operation) {
  switch (operation) {
    case Operation::ReadProjects:
    case Operation::ReadAccount:
    case Operation::ReadServiceAccounts:
    case Operation::ReadTokens:
    case Operation::ReadAccountTokens:
    case Operation::ReadToken:
    case Operation::ReadProject:
    case Operation::ReadAssistants:
    case Operation::ReadRequests:
    case Operation::ExportRequests: return true;
    default: return false;
  }
}

bool isChange(Operation operation) {
  return !isRead(operation) && operation != Operation::Connect && operation != Operation::SignIn;
}

}  // namespace tokendesk
