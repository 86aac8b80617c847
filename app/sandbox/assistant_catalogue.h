#pragma once

#include <QList>
#include <QString>

namespace tokendesk::sandbox {

/// An assistant of a project, with the one intent each has here.
struct Assistant {
  QString id;
  QString name;
  QString intent;
  QString description;
  QString prompt;
  QString provider;
  QString model;
  QString timestamp;
};

/// The assistants of a project: made up from its id, the same each time, so that nothing has to be kept.
QList<Assistant> assistantsOf(const QString& projectId);

/// A number made from a text, the same on every machine.
quint32 seedOf(const QString& text);

}  // namespace tokendesk::sandbox
