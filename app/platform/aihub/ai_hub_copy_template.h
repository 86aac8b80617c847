#pragma once

#include "account.h"
#include "api_token.h"
#include "copy_format.h"

#include <QUrl>

namespace tokendesk::aihub {

/// What copying `token` as `format` puts on the clipboard, with tokenPlaceholder where its value goes.
/// `account` is who is signed in. The curl command asks whom the token belongs to.
QString copyTemplate(const QUrl& baseUrl, const Account& account, const ApiToken& token, CopyFormat format);

}  // namespace tokendesk::aihub
