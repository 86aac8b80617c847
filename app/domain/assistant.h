#pragma once

#include <QDateTime>
#include <QString>

#include <vector>

namespace tokendesk {

/// A setting of a revision.
struct RevisionSetting {
  QString key;
  QString type = {};   ///< empty where the platform doesn't say
  QString value = {};  ///< as text, whatever it is in JSON

  friend bool operator==(const RevisionSetting&, const RevisionSetting&) = default;
};

/// One version of what an intent does.
struct AssistantRevision {
  QString id;
  QString name = {};
  QString description = {};
  QString providerName = {};
  QString modelName = {};
  QString modelId = {};
  QString prompt = {};
  QDateTime created = {};  ///< UTC; invalid where the platform doesn't say
  std::vector<RevisionSetting> metadata = {};

  friend bool operator==(const AssistantRevision&, const AssistantRevision&) = default;
};

/// Something that an assistant can be asked for.
struct AssistantIntent {
  QString id;
  QString name = {};
  QString description = {};
  QString defaultRevisionId = {};  ///< the revision in use; empty where the platform doesn't say
  std::vector<AssistantRevision> revisions = {};

  friend bool operator==(const AssistantIntent&, const AssistantIntent&) = default;
};

struct Assistant {
  QString id;
  QString name;
  std::vector<AssistantIntent> intents = {};

  friend bool operator==(const Assistant&, const Assistant&) = default;
};

using Assistants = std::vector<Assistant>;

}  // namespace tokendesk
