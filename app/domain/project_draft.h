#pragma once

#include "api_token.h"
#include "project.h"

#include <QString>

#include <optional>

namespace tokendesk {

/// What an administrator types to create a project.
struct ProjectDraft {
  QString name;
  QString administratorEmail;
  QString description = {};

  friend bool operator==(const ProjectDraft&, const ProjectDraft&) = default;
};

/// What a project is to be called and described as. Both are written, whichever was edited.
struct ProjectTexts {
  QString name;
  QString description = {};

  friend bool operator==(const ProjectTexts&, const ProjectTexts&) = default;
};

ProjectTexts textsOf(const Project& project);

/// A new project, and the tokens that the platform gave it, which it returns with the creation only.
struct CreatedProject {
  Project project = {};
  ApiTokens tokens = {};

  friend bool operator==(const CreatedProject&, const CreatedProject&) = default;
};

enum class EmailProblem { Required, Implausible };

/// The problem of an administrator's e-mail address, trimmed as it would be sent; none where it can be one:
/// something, an @, and a host, without spaces and control characters, of at most 254 characters (RFC 5321).
/// Whether anybody reads it, only the platform can find out.
std::optional<EmailProblem> checkEmail(const QString& email);

}  // namespace tokendesk
