#pragma once

#include "session_helpers.h"
#include "token_editor.h"

namespace tokendesk {

/// A TokenEditor over a platform whose answers the test gives.
class EditedTokens {
 public:
  EditedTokens() {
    QObject::connect(&editor, &TokenEditor::changed, [this](TokenScope scope, const QString& ownerId) {
      changed << (scope == TokenScope::Organization ? QStringLiteral("organization") : ownerId);
    });
  }

  const Project project = projectNamed(QStringLiteral("First"));
  FakePlatform platform;
  TokenEditor editor{platform};
  QList<QString> changed;  ///< project ids, "organization" for its part
};

}  // namespace tokendesk
