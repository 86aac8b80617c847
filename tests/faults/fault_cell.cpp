#include "fault_cell.h"

#include "fault_scene.h"
#include "interface_watch.h"
#include "leak_watch.h"
#include "waiting.h"

#include <QElapsedTimer>

#include <stop_token>

namespace tokendesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

using Moment = Fault::Moment;

void runPlatform(const FaultedOperation& operation, const Fault& fault, CellOutcome& outcome) {
  const LogLeakWatch log;
  FaultScene scene(operation, fault);
  scene.arm();
  std::stop_source stop;
  int ends = 0;
  std::optional<ApiError> error;
  operation.call(scene.world, {.stop = stop.get_token()})
      .then(QCoreApplication::instance(), [&ends, &error](const std::optional<ApiError>& ended) {
        ++ends;
        error = ended;
      });
  const auto over = [&ends] { return ends > 0; };
  if (isAnsweredLater(fault.moment)) {
    scene.awaitArrival(over);
    if (fault.moment == Moment::AfterConnection) {
      scene.world.platform.reset();
    } else if (isGivenUp(fault.moment)) {
      stop.request_stop();
    }
    if (isGivenUp(fault.moment)) std::ignore = waitUntil(over);
    scene.passHeldMoment();
  }
  const bool ended = waitUntil(over);
  if (isGivenUp(fault.moment)) scene.settle();
  outcome.end = !ended      ? u"never"_s
                : ends == 1 ? endText(error ? std::optional(error->kind) : std::nullopt)
                            : u"%1 times"_s.arg(ends);
  outcome.ownAtPlatform = scene.ownRequests();
  outcome.leaks = LogLeakWatch::leaks();
}

/// Counts how often a window's operation ends for good: a list that is read again a moment later isn't over.
class EndCount {
 public:
  explicit EndCount(const FaultedWindow& window) : window_(window) {}
  /// To be asked once a turn.
  [[nodiscard]] bool isOver() {
    const bool running = window_.isRunning();
    calmTurns_ = running ? 0 : calmTurns_ + 1;
    if (calmTurns_ == shortCalm) ++ends_;
    return !running;
  }
  [[nodiscard]] int ends() const { return ends_; }

 private:
  const FaultedWindow& window_;
  int calmTurns_ = 0;
  int ends_ = 0;
};

/// Gives the operation up, as the fault says, before it is answered. False where that has no meaning.
bool giveUp(const Fault& fault, FaultWorld& world, std::unique_ptr<FaultedWindow>& window) {
  switch (fault.moment) {
    case Moment::AfterCancel: window->cancel(); break;
    case Moment::AfterDialog: return window->closeDialog();
    case Moment::AfterConnection:
      window.reset();
      world.session.reset();
      break;
    default: window.reset(); break;
  }
  return true;
}

/// Until nothing more comes of it.
void awaitEnd(const Fault& fault, FaultScene& scene, const FaultedWindow& window, EndCount& count,
              CellOutcome& outcome) {
  if (isGivenUp(fault.moment)) {
    scene.settle();
    std::ignore = waitUntilCalm([&window] { return window.isReady(); }, longCalm);
    return;
  }
  const auto over = [&count] { return count.isOver(); };
  if (!waitUntilCalm(over)) outcome.sentence = u"never over"_s;
  scene.settle([&count] { std::ignore = count.isOver(); });  // it could end once more
  std::ignore = waitUntilCalm(over);
  outcome.ends = count.ends();
}

/// False where the fault has no meaning for the window.
bool runWindow(const FaultedOperation& operation, const Fault& fault, CellOutcome& outcome) {
  FaultScene scene(operation, fault);
  std::unique_ptr<FaultedWindow> window = operation.open(scene.world);
  if (!waitUntil([&window] { return window->isReady(); })) {
    outcome.shown = u"never ready"_s;
    return true;
  }
  scene.arm();
  InterfaceWatch watch;
  window->start();
  EndCount count(*window);
  const auto over = [&count] { return count.isOver(); };
  if (isAnsweredLater(fault.moment)) scene.awaitArrival(over);
  if (isGivenUp(fault.moment)) {
    std::ignore = waitUntilCalm([] { return true; }, longCalm);  // all else that is read is there by then
    if (!giveUp(fault, scene.world, window)) return false;
    // Of a window that is gone nobody hears; in another, lists that are read again end as well.
    outcome.ends = !window || waitUntilCalm(over) ? 1 : 0;
  }
  scene.passHeldMoment();
  if (window) {
    awaitEnd(fault, scene, *window, count, outcome);
    outcome.sentence += scene.withoutPort(window->sentence());
    outcome.shown = scene.withoutPort(window->shown());
  } else {
    scene.settle();
    outcome.shown = u"gone"_s;
  }
  // How often a session reads for nobody to see depends on the moment.
  outcome.requests = window ? scene.requestsByVerb() : scene.ownRequestsByVerb();
  outcome.ownAtWindow = scene.ownRequests();
  outcome.stall = watch.longestStall();
  outcome.megabytes = InterfaceWatch::residentMegabytes();
  outcome.leaks += readableLeaks();
  return true;
}

void runCancelled(const FaultedOperation& operation, const Fault& fault, CellOutcome& outcome) {
  FaultScene scene(operation, fault);
  const std::unique_ptr<FaultedWindow> window = operation.open(scene.world);
  if (!waitUntil([&window] { return window->isReady(); })) return;
  scene.arm();
  window->start();
  const auto over = [&window] { return !window->isRunning(); };
  scene.awaitArrival(over);
  if (!over()) {
    QElapsedTimer clock;
    clock.start();
    window->cancel();
    std::ignore = waitUntil(over);
    outcome.cancelled = milliseconds(clock.elapsed());
  }
  outcome.ownAfterCancel = scene.ownRequests();
}

}  // namespace

QString endText(const std::optional<ApiErrorKind>& kind) {
  static const QHash<ApiErrorKind, QString> names{
      {ApiErrorKind::Cancelled, u"Cancelled"_s},       {ApiErrorKind::Offline, u"Offline"_s},
      {ApiErrorKind::Timeout, u"Timeout"_s},           {ApiErrorKind::Tls, u"Tls"_s},
      {ApiErrorKind::Refused, u"Refused"_s},           {ApiErrorKind::NotSignedIn, u"NotSignedIn"_s},
      {ApiErrorKind::NotPermitted, u"NotPermitted"_s}, {ApiErrorKind::NotFound, u"NotFound"_s},
      {ApiErrorKind::Conflict, u"Conflict"_s},         {ApiErrorKind::Invalid, u"Invalid"_s},
      {ApiErrorKind::RateLimited, u"RateLimited"_s},   {ApiErrorKind::ServerFault, u"ServerFault"_s},
      {ApiErrorKind::BadAnswer, u"BadAnswer"_s},       {ApiErrorKind::OutcomeUnknown, u"OutcomeUnknown"_s},
      {ApiErrorKind::Unsupported, u"Unsupported"_s}};
  return kind ? names.value(*kind) : u"done"_s;
}

std::optional<CellOutcome> runCell(const FaultedOperation& operation, const Fault& fault) {
  if (fault.moment == Moment::ChangedBefore && !operation.goodAfterChange) return std::nullopt;
  if (fault.moment == Moment::VanishedBefore && !operation.goodAfterDeletion) return std::nullopt;
  CellOutcome outcome;
  runPlatform(operation, fault, outcome);
  if (!runWindow(operation, fault, outcome)) return std::nullopt;
  if (!isGivenUp(fault.moment)) runCancelled(operation, fault, outcome);
  return outcome;
}

}  // namespace tokendesk
