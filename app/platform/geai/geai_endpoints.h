#pragma once

#include "api_token.h"

#include <QUrl>

/// Where GEAI's operations are, below an installation's base URL. The URL of a token holds its value.
namespace tokendesk::geai {

QUrl accessTokenUrl(const QUrl& base);  ///< where a password or a refresh token is exchanged
QUrl validateUrl(const QUrl& base);
QUrl projectsUrl(const QUrl& base);  ///< hidden projects included
QUrl projectTokensUrl(const QUrl& base, const QString& projectId);
QUrl tokensUrl(const QUrl& base, TokenScope scope);
QUrl tokenUrl(const QUrl& base, const TokenRef& token);

}  // namespace tokendesk::geai
