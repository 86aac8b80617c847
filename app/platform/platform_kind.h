#pragma once

#include "platform_access.h"
#include "token_platform.h"

#include <QList>
#include <QString>

#include <functional>
#include <memory>

namespace tokendesk {

/// A kind of platform that connections are made to. The composition root says which there are, and everything
/// else asks these instead of knowing them.
struct PlatformKind {
  QString id;                       ///< in the settings and in what the sandbox says; never changes
  QString name;                     ///< as the platform calls itself; not translated
  QString exampleUrl = {};          ///< of an installation, for people
  bool signsInUsers = false;        ///< by OAuth, beside API tokens; connections may have a project
  bool hasAccounts = false;         ///< connections say as which account they sign in
  bool hasCredentialsFile = false;  ///< its own tools read connections from a file, which we can write
  std::function<std::unique_ptr<TokenPlatform>(const PlatformAccess&)> make = {};
};

/// At least one. Connections that don't say of which kind they are, as all did once, are of the first.
using PlatformKinds = QList<PlatformKind>;

/// The kind of this id; null where there is none, as of a connection that a newer version made.
const PlatformKind* findKind(const PlatformKinds& kinds, const QString& id);

}  // namespace tokendesk
