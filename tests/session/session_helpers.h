#pragma once

#include "fake_platform.h"

#include <QAbstractEventDispatcher>
#include <QThreadPool>

namespace tokendesk {

inline ApiError errorOf(ApiErrorKind kind) {
  ApiError error;
  error.kind = kind;
  return error;
}

/// A token whose value is made of `name` and `number`.
inline ApiToken tokenNamed(const QString& name, int number = 0, const Project* project = nullptr) {
  ApiToken token;
  token.id = Secret::fromText(name + u'_' + QString::number(number));
  token.name = name;
  token.status = TokenStatus::Active;
  if (project != nullptr) {
    token.scope = TokenScope::Project;
    token.ownerId = project->id;
    token.ownerName = project->name;
  }
  return token;
}

inline Project projectNamed(const QString& name) {
  return {.id = QStringLiteral("id-") + name, .name = name};
}

/// Lets everything that is due happen: continuations on worker threads and their answers.
inline void settle() {
  do {
    QThreadPool::globalInstance()->waitForDone();
  } while (QAbstractEventDispatcher::instance()->processEvents(QEventLoop::AllEvents));
}

}  // namespace tokendesk
