#pragma once

#include "planted_platform.h"

#include <QMetaType>

Q_DECLARE_METATYPE(tokendesk::PlantedPlatform::Failure)

namespace tokendesk {

/// Adds a row to a test's data for each way in which an answer fails and which the user is told of: the
/// column "failure" has it, for requests of this method whose path has this part. All of them repeat secrets.
void addFailureRows(QHttpServerRequest::Method method, const QString& path);

}  // namespace tokendesk
