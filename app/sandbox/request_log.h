#pragma once

#include <QList>
#include <QString>

namespace tokendesk::sandbox {

/// What an assistant was asked and what it answered.
struct LoggedRequest {
  QString assistant;
  QString intent;
  QString timestamp;
  QString prompt;
  QString output;
  QString inputText;
  QString status;  ///< Succeeded, Failed or Canceled
};

/// The requests of a project, newest first: made up from its id, the same each time.
QList<LoggedRequest> requestsOf(const QString& projectId);

/// Whether requests can have this status, in any case.
bool isRequestStatus(const QString& status);

}  // namespace tokendesk::sandbox
