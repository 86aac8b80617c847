#include "geai_json.h"

#include "geai_errors.h"

namespace tokendesk::geai {

Outcome<QJsonDocument> parse(const HttpAnswer& answer) {
  return parseAnswer(answer, [](const HttpAnswer& received, const QJsonDocument& document) {
    return errorIn(received, document);
  });
}

}  // namespace tokendesk::geai
