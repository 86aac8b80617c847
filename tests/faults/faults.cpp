#include "fault_groups.h"

namespace tokendesk {

namespace {

using Kind = ApiErrorKind;
using Moment = Fault::Moment;

Fault momentFault(const QByteArray& name, Moment moment, const Consequence& consequence) {
  return withConsequence({.name = name, .moment = moment}, consequence);
}

}  // namespace

QList<Fault> momentFaults() {
  const Consequence changed{.readEnds = {std::nullopt}, .changeEnds = {std::nullopt, Kind::Conflict}};
  // a list just lacks what is gone, but for the list of something that is itself gone; and all of nothing can
  // be deleted
  const Consequence vanished{.readEnds = {std::nullopt, Kind::NotFound},
                             .changeEnds = {Kind::NotFound, Kind::Conflict, std::nullopt}};
  Fault revoked =
      momentFault("the credential was revoked before", Moment::RevokedBefore, endingAs(Kind::NotSignedIn));
  revoked.script = [](const GoodAnswer&) {
    const QByteArray body = errorBody(6, "unknown_token", "ApiToken not found or blocked");
    return FaultScript{sending(ScriptedServer::answer(401, body, jsonType))};
  };
  return {
      momentFault("answer after Cancel", Moment::AfterCancel, endingUnknown(Kind::Cancelled)),
      momentFault("answer after the dialog is closed", Moment::AfterDialog, endingUnknown(Kind::Cancelled)),
      momentFault("answer after the page is gone", Moment::AfterPage, endingUnknown(Kind::Cancelled)),
      momentFault("answer after the connection is gone", Moment::AfterConnection,
                  endingUnknown(Kind::Cancelled)),
      momentFault("changed before", Moment::ChangedBefore, changed),
      momentFault("vanished before", Moment::VanishedBefore, vanished),
      revoked,
      momentFault("the clock goes a year ahead", Moment::ClockForward, endingWell()),
      momentFault("the clock goes a year back", Moment::ClockBack, endingWell())};
}

bool isGivenUp(Moment moment) {
  return moment == Moment::AfterCancel || moment == Moment::AfterDialog || moment == Moment::AfterPage ||
         moment == Moment::AfterConnection;
}

bool isAnsweredLater(Moment moment) {
  return isGivenUp(moment) || moment == Moment::ClockForward || moment == Moment::ClockBack;
}

const QList<Fault>& faults() {
  static const QList<Fault> all = networkFaults() + contentFaults() + statusFaults() + momentFaults();
  return all;
}

}  // namespace tokendesk
