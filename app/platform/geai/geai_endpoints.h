#pragma once

#include "api_token.h"
#include "logged_request.h"

#include <QUrl>

/// Where GEAI's operations are, below an installation's base URL. The URL of a token holds its value.
namespace tokendesk::geai {

QUrl accessTokenUrl(const QUrl& base);  ///< where a password or a refresh token is exchanged
QUrl validateUrl(const QUrl& base);
QUrl projectsUrl(const QUrl& base);    ///< hidden projects included
QUrl newProjectUrl(const QUrl& base);  ///< where projects are created
QUrl projectUrl(const QUrl& base, const QString& projectId);
QUrl projectTokensUrl(const QUrl& base, const QString& projectId);
QUrl tokensUrl(const QUrl& base, TokenScope scope);
QUrl tokenUrl(const QUrl& base, const TokenRef& token);
QUrl assistantsUrl(const QUrl& base);  ///< with their intents and revisions
QUrl requestsUrl(const QUrl& base, const RequestQuery& query, const RequestWindow& window);

}  // namespace tokendesk::geai
