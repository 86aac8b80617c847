#pragma once

#include "connection.h"
#include "connection_validation.h"
#include "settings_file.h"

#include <QList>
#include <QObject>

#include <optional>
#include <variant>

namespace tokendesk {

/// Why a connection wasn't stored: a rule of connections, or the file.
using ConnectionStoreError = std::variant<ConnectionProblem, SettingsError>;

/// The saved connections, without their credentials (see CredentialStore), in the settings file.
///
/// Several may share one SettingsFile, which must outlive them. Lives on the interface thread. Entries it
/// can't understand are left in the file as they are, and not shown.
class ConnectionStore : public QObject {
  Q_OBJECT

 public:
  explicit ConnectionStore(SettingsFile& file, QObject* parent = nullptr);

  /// In the order they were saved.
  [[nodiscard]] QList<Connection> connections() const;

  /// Names are compared ignoring case and surrounding space; an id may be given with or without braces.
  [[nodiscard]] std::optional<Connection> find(const QString& nameOrId) const;
  [[nodiscard]] std::optional<Connection> find(const QUuid& id) const;

  /// The one that was marked used last; nothing where none ever was.
  [[nodiscard]] std::optional<Connection> lastUsed() const;

  /// The one that is opened at start: as set, else lastUsed().
  [[nodiscard]] std::optional<Connection> first() const;
  [[nodiscard]] std::optional<QUuid> defaultConnection() const;
  /// Nothing: none is the default any more.
  std::expected<void, ConnectionStoreError> setDefault(const std::optional<QUuid>& id);

  /// Adds it, or replaces the one with its id. The name is stored trimmed, the URL as parseBaseUrl() makes
  /// it.
  std::expected<void, ConnectionStoreError> save(const Connection& connection);

  /// Whom the platform says it belongs to. Does nothing where the connection isn't stored.
  std::expected<void, ConnectionStoreError> setOrganizationName(const QUuid& id, const QString& name);

  /// A renewed sign-in. Does nothing where the connection isn't stored.
  std::expected<void, ConnectionStoreError> setOAuth(const QUuid& id, const OAuthFacts& facts,
                                                     CredentialKinds credentials);

  /// Removing what isn't there is no error. The credential is the caller's to remove.
  std::expected<void, ConnectionStoreError> remove(const QUuid& id);

  /// Does nothing where the connection isn't stored.
  std::expected<void, ConnectionStoreError> markUsed(const QUuid& id, const QDateTime& when);

 signals:
  void changed();
  void removed(const QUuid& id);

 private:
  /// `change` may refuse, and then must leave the array as it is.
  using Change = std::function<std::expected<void, ConnectionProblem>(QJsonArray&)>;
  using DocumentChange = std::function<std::expected<void, ConnectionProblem>(QJsonObject&)>;
  std::expected<void, ConnectionStoreError> update(const Change& change);
  std::expected<void, ConnectionStoreError> updateConnection(const QUuid& id,
                                                             const std::function<void(Connection&)>& change);
  std::expected<void, ConnectionStoreError> updateDocument(const DocumentChange& change);

  SettingsFile& file_;
};

}  // namespace tokendesk
