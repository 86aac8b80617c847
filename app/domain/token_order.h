#pragma once

#include "api_token.h"

#include <vector>

namespace tokendesk {

/// What a token list can be sorted by.
enum class TokenKey { Name, Description, Scope, Project, Status, Created, Expires, LastUsed, Token };

/// Row numbers of a list, in some order.
using RowOrder = std::vector<quint32>;

/// The row numbers of `tokens`, ascending by `key`: texts as textOrder() compares them; what is missing last.
/// Equal ones keep their order. Meant for a worker thread: 100,000 names take a few tenths of a second.
RowOrder orderBy(const std::vector<const ApiToken*>& tokens, TokenKey key);

}  // namespace tokendesk
