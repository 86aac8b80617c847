#include "fault_groups.h"

namespace tokendesk {

namespace {

using Kind = ApiErrorKind;
using Body = std::function<QByteArray(const GoodAnswer&)>;

const Consequence unreadable = endingUnknown(Kind::BadAnswer);

/// An answer like the good one, but for its body.
Fault bodyFault(const QByteArray& name, const Consequence& consequence, const Body& body) {
  return answerFault(name, consequence, [body](const GoodAnswer& good) {
    const QByteArray spoiled = body(good);
    const int status = spoiled.isEmpty() ? good.status : statusWithBody(good);
    return FaultScript{sending(ScriptedServer::answer(status, spoiled, jsonType))};
  });
}

Fault nameFault(const QByteArray& name, const QByteArray& end,
                const Consequence& consequence = endingWell()) {
  return bodyFault(name, consequence, [end](const GoodAnswer& good) { return withNamesEndingIn(good, end); });
}

QList<Fault> foreignFaults() {
  const auto fixed = [](const QByteArray& body) { return [body](const GoodAnswer&) { return body; }; };
  return {
      answerFault("200 with HTML", unreadable,
                  [](const GoodAnswer&) {
                    const QByteArray page = "<!DOCTYPE html><html><body><h1>Sign in</h1></body></html>";
                    return FaultScript{sending(ScriptedServer::answer(200, page, htmlType))};
                  }),
      // which is well where nothing is due but the success
      answerFault("200 with nothing", perhapsWell(unreadable),
                  [](const GoodAnswer&) { return FaultScript{sending(ScriptedServer::answer(200))}; }),
      answerFault("204 where a body is due", perhapsWell(unreadable),
                  [](const GoodAnswer&) { return FaultScript{sending("HTTP/1.1 204 No Content\r\n\r\n")}; }),
      bodyFault("200 with null", unreadable, fixed("null")),
      bodyFault("an array for an object", perhapsWell(unreadable), withinArray),
      bodyFault("an object for an array", perhapsWell(unreadable), withObjectsForArrays)};
}

QList<Fault> memberFaults() {
  return {bodyFault("wrong types", perhapsWell(unreadable), withWrongTypes),
          bodyFault("missing id", perhapsWell(unreadable), withoutIds),
          bodyFault("empty name", perhapsWell(unreadable), withEmptyNames),
          bodyFault("duplicate ids", endingWell(), withDuplicateIds),
          bodyFault("unknown fields", endingWell(), withUnknownFields),
          bodyFault("unknown status", endingWell(), withUnknownStatuses)};
}

QList<Fault> textFaults() {
  return {nameFault("10,000-character names", QByteArray(10'000, 'x')),
          nameFault("control characters", R"(\u0007\u001b[31m\r\n\t\u0085\u2028end)"),
          nameFault("bidi overrides", R"(\u202egnillib\u2066\u200f)"),
          nameFault("NUL in a name", R"(\u0000end)"),
          nameFault("lone surrogates", R"(\ud800end\udc00)"),
          nameFault("invalid UTF-8", "\xff\xc0\xaf\xed\xa0\x80", perhapsWell(unreadable)),
          bodyFault("a NUL byte", unreadable,
                    [](const GoodAnswer& good) { return someBody(good).insert(1, '\0'); })};
}

/// 100 MB of spaces after `head`, which the server never has all of.
FaultScript hundredMegabytes(const QByteArray& head) {
  constexpr int piece = 64 * 1024;
  return {
      sending(head),
      {.kind = FaultStep::Kind::Send, .bytes = QByteArray(piece, ' '), .times = 100 * 1024 * 1024 / piece},
      {.kind = FaultStep::Kind::Finish}};
}

QList<Fault> sizeFaults() {
  return {bodyFault("depth 5,000", unreadable, [](const GoodAnswer& good) { return withDepth(good, 5000); }),
          answerFault("100 MB, announced", unreadable,
                      [](const GoodAnswer&) {
                        return hundredMegabytes("HTTP/1.1 200 OK\r\nContent-Length: 104857600\r\n" +
                                                jsonType + "\r\n");
                      }),
          answerFault(
              "100 MB, without a length", unreadable,
              [](const GoodAnswer&) { return hundredMegabytes("HTTP/1.1 200 OK\r\n" + jsonType + "\r\n"); }),
          answerFault("a gzip bomb", unreadable, [bomb = gzipBomb()](const GoodAnswer&) {
            return FaultScript{
                sending(ScriptedServer::answer(200, bomb, "Content-Encoding: gzip\r\n" + jsonType))};
          })};
}

/// Failures that arrive as a success.
QList<Fault> errorFaults() {
  const auto fixed = [](const QByteArray& body) { return [body](const GoodAnswer&) { return body; }; };
  return {bodyFault("200 with errors", endingAs(Kind::Invalid),
                    fixed(errorBody(8, "validation", "Field description is out of range"))),
          bodyFault("200 with errors, in their older forms", endingAs(Kind::Invalid),
                    fixed(R"({"errors":{"id":9,"description":"Field description is required"},)"
                          R"("status":"ERROR","msg":"Field description is required"})"))};
}

}  // namespace

QList<Fault> contentFaults() {
  return foreignFaults() + memberFaults() + textFaults() + sizeFaults() + errorFaults();
}

}  // namespace tokendesk
