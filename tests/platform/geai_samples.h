#pragma once

#include "api_token.h"

#include <QByteArray>

namespace tokendesk::geai {

/// Answers of the platform, as its documents show them.
inline const QByteArray factsJson =
    R"({"organizationId":"o1","organizationName":"Training","projectId":"p1","projectName":"First"})";

inline const QByteArray tokenJson =
    R"({"id":"default_0123456789abcdefghijklmnopqrstuvwxyzABCDEFG","name":"billing","description":"For bills",)"
    R"("status":"Active","timestamp":"2024-07-22T18:37:32.341"})";

/// A token with what is required, and `fields`, each after a comma.
inline QByteArray token(const QByteArray& fields) {
  return R"({"id":"a_1","name":"billing")" + fields + "}";
}

/// The project whose tokens are read.
inline const TokenOwner firstProject{
    .scope = TokenScope::Project, .id = QStringLiteral("p1"), .name = QStringLiteral("First")};

}  // namespace tokendesk::geai
