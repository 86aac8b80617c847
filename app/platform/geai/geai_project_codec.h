#pragma once

#include "http_client.h"
#include "project_draft.h"

#include <QByteArray>

/// GEAI's projects as JSON, by the rules of geai_codec.h.
namespace tokendesk::geai {

/// A list of projects. One that isn't active, or has the status Hidden (2), is hidden.
Outcome<Projects> decodeProjects(const HttpAnswer& answer);
Outcome<ProjectDetails> decodeProjectDetails(const HttpAnswer& answer);
/// The project that was created from `draft`. Of its tokens those that can be read: the project is there,
/// whatever else stands in the answer, and its tokens can be listed.
Outcome<CreatedProject> decodeCreatedProject(const HttpAnswer& answer, const ProjectDraft& draft);

QByteArray encodeProjectDraft(const ProjectDraft& draft);
QByteArray encodeProjectTexts(const ProjectTexts& texts);

}  // namespace tokendesk::geai
