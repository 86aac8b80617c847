#pragma once

#include <QString>

#include <optional>

namespace tokendesk {

/// What a list of projects shows. Unset and empty fields let everything through. Names are looked for as
/// typed, without regard to case, accents and spaces around them.
struct ProjectFilter {
  QString nameContains = {};
  std::optional<bool> active = std::nullopt;  ///< false: only hidden ones

  friend bool operator==(const ProjectFilter&, const ProjectFilter&) = default;
};

}  // namespace tokendesk
