#include "request_log.h"

#include "hash_mix.h"
#include "request_texts.h"
#include "request_time.h"
#include "timestamp.h"

#include <algorithm>
#include <array>
#include <span>

namespace tokendesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array statuses{RequestStatus::Succeeded, RequestStatus::Failed, RequestStatus::Canceled};

QString fillIn(QStringView text, const QString& number) {
  return text.toString().replace(u"{n}"_s, number);
}

}  // namespace

QString requestStatusText(RequestStatus status) {
  switch (status) {
    case RequestStatus::Succeeded: return u"Succeeded"_s;
    case RequestStatus::Failed: return u"Failed"_s;
    case RequestStatus::Canceled: break;
  }
  return u"Canceled"_s;
}

std::optional<RequestStatus> readRequestStatus(const QString& text) {
  for (const RequestStatus status : statuses) {
    if (text.compare(requestStatusText(status), Qt::CaseInsensitive) == 0) return status;
  }
  return std::nullopt;
}

RequestLog::RequestLog(const QString& projectId, qint64 size)
    : seed_(seedOf(projectId + u"requests"_s)), size_(size), assistants_(assistantsOf(projectId)) {}

QList<LoggedRequest> RequestLog::window(const RequestFilter& filter, qint64 skip, qint64 count) const {
  const bool isKnown = std::ranges::any_of(assistants_, [&filter](const Assistant& assistant) {
    return filter.assistant.isEmpty() || assistant.name == filter.assistant;
  });
  if (!isKnown) return {};
  // Unfiltered, those to skip needn't even be looked at.
  const bool isFiltered = !filter.assistant.isEmpty() || filter.status;
  qint64 toSkip = isFiltered ? skip : 0;
  QList<LoggedRequest> requests;
  for (qint64 index = isFiltered ? 0 : skip; index < size_ && requests.size() < count; ++index) {
    if (!passes(index, filter)) continue;
    if (toSkip > 0) {
      --toSkip;
      continue;
    }
    requests.append(make(index));
  }
  return requests;
}

qint64 RequestLog::draw(Draw what, qint64 index, qint64 bound) const {
  return mixedBelow(bound, seed_, quint64(index) * Draws + what);
}

const Assistant& RequestLog::assistantOf(qint64 index) const {
  // The lower of two, so that some are asked far more often than others.
  const qint64 bound = assistants_.size();
  return assistants_[std::min(draw(Assistants, index, bound), draw(SecondAssistant, index, bound))];
}

RequestStatus RequestLog::statusOf(qint64 index) const {
  const qint64 percent = draw(Status, index, 100);
  if (percent < 90) return RequestStatus::Succeeded;
  return percent < 97 ? RequestStatus::Failed : RequestStatus::Canceled;
}

bool RequestLog::passes(qint64 index, const RequestFilter& filter) const {
  if (filter.status && statusOf(index) != *filter.status) return false;
  return filter.assistant.isEmpty() || assistantOf(index).name == filter.assistant;
}

LoggedRequest RequestLog::make(qint64 index) const {
  const Assistant& assistant = assistantOf(index);
  const AssistantIntent& intent = assistant.intents[draw(Intent, index, assistant.intents.size())];
  const bool isPasted = draw(IsPasted, index, 12) == 0;
  const std::span<const ExchangeText> exchanges = isPasted ? pastedExchanges() : exchangesOf(intent.name);
  const ExchangeText& exchange = exchanges[size_t(draw(Exchange, index, qint64(exchanges.size())))];
  const QString number = QString::number(1000 + draw(Number, index, 9000));
  const RequestStatus status = statusOf(index);
  const bool hasOutput = status == RequestStatus::Succeeded;
  return {.assistant = assistant.name,
          .intent = intent.name,
          .timestamp = timestampText(requestTime(seed_, index, size_)),
          .prompt = intent.revisionInUse().prompt,
          .output = hasOutput ? fillIn(exchange.output, number) : QString(),
          .inputText = fillIn(exchange.input, number),
          .status = status};
}

}  // namespace tokendesk::sandbox
