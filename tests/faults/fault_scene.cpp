#include "fault_scene.h"

#include "waiting.h"

#include <QMap>

#include <algorithm>

namespace tokendesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

using Moment = Fault::Moment;
using Step = FaultStep::Kind;

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

/// What is answered to a request that the fault is about.
FaultScript struckBy(const Fault& fault, const GoodAnswer& good) {
  if (fault.moment == Moment::Answer || fault.moment == Moment::RevokedBefore) return fault.script(good);
  return isAnsweredLater(fault.moment) ? holding(good) : answering(good);
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

}  // namespace

FaultScene::FaultScene(const FaultedOperation& operation, const Fault& fault)
    : operation_(operation),
      fault_(fault),
      server_(needsTls(fault) ? FaultServer::Identity::Trusted : FaultServer::Identity::Plain),
      world(server_.url()) {
  server_.respond(
      [good = operation.good](const RecordedRequest& request) { return answering(good(request)); });
}

void FaultScene::arm() {
  world.clock.advance(1min);
  server_.forget();
  server_.respond(responder());
  if (fault_.moment == Moment::Connection) server_.setDoor(fault_.door);
  if (fault_.moment == Moment::Handshake) server_.setIdentity(fault_.identity);
}

int FaultScene::ownRequests() const {
  const auto requests = server_.requests();
  return static_cast<int>(std::ranges::count_if(requests, operation_.isItsRequest));
}

QString FaultScene::requestsByVerb() const {
  return countByVerb([](const RecordedRequest& request) { return !request.target.endsWith(settled); });
}

QString FaultScene::ownRequestsByVerb() const {
  return countByVerb(operation_.isItsRequest);
}

QString FaultScene::countByVerb(const std::function<bool(const RecordedRequest&)>& isCounted) const {
  QMap<QByteArray, int> counts;
  for (const RecordedRequest& request : server_.requests()) {
    if (isCounted(request)) ++counts[request.verb];
  }
  QStringList texts;
  for (const auto& [verb, count] : counts.asKeyValueRange())
    texts << u"%1 %2"_s.arg(QString::fromLatin1(verb)).arg(count);
  return texts.isEmpty() ? u"none"_s : texts.join(u", "_s);
}

QString FaultScene::withoutPort(QString text) const {
  return text.replace(u":%1"_s.arg(server_.url().port()), u":PORT"_s);
}

void FaultScene::awaitArrival(const std::function<bool()>& over) {
  std::ignore = waitUntil([&] { return over() || ownRequests() > 0; }, 100ms);
}

void FaultScene::passHeldMoment() {
  if (fault_.moment == Moment::ClockForward) world.clock.advance(aYear);
  if (fault_.moment == Moment::ClockBack) world.clock.advance(-aYear);
  server_.release();
}

void FaultScene::settle(const std::function<void()>& eachTurn) {
  HttpClient http(FaultWorld::limits());
  const auto job = http.send({.url = QUrl(server_.url().toString() + QLatin1StringView(settled))}, {});
  std::ignore = waitUntil([&] {
    eachTurn();
    return job.isFinished();
  });
}

FaultServer::Respond FaultScene::responder() const {
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

FaultScene::Routes FaultScene::routes() const {
  if (fault_.moment == Moment::ChangedBefore) return operation_.goodAfterChange;
  if (fault_.moment == Moment::VanishedBefore) return operation_.goodAfterDeletion;
  return operation_.good;
}

}  // namespace tokendesk
