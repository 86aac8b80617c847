#pragma once

#include "fault_answers.h"

#include <utility>

/// What faults() are put together from, and with.
namespace tokendesk {

/// What has to follow a fault.
struct Consequence {
  PossibleEnds readEnds;
  PossibleEnds changeEnds;
  int readRequests = 1;
  int changeRequests = 1;
};

/// A GET is sent four times in all where the fault may pass.
inline constexpr int tries = 4;

inline Consequence endingAs(ApiErrorKind kind, int readRequests = 1) {
  return {.readEnds = {kind}, .changeEnds = {kind}, .readRequests = readRequests};
}
/// Whether the change happened can't be known.
inline Consequence endingUnknown(ApiErrorKind read, int readRequests = 1) {
  return {.readEnds = {read}, .changeEnds = {ApiErrorKind::OutcomeUnknown}, .readRequests = readRequests};
}
inline Consequence endingWell() {
  return {.readEnds = {std::nullopt}, .changeEnds = {std::nullopt}};
}
/// Or well, where the operation needs nothing of what is missing.
inline Consequence perhapsWell(Consequence consequence) {
  consequence.readEnds << std::nullopt;
  consequence.changeEnds << std::nullopt;
  return consequence;
}

inline Fault withConsequence(Fault fault, const Consequence& consequence) {
  fault.readEnds = consequence.readEnds;
  fault.changeEnds = consequence.changeEnds;
  fault.readRequests = consequence.readRequests;
  fault.changeRequests = consequence.changeRequests;
  return fault;
}

inline Fault answerFault(const QByteArray& name, const Consequence& consequence,
                         std::function<FaultScript(const GoodAnswer&)> script) {
  return withConsequence({.name = name, .script = std::move(script)}, consequence);
}

inline FaultStep sending(const QByteArray& bytes) {
  return {.kind = FaultStep::Kind::Send, .bytes = bytes};
}

inline const QByteArray jsonType = "Content-Type: application/json\r\n";
inline const QByteArray htmlType = "Content-Type: text/html; charset=utf-8\r\n";

QList<Fault> networkFaults();  ///< of connections, of TLS, of how the bytes arrive
QList<Fault> contentFaults();  ///< of what a successful answer says
QList<Fault> statusFaults();   ///< of answers that are no success
QList<Fault> momentFaults();   ///< of what comes in between

}  // namespace tokendesk
