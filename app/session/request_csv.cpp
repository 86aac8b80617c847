#include "request_csv.h"

#include <array>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

QString timeText(const LoggedRequest& request) {
  return request.time.isValid() ? request.time.toUTC().toString(Qt::ISODateWithMs) : request.timestamp;
}

}  // namespace

QByteArray requestCsvHeader(ByteOrderMark mark) {
  const std::array names{u"Time"_s,   u"Assistant"_s, u"Intent"_s, u"Status"_s,
                         u"Prompt"_s, u"Input"_s,     u"Output"_s};
  return csvHeader(names, mark);
}

QByteArray requestCsv(const LoggedRequests& requests) {
  QByteArray csv;
  for (const LoggedRequest& request : requests) {
    const std::array cells{timeText(request), request.assistant, request.intent, request.status,
                           request.prompt,    request.inputText, request.output};
    appendCsvRow(csv, cells);
  }
  return csv;
}

}  // namespace tokendesk
