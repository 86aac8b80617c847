#pragma once

#include <QList>
#include <QString>

namespace tokendesk::sandbox {

/// A setting of a revision; the value as text, whatever its type.
struct RevisionSetting {
  QString key;
  QString type;
  QString value;
};

struct AssistantRevision {
  int id = 0;  ///< from 1, within its intent
  QString name;
  QString description;
  QString prompt;
  QString provider;
  QString model;      ///< its id
  QString modelName;  ///< for people
  QString timestamp;
  QList<RevisionSetting> settings;
};

struct AssistantIntent {
  QString id;
  QString name;
  QString description;
  QList<AssistantRevision> revisions;  ///< the oldest first; at least one
  int defaultRevision = 0;             ///< the id of the one in use

  [[nodiscard]] const AssistantRevision& revisionInUse() const { return revisions[defaultRevision - 1]; }
};

struct Assistant {
  QString id;
  QString name;
  QList<AssistantIntent> intents;
};

/// The assistants of a project, four or more: made up from its id, the same each time, so that nothing has to
/// be kept.
QList<Assistant> assistantsOf(const QString& projectId);

}  // namespace tokendesk::sandbox
