#pragma once

#include "api_token.h"
#include "copy_format.h"

#include <QUrl>

namespace tokendesk::geai {

/// What copying `token` as `format` puts on the clipboard, with tokenPlaceholder where its value goes. The
/// curl command lists projects for an organization token, which can, and validates a project token.
QString copyTemplate(const QUrl& baseUrl, const ApiToken& token, CopyFormat format);

}  // namespace tokendesk::geai
