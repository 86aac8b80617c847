#pragma once

#include "api_request.h"

#include <QStringList>

#include <expected>
#include <optional>
#include <ranges>

namespace tokendesk::sandbox {

/// What stands for each `*` of a pattern, decoded; nothing where the path doesn't fit. A `*` is any one
/// segment that isn't empty. The path is still percent-encoded.
std::optional<QStringList> matchPath(QStringView pattern, const QString& path);

enum class NoRoute { UnknownPath, WrongMethod };

/// Finds the route of a request and fills in its path arguments. A route has a `method` and a `path`, which
/// is a pattern.
template <std::ranges::input_range Routes>
std::expected<const std::ranges::range_value_t<Routes>*, NoRoute> findRoute(Routes&& routes,
                                                                            ApiRequest& request) {
  NoRoute problem = NoRoute::UnknownPath;
  for (const auto& route : routes) {
    const std::optional<QStringList> arguments = matchPath(route.path, request.path);
    if (!arguments) continue;
    if (route.method == request.method) {
      request.pathArguments = *arguments;
      return &route;
    }
    problem = NoRoute::WrongMethod;
  }
  return std::unexpected(problem);
}

}  // namespace tokendesk::sandbox
