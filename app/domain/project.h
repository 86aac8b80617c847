#pragma once

#include <QString>

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

/// Whom a credential belongs to, as the platform's validate call tells. Project fields are empty for a
/// credential of organization scope.
struct CredentialFacts {
  QString organizationId;
  QString organizationName;
  QString projectId = {};
  QString projectName = {};

  friend bool operator==(const CredentialFacts&, const CredentialFacts&) = default;
};

}  // namespace tokendesk
