#pragma once

#include "token_store.h"

#include <QStringView>

#include <span>

namespace tokendesk::sandbox {

/// A token of the demo. What a list has to cope with is in them: long and empty descriptions, several
/// scripts, names that differ in a number or an accent.
struct DemoToken {
  QStringView name;
  QStringView description;
  TokenStatus status;
  QStringView created;  ///< a date, as in 2024-07-22
};

struct DemoProject {
  QStringView name;
  QStringView description;
  bool active;
  int requests;
  std::span<const DemoToken> tokens;
};

std::span<const DemoToken> demoOrganizationTokens();
std::span<const DemoProject> demoProjects();

}  // namespace tokendesk::sandbox
