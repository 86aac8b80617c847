#include "request_json_lines.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tokendesk {

using namespace Qt::StringLiterals;

QByteArray requestJsonLines(const LoggedRequests& requests) {
  QByteArray lines;
  for (const LoggedRequest& request : requests) {
    const QJsonObject object{{u"assistant"_s, request.assistant}, {u"intent"_s, request.intent},
                             {u"timestamp"_s, request.timestamp}, {u"prompt"_s, request.prompt},
                             {u"output"_s, request.output},       {u"inputText"_s, request.inputText},
                             {u"status"_s, request.status}};
    lines += QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
  }
  return lines;
}

}  // namespace tokendesk
