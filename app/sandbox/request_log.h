#pragma once

#include "assistant_catalogue.h"

#include <QList>
#include <QString>

#include <optional>

namespace tokendesk::sandbox {

enum class RequestStatus { Succeeded, Failed, Canceled };

QString requestStatusText(RequestStatus status);

/// In any case; none for anything else.
std::optional<RequestStatus> readRequestStatus(const QString& text);

/// What an assistant was asked and what it answered.
struct LoggedRequest {
  QString assistant;
  QString intent;
  QString timestamp;
  QString prompt;
  QString output;  ///< empty unless it succeeded
  QString inputText;
  RequestStatus status = RequestStatus::Succeeded;
};

/// Which requests are asked for; what is empty lets all through.
struct RequestFilter {
  QString assistant = {};  ///< its whole name
  std::optional<RequestStatus> status = {};
};

/// The requests of a project, newest first. Each is made up from the project's id and its own index alone,
/// the same each time: nothing is kept, and the last of ten million costs as much as the first.
class RequestLog {
 public:
  /// `size` is how many there are, at most mostRequests.
  RequestLog(const QString& projectId, qint64 size);

  /// Of those that pass the filter, at most `count` after the first `skip`.
  [[nodiscard]] QList<LoggedRequest> window(const RequestFilter& filter, qint64 skip, qint64 count) const;

 private:
  enum Draw : quint64 { Assistants, SecondAssistant, Status, Intent, IsPasted, Exchange, Number, Draws };

  [[nodiscard]] qint64 draw(Draw what, qint64 index, qint64 bound) const;
  [[nodiscard]] const Assistant& assistantOf(qint64 index) const;
  [[nodiscard]] RequestStatus statusOf(qint64 index) const;
  [[nodiscard]] bool passes(qint64 index, const RequestFilter& filter) const;
  [[nodiscard]] LoggedRequest make(qint64 index) const;

  quint64 seed_;
  qint64 size_;
  QList<Assistant> assistants_;
};

}  // namespace tokendesk::sandbox
