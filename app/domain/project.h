#pragma once

#include "account.h"

#include <QString>

#include <optional>
#include <vector>

namespace tokendesk {

/// A project of an organization.
struct Project {
  QString id;
  QString name;
  QString description = {};
  bool active = true;  ///< false for hidden ones, which only a full list holds

  friend bool operator==(const Project&, const Project&) = default;
};

using Projects = std::vector<Project>;

/// An assistant that searches a project's own documents (RAG), as the platform lists it with the project.
struct SearchProfile {
  QString name;
  QString description = {};

  friend bool operator==(const SearchProfile&, const SearchProfile&) = default;
};

/// What the platform says of a single project.
struct ProjectDetails {
  Project project = {};
  QString organizationId = {};
  QString organizationName = {};
  std::vector<SearchProfile> searchProfiles = {};

  friend bool operator==(const ProjectDetails&, const ProjectDetails&) = default;
};

/// Whom a credential belongs to, as the platform tells. Project fields are empty for a credential of
/// organization scope.
struct CredentialFacts {
  QString organizationId;
  QString organizationName;
  QString projectId = {};
  QString projectName = {};
  std::optional<Account> account = std::nullopt;  ///< where the platform has accounts

  friend bool operator==(const CredentialFacts&, const CredentialFacts&) = default;
};

}  // namespace tokendesk
