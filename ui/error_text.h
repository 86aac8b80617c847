#pragma once

#include "api_error.h"

#include <QStringList>

namespace tokendesk {

/// What was being done when something failed.
enum class Operation {
  Connect,              ///< the subject is the connection's name or host
  SignIn,               ///< the subject is the user's name
  ReadProjects,         ///< no subject
  ReadAccount,          ///< no subject
  ReadServiceAccounts,  ///< no subject
  ReadTokens,           ///< the subject is the project's name; empty for the organization's tokens
  ReadAccountTokens,    ///< the subject is the service account's name; empty for those of whom is signed in
  DeleteAllTokens,      ///< the same
  ReadToken,            ///< from here on the subject is the token's name
  CreateToken,
  UpdateToken,
  BlockToken,
  ActivateToken,
  DeleteToken,
  RefreshToken,
  ReadProject,  ///< from here on the subject is the project's name
  CreateProject,
  UpdateProject,
  DeleteProject,
  ReadAssistants,
  ReadRequests,
  ExportRequests,
};

/// A failure in words for people, to be shown as plain text.
struct ErrorText {
  QString what;            ///< what happened, to what: one sentence
  QString todo;            ///< why, and what to do next
  QString platform;        ///< the platform's own words and code in brackets; empty where it said nothing
  QStringList facts = {};  ///< what only a copy of the details has; see errorFacts()

  [[nodiscard]] QString oneLine() const;
  /// todo and platform: what an inline message shows beside `what`.
  [[nodiscard]] QString details() const;
};

/// `subject` is a name, never a secret; see Operation.
ErrorText describe(const ApiError& error, Operation operation, const QString& subject);

}  // namespace tokendesk
