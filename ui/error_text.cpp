#include "error_text.h"

#include "display_text.h"
#include "error_facts.h"
#include "error_sentences.h"
#include "platform_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace tokendesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(tokendesk::ErrorText)
};

QString afterNotSignedIn(const ApiError& error, Operation operation) {
  if (operation == Operation::SignIn)
    return Texts::tr("The platform doesn't accept the user name, the password or the client. Check them.");
  if (error.renewedMeanwhile)
    return Texts::tr("The sign-in had expired, and was renewed just now. Nothing was changed: try again.");
  if (error.signInEnded || error.concern == ErrorConcern::SignIn)
    return Texts::tr("The sign-in has expired or was revoked. Sign in again.");
  if (operation == Operation::Connect)
    return Texts::tr("The API token is unknown, blocked or expired. Check it, or use another one.");
  return Texts::tr(
      "The connection's API token is unknown, blocked or expired. Edit the connection and enter "
      "a valid one.");
}

/// Whether it reads what only the project's own credentials may.
bool readsProject(Operation operation) {
  return operation == Operation::ReadAssistants || operation == Operation::ReadRequests ||
         operation == Operation::ExportRequests;
}

QString whoCan(Restriction restriction, Operation operation) {
  if (restriction == Restriction::ToIdentityProvider)
    return Texts::tr(
        "These tokens are managed by the organization's own OAuth provider. They can be changed there only; "
        "ask whoever runs it.");
  switch (operation) {
    case Operation::CreateToken:
      return Texts::tr(
          "Creating tokens is restricted here. An administrator of the organization can create one for you, "
          "or "
          "lift the restriction.");
    case Operation::ReadServiceAccounts:
      return Texts::tr("Only administrators of the organization see its service accounts. Ask one of them.");
    default: return Texts::tr("Only an administrator of the organization can do this. Ask one of them.");
  }
}

QString afterNotPermitted(const ApiError& error, Operation operation) {
  if (error.readOnly)
    return Texts::tr(
        "This connection is read-only, so nothing was sent. Edit the connection to change that.");
  if (operation == Operation::SignIn)
    return Texts::tr("This user, or this client, isn't allowed to sign in here. Ask an administrator.");
  if (error.restriction != Restriction::None) return whoCan(error.restriction, operation);
  if (operation == Operation::Connect)
    return Texts::tr("The API token isn't allowed to sign in here. Use another one.");
  if (readsProject(operation))
    return Texts::tr(
        "Only tokens of the project itself are allowed to do this, and this one is of another kind.");
  return Texts::tr(
      "The connection's API token isn't allowed to do this. Use a connection with an "
      "organization API token.");
}

/// Whether the operation is about a project that the user sees named, so that it is clear which is missing.
bool namesProject(Operation operation) {
  return operation == Operation::CreateToken || operation == Operation::ReadProject ||
         operation == Operation::UpdateProject || operation == Operation::DeleteProject ||
         readsProject(operation);
}

QString afterNotFound(const ApiError& error, Operation operation) {
  if (error.concern == ErrorConcern::Project && !namesProject(operation))
    return Texts::tr(
        "The platform doesn't know the project. Check the connection's project ID, if it has one.");
  switch (operation) {
    case Operation::SignIn:
      return Texts::tr("The server has no sign-in at this address. Check the base URL.");
    case Operation::Connect:
      return Texts::tr("The server doesn't have the platform's API at this address. Check the base URL.");
    case Operation::ReadProjects:
    case Operation::CreateProject:
      return Texts::tr("The server doesn't have the list of projects. Check the base URL of the connection.");
    case Operation::ReadTokens:
    case Operation::ReadProject:
    case Operation::UpdateProject:
    case Operation::DeleteProject:
    case Operation::ReadAssistants:
    case Operation::ReadRequests:
    case Operation::ExportRequests: return Texts::tr("It is no longer there. Refresh the list of projects.");
    case Operation::CreateToken:
      return Texts::tr("Its project or account is no longer there. Refresh the list.");
    default: return Texts::tr("It is no longer there. Refresh the list.");
  }
}

QString afterConflict(Operation operation) {
  switch (operation) {
    case Operation::CreateProject:
    case Operation::UpdateProject:
      return Texts::tr("Another project has this name. Choose another one, then try again.");
    case Operation::CreateToken:
      return Texts::tr("It conflicts with one that is there already. Choose another name, then try again.");
    case Operation::RefreshToken:
    case Operation::UpdateToken:
    case Operation::BlockToken:
    case Operation::ActivateToken:
    case Operation::DeleteToken:
      return Texts::tr("It was revoked or changed in the meantime. Refresh the list to see how it is now.");
    default: return Texts::tr("Something changed in the meantime. Try again.");
  }
}

QString afterInvalid(const ApiError& error, Operation operation) {
  if (operation == Operation::SignIn)
    return Texts::tr("The platform doesn't accept the request. Check the client ID and the scope.");
  const bool isForm = operation == Operation::CreateToken || operation == Operation::UpdateToken ||
                      operation == Operation::RefreshToken || operation == Operation::CreateProject ||
                      operation == Operation::UpdateProject;
  if (!isForm) return Texts::tr("The platform doesn't accept the request. Refresh, then try again.");
  const bool isOneField = std::all_of(error.further.begin(), error.further.end(),
                                      [&](const PlatformError& e) { return e.field == error.field; });
  if (isOneField && error.field == u"name")
    return Texts::tr("The platform doesn't accept the name. Change it, then try again.");
  if (isOneField && error.field == u"description")
    return Texts::tr("The platform doesn't accept the description. Change it, then try again.");
  if (isOneField && error.field == u"status")
    return Texts::tr("The platform doesn't accept the status. Change it, then try again.");
  if (isOneField && error.field == u"expires")
    return Texts::tr(
        "The platform doesn't accept the expiry. Choose a later one, and check this computer's clock.");
  if (isOneField && error.field.compare(u"administratorUserEmail", Qt::CaseInsensitive) == 0)
    return Texts::tr("The platform doesn't accept the administrator's e-mail. Change it, then try again.");
  return Texts::tr("The platform doesn't accept what was entered. Change it, then try again.");
}

QString afterTimeout(const ApiError& error) {
  const auto seconds = static_cast<int>(std::chrono::ceil<std::chrono::seconds>(error.timeLimit).count());
  if (seconds == 0) return Texts::tr("The server didn't answer in time.");
  constexpr int aMinute = 60;
  return seconds > aMinute && seconds % aMinute == 0
             ? Texts::tr("The server didn't answer in %Ln minute(s).", nullptr, seconds / aMinute)
             : Texts::tr("The server didn't answer in %Ln second(s).", nullptr, seconds);
}

/// In a unit that people would choose.
QString tryAgainAfter(std::chrono::seconds wait) {
  using namespace std::chrono;
  const auto whole = [](auto units) { return static_cast<int>(std::min<qint64>(units.count(), INT_MAX)); };
  if (wait <= 0s) return Texts::tr("Try again in a moment.");
  if (wait < 100s) return Texts::tr("Try again in %Ln second(s).", nullptr, whole(wait));
  if (wait < 100min) return Texts::tr("Try again in %Ln minute(s).", nullptr, whole(ceil<minutes>(wait)));
  if (wait < 48h) return Texts::tr("Try again in %Ln hour(s).", nullptr, whole(ceil<hours>(wait)));
  return Texts::tr("Try again in %Ln day(s).", nullptr, whole(ceil<days>(wait)));
}

QString afterRateLimited(const ApiError& error) {
  const QString reason = Texts::tr("The platform takes no more requests for now.");
  if (!error.retryAfter) return reason + u' ' + Texts::tr("Wait a minute, then try again.");
  return reason + u' ' + tryAgainAfter(*error.retryAfter);
}

QString afterServerFault(const ApiError& error) {
  return Texts::tr("The platform has a problem of its own.") + u' ' +
         tryAgainAfter(error.retryAfter.value_or(std::chrono::seconds(0)));
}

QString afterBadAnswer(const ApiError& error) {
  constexpr qint64 bytesPerMegabyte = 1 << 20;
  if (!error.redirectHost.isEmpty())
    return Texts::tr(
               "The server wants the request to go to “%1”. It wasn't sent there, because a token goes only "
               "where you send it. If that host is right, change the base URL.")
        .arg(displayName(error.redirectHost));
  switch (error.fault) {
    case AnswerFault::TooLarge:
      return Texts::
          tr("The answer is larger than %1 MB, and Tokendesk reads no more than that. Ask whoever runs the "
             "installation why it is so large.")
              .arg(error.sizeLimit / bytesPerMegabyte);
    case AnswerFault::Unreadable:
      return Texts::tr(
          "The answer is damaged, or something is missing in it, so none of it is used. Try again, and if it "
          "stays so, tell whoever runs the installation.");
    case AnswerFault::Foreign: break;
  }
  return Texts::tr(
      "The answer isn't one of this platform. Check the base URL, and try again later if it is right.");
}

QString afterUnsupported(Operation operation) {
  if (operation == Operation::SignIn)
    return Texts::tr("This installation doesn't offer to sign in over its API. Use an API token.");
  if (operation == Operation::Connect)
    return Texts::tr("This server can't tell whom a token belongs to. Check the base URL.");
  return Texts::tr("This installation can't do it over its API. Use the platform's own back office.");
}

QString whatToDo(const ApiError& error, Operation operation) {
  switch (error.kind) {
    case ApiErrorKind::Cancelled:
      return isChange(operation) ? Texts::tr("Nothing was changed.") : Texts::tr("Try again when you like.");
    case ApiErrorKind::Offline:
      return Texts::tr(
          "The server can't be reached, or the connection was lost. Check the network, then try again.");
    case ApiErrorKind::Timeout:
      return isRead(operation) ? afterTimeout(error) : afterTimeout(error) + u' ' + Texts::tr("Try again.");
    case ApiErrorKind::Tls:
      return Texts::tr(
          "The server's certificate isn't trusted, or its encryption is too weak, so nothing was sent. Check "
          "the "
          "base URL, or ask whoever runs the installation.");
    case ApiErrorKind::Refused:
      return Texts::tr(
          "Nothing answers at this address. Check the base URL, and that the installation is running.");
    case ApiErrorKind::NotSignedIn: return afterNotSignedIn(error, operation);
    case ApiErrorKind::NotPermitted: return afterNotPermitted(error, operation);
    case ApiErrorKind::NotFound: return afterNotFound(error, operation);
    case ApiErrorKind::Conflict: return afterConflict(operation);
    case ApiErrorKind::Invalid: return afterInvalid(error, operation);
    case ApiErrorKind::RateLimited: return afterRateLimited(error);
    case ApiErrorKind::ServerFault: return afterServerFault(error);
    case ApiErrorKind::BadAnswer: return afterBadAnswer(error);
    case ApiErrorKind::OutcomeUnknown:
      if (operation == Operation::RefreshToken)
        return Texts::tr(
            "The answer with the new value was lost, and the old value may have stopped. Wait a moment, then "
            "refresh the token again for a value that you can copy.");
      if (error.mayStillHappen)
        return Texts::tr("No answer came, and it may still happen. Wait a moment, then refresh the list.");
      return Texts::tr("It was sent, but the answer was lost. Refresh the list before you try again.");
    case ApiErrorKind::Unsupported: return afterUnsupported(operation);
  }
  return {};
}

QString joined(QStringList parts) {
  parts.removeAll(QString());
  return parts.join(u' ');
}

}  // namespace

QString ErrorText::oneLine() const {
  return joined({what, todo, platform});
}

QString ErrorText::details() const {
  return joined({todo, platform});
}

ErrorText describe(const ApiError& error, Operation operation, const QString& subject) {
  return {.what = whatHappened(error.kind, operation, subject),
          .todo = whatToDo(error, operation),
          .platform = platformWords(error),
          .facts = errorFacts(error)};
}

}  // namespace tokendesk
