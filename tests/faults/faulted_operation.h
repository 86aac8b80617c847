#pragma once

#include "fault.h"
#include "fault_world.h"
#include "platform_calls.h"

#include <QString>

#include <functional>
#include <memory>

namespace tokendesk {

/// What a user does and sees of an operation: a real page or dialog over a real session. Made with everything
/// read that comes before the operation, which server and platform answered well.
class FaultedWindow {
 public:
  virtual ~FaultedWindow() = default;

  /// Whether everything is read and shown. Called until it is.
  [[nodiscard]] virtual bool isReady() const = 0;
  /// As the user begins it: by its button, its key, F5.
  virtual void start() = 0;
  [[nodiscard]] virtual bool isRunning() const = 0;
  /// As the user stops it.
  virtual void cancel() = 0;
  /// As the user closes its dialog without waiting for it; false where it has none.
  virtual bool closeDialog() { return false; }
  /// All the words that are shown now because it ended as it did: headline, details and names of buttons of
  /// the message, and of the notice beside it; the texts of messages at fields.
  [[nodiscard]] virtual QString sentence() const = 0;
  /// What else is shown: of a list its names and as of when ("billing, support · read 10:00"), or which face
  /// is there instead; of a dialog whether it is open, and what is typed ("open · Name: billing").
  [[nodiscard]] virtual QString shown() const = 0;

 protected:
  FaultedWindow() = default;
  Q_DISABLE_COPY_MOVE(FaultedWindow)
};

/// An operation of a platform that faults are tried on, in the platform and in its window.
struct FaultedOperation {
  QByteArray name;  ///< as in the report: "GEAI, list tokens"
  bool isChange = false;
  bool isSentOnce = false;  ///< although it changes nothing, as what holds a password is
  /// Whether a request is the operation's own, which faults of Moment::Answer are about.
  std::function<bool(const RecordedRequest&)> isItsRequest;
  /// What the platform answers each request where nothing is wrong; also those that prepare and follow the
  /// operation.
  std::function<GoodAnswer(const RecordedRequest&)> good;
  /// The same where somebody else has changed, or deleted, what the operation is about; empty where the
  /// operation is about nothing that can.
  std::function<GoodAnswer(const RecordedRequest&)> goodAfterChange = {};
  std::function<GoodAnswer(const RecordedRequest&)> goodAfterDeletion = {};
  /// The same once the operation's own request was done; empty where nothing changes by it.
  std::function<GoodAnswer(const RecordedRequest&)> goodAfterwards = {};
  /// The platform's own operation, without any window. `world` outlives it.
  std::function<CallEnd(FaultWorld& world, const CallOptions& options)> call;
  std::function<std::unique_ptr<FaultedWindow>(FaultWorld& world)> open;
};

QList<FaultedOperation> geaiTokenOperations();  ///< list, list across projects, create, update, delete
QList<FaultedOperation>
geaiProjectOperations();  ///< projects, assistants, export, and creating, updating, deleting one
QList<FaultedOperation> geaiSignInOperations();  ///< validate, sign in, renew
QList<FaultedOperation>
aiHubOperations();  ///< validate, list, service accounts, create, refresh, delete, delete all

}  // namespace tokendesk
