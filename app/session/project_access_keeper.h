#pragma once

#include "api_token.h"
#include "project_platform.h"

#include <QObject>

#include <map>
#include <optional>

namespace tokendesk {

/// With which credential each project's assistants and requests are read: the connection's, unless the user
/// chose one of the project's own tokens for it. A choice is kept in memory, until this goes.
class ProjectAccessKeeper : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  [[nodiscard]] ProjectAccess accessTo(const QString& projectId) const;
  /// The token chosen for a project; none where the connection's credential is used.
  [[nodiscard]] std::optional<ApiToken> chosen(const QString& projectId) const;

  /// `token` is an active one of a project, which it names.
  void choose(const ApiToken& token);
  /// Goes back to the connection's credential.
  void forget(const QString& projectId);

 signals:
  /// From now on this project is read with another credential.
  void changed(const QString& projectId);

 private:
  std::map<QString, ApiToken> chosen_;
};

}  // namespace tokendesk
