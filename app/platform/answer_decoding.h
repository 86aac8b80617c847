#pragma once

#include "http_client.h"

#include <utility>

namespace tokendesk {

/// Zeroes the body of an answer, for all who hold it: it may have values that nobody may find later. To be
/// called by its only reader, once it has read it.
void wipe(const HttpAnswer& answer);

/// Turns an answer into a value on a worker thread, where a large one doesn't hold up the interface. It is
/// the answer's only reader, and wipes it.
template <class T, class Decode>
Job<T> decoded(Job<HttpAnswer> answer, const Decode& decode) {
  const auto decodeReceived = [decode](const Outcome<HttpAnswer>& received) -> Outcome<T> {
    if (!received) return std::unexpected(received.error());
    Outcome<T> outcome = decode(*received);
    wipe(*received);
    return outcome;
  };
  return thenOnWorker(std::move(answer), decodeReceived);
}

/// The failure of a change after which nobody can say whether it happened: a gateway that gave up on an
/// answer (502, 504), or a success that can't be read.
ApiError withUnknownOutcome(ApiError error);

/// The same as decoded(), for the answer to a change.
template <class T, class Decode>
Job<T> decodedChange(Job<HttpAnswer> answer, const Decode& decode) {
  return decoded<T>(std::move(answer), [decode](const HttpAnswer& received) -> Outcome<T> {
    Outcome<T> outcome = decode(received);
    if (!outcome) outcome = std::unexpected(withUnknownOutcome(outcome.error()));
    return outcome;
  });
}

}  // namespace tokendesk
