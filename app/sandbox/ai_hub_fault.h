#pragma once

#include "answers.h"
#include "body_fields.h"

#include <QString>

#include <exception>

namespace tokendesk::sandbox {

/// A refusal of the AI Hub API, thrown by whoever finds the reason and turned into an answer in one place.
class AiHubFault : public std::exception {
 public:
  AiHubFault(int status, QString code, QString message);

  [[nodiscard]] const char* what() const noexcept override { return "refused"; }

  /// `{"error":{"code","message"}}`, with the `field` of a value that was refused.
  [[nodiscard]] Answer answer() const;

  /// A 400 that names the field, unless it is the body as a whole.
  static AiHubFault validation(const InvalidField& invalid);
  static AiHubFault invalidToken();
  static AiHubFault invalidContext();
  static AiHubFault forbidden();
  static AiHubFault restricted();
  static AiHubFault externallyManaged();
  static AiHubFault notFound();
  static AiHubFault methodNotAllowed();
  static AiHubFault nameTaken();
  static AiHubFault tooLarge();
  static AiHubFault rateLimited();
  static AiHubFault internal();

 private:
  int status_;
  QString code_;
  QString message_;
  QString field_;
  QList<QPair<QByteArray, QByteArray>> headers_;
};

}  // namespace tokendesk::sandbox
