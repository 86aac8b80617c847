#pragma once

#include "access.h"
#include "answers.h"

#include <functional>

namespace tokendesk::sandbox {

/// The Globant Enterprise AI API: finds the operation, checks the credential, runs it, and turns refusals
/// into the platform's error answers. Never throws.
class GeaiApi {
 public:
  /// Told why the database failed a request, which is then answered as an internal error.
  using Report = std::function<void(const DatabaseError&)>;

  /// The database must be seeded, and outlive this.
  explicit GeaiApi(
      const Database& database, Installation installation = {}, OAuthSessions sessions = OAuthSessions(),
      Report report = [](const DatabaseError&) {});

  Answer answer(ApiRequest request);

 private:
  Answer dispatch(ApiRequest& request);

  Services services_;
  Report report_;
};

}  // namespace tokendesk::sandbox
