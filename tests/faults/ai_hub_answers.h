#pragma once

#include "faulted_operation.h"

namespace tokendesk::aihub {

/// What an AI Hub has of an account, of which its answers tell: the tokens, which are those of the account as
/// well as of its service account, and "s-1", that service account.
struct Holdings {
  QList<QByteArray> tokens;  ///< by name, which is also the id
  bool hasServiceAccount = true;
};

inline const Holdings holdings{{"billing", "support"}};

/// The answers of an AI Hub with these. Changes are answered as if they were made each time.
std::function<GoodAnswer(const RecordedRequest&)> answersOf(const Holdings& its);

}  // namespace tokendesk::aihub
