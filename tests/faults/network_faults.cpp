#include "fault_groups.h"

namespace tokendesk {

using namespace std::chrono_literals;

namespace {

using Kind = ApiErrorKind;
using Step = FaultStep::Kind;

/// For what was sent before to be read before it.
const FaultStep aMoment{.kind = Step::Wait, .pause = 20ms};
const FaultStep finish{.kind = Step::Finish};
const FaultStep reset{.kind = Step::Reset};
const FaultStep silence{.kind = Step::Hold};

QByteArray wholeAnswer(const GoodAnswer& good) {
  return ScriptedServer::answer(statusWithBody(good), someBody(good), jsonType);
}

/// The answer's head, and as much of its body as is less than half.
QByteArray halfAnswer(const GoodAnswer& good) {
  const QByteArray whole = wholeAnswer(good);
  return whole.chopped((someBody(good).size() + 1) / 2);
}

QByteArray headOf(const GoodAnswer& good) {
  return wholeAnswer(good).chopped(someBody(good).size());
}

/// The head of an answer whose length isn't told by Content-Length.
QByteArray headWithoutLength(const GoodAnswer& good, const QByteArray& more = {}) {
  return "HTTP/1.1 " + QByteArray::number(statusWithBody(good)) + " OK\r\n" + jsonType + more + "\r\n";
}

Fault doorFault(const QByteArray& name, FaultServer::Door door, Consequence consequence) {
  consequence.readRequests = 0;
  consequence.changeRequests = 0;
  return withConsequence({.name = name, .moment = Fault::Moment::Connection, .door = door}, consequence);
}

Fault identityFault(const QByteArray& name, FaultServer::Identity identity) {
  Consequence consequence = endingAs(Kind::Tls, 0);
  consequence.changeRequests = 0;
  return withConsequence({.name = name, .moment = Fault::Moment::Handshake, .identity = identity},
                         consequence);
}

QList<Fault> connectionFaults() {
  using Door = FaultServer::Door;
  return {doorFault("no listener", Door::Closed, endingAs(Kind::Refused)),
          doorFault("refused by a reset", Door::Slammed, endingUnknown(Kind::Offline)),
          doorFault("blackholed connect", Door::Blackhole, endingAs(Kind::Timeout)),
          answerFault("accepted and silent", endingUnknown(Kind::Timeout),
                      [](const GoodAnswer&) { return FaultScript{silence}; })};
}

/// One that ends the connection, at each of three moments.
QList<Fault> lossFaults(const QByteArray& name, const FaultStep& end) {
  const Consequence lost = endingUnknown(Kind::Offline, tries);
  return {
      answerFault(name + " before the headers", lost, [end](const GoodAnswer&) { return FaultScript{end}; }),
      answerFault(name + " in the middle of the headers", lost,
                  [end](const GoodAnswer& good) {
                    const QByteArray head = headOf(good);
                    return FaultScript{sending(head.first(head.size() / 2)), aMoment, end};
                  }),
      answerFault(name + " after the headers", lost, [end](const GoodAnswer& good) {
        return FaultScript{sending(headOf(good)), aMoment, end};
      })};
}

/// The platform did what it was asked, and nobody hears of it.
Fault lossOfWhatWasDone() {
  Fault fault = answerFault("done, and the answer is lost", endingUnknown(Kind::Offline, tries),
                            [](const GoodAnswer&) { return FaultScript{finish}; });
  fault.isDoneAllTheSame = true;
  return fault;
}

QList<Fault> cutFaults() {
  return {
      answerFault(
          "body cut, with its length", endingUnknown(Kind::Offline, tries),
          [](const GoodAnswer& good) { return FaultScript{sending(halfAnswer(good)), aMoment, finish}; }),
      answerFault("body cut, in chunks", endingUnknown(Kind::Offline, tries),
                  [](const GoodAnswer& good) {
                    const QByteArray body = someBody(good);
                    const QByteArray chunk =
                        QByteArray::number(body.size(), 16) + "\r\n" + body.first(body.size() / 2);
                    const QByteArray head = headWithoutLength(good, "Transfer-Encoding: chunked\r\n");
                    return FaultScript{sending(head + chunk), aMoment, finish};
                  }),
      // an end like any other, but for what isn't there
      answerFault("body cut, without a length", endingUnknown(Kind::BadAnswer), [](const GoodAnswer& good) {
        const QByteArray body = someBody(good);
        return FaultScript{sending(headWithoutLength(good) + body.first(body.size() / 2)), aMoment, finish};
      })};
}

/// So many bytes at 23 ms each are more than the shorter deadline, of 2 s; the longer one is of 20 s.
constexpr qsizetype slowBytes = 120;

FaultScript trickling(const GoodAnswer& good) {
  const QByteArray padding = "X-Padding: " + QByteArray(slowBytes, 'x') + "\r\n";
  const QByteArray whole = ScriptedServer::answer(statusWithBody(good), someBody(good), padding + jsonType);
  FaultScript script;
  for (const char byte : whole.first(slowBytes))
    script << FaultStep{.kind = Step::Send, .bytes = QByteArray(1, byte), .pause = 23ms};
  return script << sending(whole.mid(slowBytes));
}

QList<Fault> slowFaults() {
  return {
      answerFault("a byte every 0.7 s",
                  {.readEnds = {std::nullopt, Kind::Timeout}, .changeEnds = {Kind::OutcomeUnknown}},
                  trickling),
      answerFault("10 s of nothing in the middle", endingWell(),
                  [](const GoodAnswer& good) {
                    const QByteArray half = halfAnswer(good);
                    return FaultScript{sending(half),
                                       {.kind = Step::Wait, .pause = 330ms},
                                       sending(wholeAnswer(good).mid(half.size()))};
                  }),
      answerFault("silent for good in the middle", endingUnknown(Kind::Timeout),
                  [](const GoodAnswer& good) { return FaultScript{sending(halfAnswer(good)), silence}; })};
}

}  // namespace

QList<Fault> networkFaults() {
  using Identity = FaultServer::Identity;
  return connectionFaults() + lossFaults("closed", finish) + lossFaults("reset", reset) +
         QList<Fault>{lossOfWhatWasDone()} + cutFaults() + slowFaults() +
         QList<Fault>{identityFault("TLS: self-signed", Identity::SelfSigned),
                      identityFault("TLS: expired", Identity::Expired),
                      identityFault("TLS: wrong host", Identity::WrongHost),
                      identityFault("TLS: unknown authority", Identity::UnknownAuthority),
                      identityFault("TLS: 1.0 only", Identity::OldProtocol)};
}

}  // namespace tokendesk
