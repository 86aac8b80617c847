#pragma once

#include "api_token.h"
#include "error_text.h"
#include "status_icon.h"

#include <QString>

namespace tokendesk {

/// Whether tokens of this scope belong to an account, and not to the organization or a project.
bool isAccountScope(TokenScope scope);
/// Reading the tokens of this scope, as errors speak of it.
Operation readingOf(TokenScope scope);

/// The words of a token's fields, as every page and dialog says them.
QString scopeText(TokenScope scope);
QString statusText(TokenStatus status);

/// The drawing and colour that go with a status.
StatusTone toneOf(TokenStatus status);

}  // namespace tokendesk
