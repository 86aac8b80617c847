#pragma once

#include "project_store.h"

#include <QJsonArray>

namespace tokendesk::sandbox {

/// The RAG assistants of a project, as the platform lists them with it: a name and a description each. A
/// project that a client created has only the default one.
QJsonArray searchProfilesOf(const ProjectRecord& project);

}  // namespace tokendesk::sandbox
