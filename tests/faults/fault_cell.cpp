#include "fault_cell.h"

#include "interface_watch.h"
#include "waiting.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QMap>

#include <algorithm>
#include <stop_token>

namespace tokendesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

using Moment = Fault::Moment;
using Step = FaultStep::Kind;
using Routes = std::function<GoodAnswer(const RecordedRequest&)>;

/// Turns of the event loop in which whatever is under way gets somewhere.
constexpr int longCalm = 30;

/// Where an exchange goes that is none of the operation's.
constexpr const char* settled = "/settled";

constexpr milliseconds aYear = std::chrono::hours(24 * 365);

FaultScript answering(const GoodAnswer& good) {
  return {{.kind = Step::Send,
           .bytes = ScriptedServer::answer(good.status, good.body, "Content-Type: application/json\r\n")}};
}

FaultScript holding(const GoodAnswer& good) {
  return FaultScript{{.kind = Step::Hold}} + answering(good);
}

bool isHeld(Moment moment) {
  return moment == Moment::AfterCancel || moment == Moment::AfterEnd || moment == Moment::ClockForward ||
         moment == Moment::ClockBack;
}

/// What is answered to a request that the fault is about.
FaultScript struckBy(const Fault& fault, const GoodAnswer& good) {
  if (fault.moment == Moment::Answer || fault.moment == Moment::RevokedBefore) return fault.script(good);
  return isHeld(fault.moment) ? holding(good) : answering(good);
}

bool saysDone(const FaultScript& script) {
  return std::ranges::any_of(script, [](const FaultStep& step) {
    return step.bytes.startsWith("HTTP/1.1 2") && !step.bytes.contains(R"("errors")");
  });
}

/// A connection that never comes about, too: without TLS nobody can tell that nothing was sent through it.
bool needsTls(const Fault& fault) {
  return fault.moment == Moment::Handshake || fault.door == FaultServer::Door::Blackhole;
}

/// A server with a world before it, at first with nothing wrong.
class Scene {
 public:
  Scene(const FaultedOperation& operation, const Fault& fault)
      : operation_(operation),
        fault_(fault),
        server_(needsTls(fault) ? FaultServer::Identity::Trusted : FaultServer::Identity::Plain),
        world(server_.url()) {
    server_.respond(
        [good = operation.good](const RecordedRequest& request) { return answering(good(request)); });
  }

  /// From now on the fault strikes.
  void arm() {
    server_.forget();
    server_.respond(responder());
    if (fault_.moment == Moment::Connection) server_.setDoor(fault_.door);
    if (fault_.moment == Moment::Handshake) server_.setIdentity(fault_.identity);
  }

  [[nodiscard]] int ownRequests() const {
    const auto requests = server_.requests();
    return static_cast<int>(std::ranges::count_if(requests, operation_.isItsRequest));
  }
  [[nodiscard]] QString requestsByVerb() const {
    QMap<QByteArray, int> counts;
    for (const RecordedRequest& request : server_.requests()) {
      if (!request.target.endsWith(settled)) ++counts[request.verb];
    }
    QStringList texts;
    for (const auto& [verb, count] : counts.asKeyValueRange())
      texts << u"%1 %2"_s.arg(QString::fromLatin1(verb)).arg(count);
    return texts.isEmpty() ? u"none"_s : texts.join(u", "_s);
  }

  /// The server's is another one in each run.
  [[nodiscard]] QString withoutPort(QString text) const {
    return text.replace(u":%1"_s.arg(server_.url().port()), u":PORT"_s);
  }

  /// Until the server has the operation's request; nothing is said where it never gets it.
  void awaitArrival(const std::function<bool()>& over) {
    std::ignore = waitUntil([&] { return over() || ownRequests() > 0; }, 100ms);
  }

  /// What comes to pass while the answer is awaited.
  void passHeldMoment() {
    if (fault_.moment == Moment::ClockForward) world.clock.advance(aYear);
    if (fault_.moment == Moment::ClockBack) world.clock.advance(-aYear);
    server_.release();
  }

  /// Until what was sent so far has been looked at: an exchange after it is over.
  void settle() {
    HttpClient http(FaultWorld::limits());
    const auto job = http.send({.url = QUrl(server_.url().toString() + QLatin1StringView(settled))}, {});
    std::ignore = waitUntil([&job] { return job.isFinished(); });
  }

 private:
  [[nodiscard]] FaultServer::Respond responder() const {
    const auto isDone = std::make_shared<bool>(false);  // asked one request at a time
    const Routes now = [before = routes(), after = operation_.goodAfterwards,
                        isDone](const RecordedRequest& request) {
      return *isDone && after ? after(request) : before(request);
    };
    return [now, isDone, isOwn = operation_.isItsRequest, fault = fault_](const RecordedRequest& request) {
      if (request.target.endsWith(settled)) return answering({.body = "{}"});
      const bool isStruck = isOwn(request) || fault.moment == Moment::RevokedBefore;
      const FaultScript script = isStruck ? struckBy(fault, now(request)) : answering(now(request));
      if (isOwn(request) && (fault.isDoneAllTheSame || saysDone(script))) *isDone = true;
      return script;
    };
  }
  [[nodiscard]] Routes routes() const {
    if (fault_.moment == Moment::ChangedBefore) return operation_.goodAfterChange;
    if (fault_.moment == Moment::VanishedBefore) return operation_.goodAfterDeletion;
    return operation_.good;
  }

  const FaultedOperation& operation_;
  const Fault& fault_;
  FaultServer server_;
  TrustInTestAuthority trust_;

 public:
  FaultWorld world;
};

void runPlatform(const FaultedOperation& operation, const Fault& fault, CellOutcome& outcome) {
  Scene scene(operation, fault);
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
  if (isHeld(fault.moment)) {
    scene.awaitArrival(over);
    if (fault.moment == Moment::AfterCancel) stop.request_stop();
    if (fault.moment == Moment::AfterEnd) scene.world.platform.reset();
    if (fault.moment == Moment::AfterCancel || fault.moment == Moment::AfterEnd)
      std::ignore = waitUntil(over);
    scene.passHeldMoment();
  }
  const bool ended = waitUntil(over);
  if (fault.moment == Moment::AfterCancel || fault.moment == Moment::AfterEnd) scene.settle();
  outcome.end = !ended      ? u"never"_s
                : ends == 1 ? endText(error ? std::optional(error->kind) : std::nullopt)
                            : u"%1 times"_s.arg(ends);
  outcome.ownAtPlatform = scene.ownRequests();
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

void runWindow(const FaultedOperation& operation, const Fault& fault, CellOutcome& outcome) {
  Scene scene(operation, fault);
  std::unique_ptr<FaultedWindow> window = operation.open(scene.world);
  if (!waitUntil([&window] { return window->isReady(); })) {
    outcome.shown = u"never ready"_s;
    return;
  }
  scene.arm();
  InterfaceWatch watch;
  window->start();
  EndCount count(*window);
  const auto over = [&count] { return count.isOver(); };
  if (isHeld(fault.moment)) scene.awaitArrival(over);
  if (fault.moment == Moment::AfterCancel) {
    std::ignore = waitUntilCalm([] { return true; }, longCalm);  // all else that is read is there by then
    window->cancel();
    std::ignore = waitUntil(over);
  }
  if (fault.moment == Moment::AfterEnd) {
    window.reset();
    scene.world.session.reset();
    outcome.ends = 1;
  }
  scene.passHeldMoment();
  if (fault.moment == Moment::AfterEnd) {
    scene.settle();
    outcome.shown = u"gone"_s;
  } else {
    if (!waitUntilCalm(over)) outcome.sentence = u"never over"_s;
    if (fault.moment == Moment::AfterCancel) {
      scene.settle();
      std::ignore = waitUntilCalm([&window] { return window->isReady(); }, longCalm);
    }
    outcome.ends = count.ends();
    outcome.sentence += scene.withoutPort(window->sentence());
    outcome.shown = scene.withoutPort(window->shown());
  }
  outcome.requests = scene.requestsByVerb();
  outcome.ownAtWindow = scene.ownRequests();
  outcome.stall = watch.longestStall();
  outcome.megabytes = InterfaceWatch::residentMegabytes();
}

void runCancelled(const FaultedOperation& operation, const Fault& fault, CellOutcome& outcome) {
  Scene scene(operation, fault);
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
  runWindow(operation, fault, outcome);
  const bool endsByCancel = fault.moment == Moment::AfterCancel || fault.moment == Moment::AfterEnd;
  if (!endsByCancel) runCancelled(operation, fault, outcome);
  return outcome;
}

}  // namespace tokendesk
