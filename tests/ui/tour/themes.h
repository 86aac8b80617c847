#pragma once

#include "theme.h"

#include <QString>

#include <array>

namespace tokendesk {

/// A theme of ours, by the name that folders and reports have for it.
struct TourTheme {
  const char* name;
  ThemeChoice choice;
};

constexpr std::array tourThemes{TourTheme{"light", ThemeChoice::Light}, TourTheme{"dark", ThemeChoice::Dark},
                                TourTheme{"contrast", ThemeChoice::HighContrast}};

}  // namespace tokendesk
