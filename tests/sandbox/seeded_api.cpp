#include "seeded_api.h"

#include "project_store.h"
#include "token_store.h"

#include <QJsonArray>

namespace tokendesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

QString createToken(const Database& database, const QString& project, TokenStatus status) {
  const TokenStore tokens(database);
  TokenRecord token = tokens.create(project, u"made for the test"_s, u"as it was"_s);
  token.status = status;
  tokens.update(token);
  return token.id;
}

}  // namespace

int SeededApi::Reply::errorId() const {
  return object()["errors"_L1][0]["id"_L1].toInt();
}

QString SeededApi::Reply::errorText() const {
  return object()["errors"_L1][0]["description"_L1].toString();
}

SeededApi::SeededApi() : SeededApi(Setup()) {}

SeededApi::SeededApi(const Setup& setup) : database_(QString()) {
  createTokens(seedDatabase(database_, setup.plan));
  api_.emplace(database_, setup.installation, setup.sessions);
  signIn();
}

void SeededApi::createTokens(const Credentials& credentials) {
  const QString project = credentials.projectId;
  const ProjectRecord other = ProjectStore(database_).create({.name = u"Other"_s});
  values_ = {{u"project"_s, project},
             {u"other"_s, other.id},
             {u"organization"_s, credentials.organizationId},
             {u"organizationToken"_s, credentials.organizationToken},
             {u"projectToken"_s, credentials.projectToken},
             {u"otherToken"_s, createToken(database_, other.id, TokenStatus::Active)},
             {u"blocked"_s, createToken(database_, project, TokenStatus::Blocked)},
             {u"revoked"_s, createToken(database_, project, TokenStatus::Revoked)},
             {u"organizationBlocked"_s, createToken(database_, {}, TokenStatus::Blocked)},
             {u"organizationRevoked"_s, createToken(database_, {}, TokenStatus::Revoked)}};
}

void SeededApi::signIn() {
  const Reply reply = send(u"POST /oauth/gam/v2.0/access_token"_s, {},
                           "client_id=tokendesk-sandbox&grant_type=password&password=sandbox"
                           "&scope=gam_user_data+gam_user_roles&username=admin%40training.example");
  values_[u"access"_s] = reply.object()["access_token"_L1].toString();
  values_[u"refresh"_s] = reply.object()["refresh_token"_L1].toString();
}

SeededApi::Reply SeededApi::send(const QString& request, const QString& credential, const QByteArray& body,
                                 const QString& headers) {
  const Answer answer = api_->answer(writtenRequest(values_, request, credential, body, headers));
  return {.status = answer.status, .body = QJsonDocument::fromJson(answer.body)};
}

}  // namespace tokendesk::sandbox
