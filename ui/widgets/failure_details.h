#pragma once

#include <QDateTime>
#include <QStringList>

class QObject;

namespace tokendesk {

/// Implemented by a widget that knows something of what all the failures shown inside it have in common, such
/// as the connection.
class FailureContext {
 public:
  virtual ~FailureContext() = default;

  /// Lines such as "Environment: Production"; no secret.
  [[nodiscard]] virtual QStringList failureFacts() const = 0;

  /// What holds for what is shown inside `object`; nothing where nobody knows.
  static QStringList around(const QObject* object);
};

/// A failure, for a text that goes to whoever is asked for help.
struct FailureDetails {
  QString headline;
  QString details;
  QStringList facts = {};  ///< further lines
  QDateTime time = {};     ///< when it happened
};

/// The failure, with its time (UTC), this program's version and the system. What has the shape of a token is
/// masked.
QString failureReport(const FailureDetails& failure);

}  // namespace tokendesk
