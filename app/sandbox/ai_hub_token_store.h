#pragma once

#include "database.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace tokendesk::sandbox {

/// A token of AI Hub as it is kept. The id is no secret, the value is. The value is kept as it is, because
/// the sandbox says one that works each time it starts.
struct AiHubToken {
  QString id = {};       ///< a UUID
  QString account = {};  ///< the id of the account it belongs to
  QString name = {};
  QString description = {};
  QDateTime created = {};
  std::optional<QDateTime> expires = {};   ///< none: never
  std::optional<QDateTime> lastUsed = {};  ///< none: never
  QString value = {};

  [[nodiscard]] bool isExpired(const QDateTime& now) const { return expires && *expires <= now; }
};

/// Tokens of AI Hub in the database, in the order they were created. Throws DatabaseError.
class AiHubTokenStore {
 public:
  explicit AiHubTokenStore(const Database& database) : database_(database) {}

  [[nodiscard]] std::optional<AiHubToken> findByValue(const QString& value) const;
  [[nodiscard]] std::optional<AiHubToken> find(const QString& account, const QString& id) const;
  [[nodiscard]] std::optional<AiHubToken> findByName(const QString& account, const QString& name) const;
  [[nodiscard]] QList<AiHubToken> list(const QString& account) const;

  /// One that signs calls, rather one that never expires.
  [[nodiscard]] std::optional<AiHubToken> firstWorking(const QString& account, const QDateTime& now) const;

  /// Gives it an id and a value, whatever it has.
  [[nodiscard]] AiHubToken create(AiHubToken token) const;

  /// A new value, which it is answered with, and another expiry. The old value is gone.
  [[nodiscard]] AiHubToken refresh(AiHubToken token, const std::optional<QDateTime>& expires) const;

  void markUsed(const QString& id, const QDateTime& time) const;
  void remove(const QString& id) const;

  /// Answers with how many there were.
  int removeAll(const QString& account) const;

 private:
  const Database& database_;
};

}  // namespace tokendesk::sandbox
