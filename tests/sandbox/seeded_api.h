#pragma once

#include "database.h"
#include "geai_api.h"
#include "seed.h"
#include "written_request.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace tokendesk::sandbox {

/// The API over a database in memory, with one token in every state and a second project, which was made
/// as if by a client.
///
/// Paths, headers and bodies may hold placeholders, so that rows of test data can name what is only known
/// when they run: {project} {other} {organizationToken} {projectToken} {otherToken} {blocked} {revoked}
/// {organizationBlocked} {organizationRevoked} {organization} {access} {refresh}.
class SeededApi {
 public:
  struct Setup {
    Installation installation = {};
    OAuthSessions sessions = OAuthSessions();
    SeedPlan plan = {.kind = SeedPlan::Kind::Empty, .requests = 300};
  };

  SeededApi();
  explicit SeededApi(const Setup& setup);

  struct Reply {
    int status = 0;
    QJsonDocument body = {};

    [[nodiscard]] QJsonObject object() const { return body.object(); }
    [[nodiscard]] int errorId() const;
    [[nodiscard]] QString errorText() const;
  };

  /// `request` is a method and a path with its query: `GET /v1/…`. An empty credential sends no
  /// Authorization. `headers` are lines.
  Reply send(const QString& request, const QString& credential, const QByteArray& body = {},
             const QString& headers = {});

  /// What stands for a placeholder, without its braces.
  [[nodiscard]] QString value(const QString& name) const { return values_.value(name); }

 private:
  void createTokens(const Credentials& credentials);
  void signIn();

  Database database_;
  Placeholders values_;
  std::optional<GeaiApi> api_;  // once the database is seeded
};

}  // namespace tokendesk::sandbox
