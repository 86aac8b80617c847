#pragma once

#include "connection_store.h"
#include "credentials.h"
#include "keyboard.h"
#include "scripted_keychain.h"
#include "tick_table.h"

#include <QDialog>
#include <QFile>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>

namespace tokendesk {

inline const QByteArray plantedToken = "default_PlantedApiToken0123456789abcdefghijklmn";
inline const QByteArray plantedAccess = "PlantedAccessToken0123456789abcdefghijklmnopqrst";

/// A keychain that takes so many secrets and then fails, and may not let go of them.
class LimitedKeychain : public ScriptedKeychain {
 public:
  int room = -1;  ///< -1: any number
  bool removes = true;
  CredentialProblem full = CredentialProblem::Failed;

  CredentialJob<void> write(const QUuid& connection, CredentialKind kind, const Secret& secret) override {
    using Written = std::expected<void, CredentialError>;
    if (room == 0) {
      ++writes;
      return QtFuture::makeReadyFuture<Written>(std::unexpected(CredentialError{full}));
    }
    if (room > 0) --room;
    return ScriptedKeychain::write(connection, kind, secret);
  }
  CredentialJob<void> remove(const QUuid& connection, CredentialKind kind) override {
    using Removed = std::expected<void, CredentialError>;
    if (removes) return ScriptedKeychain::remove(connection, kind);
    return QtFuture::makeReadyFuture<Removed>(std::unexpected(CredentialError{CredentialProblem::Denied}));
  }
};

/// A dialog over a real credentials file and a real settings file, and a keychain whose answers the test
/// gives. To be inherited by a test, which calls start() and end() around each of its functions.
class CredentialsFileCase {
 protected:
  void start() {
    folder_ = std::make_unique<QTemporaryDir>();
    path_ = folder_->filePath(QStringLiteral("credentials"));
    settings_ = std::make_unique<SettingsFile>(folder_->filePath(QStringLiteral("settings/settings.json")));
    store_ = std::make_unique<ConnectionStore>(*settings_);
    keychain_ = std::make_unique<LimitedKeychain>();
    credentials_ = std::make_unique<Credentials>(*keychain_);
  }
  void end() {
    delete dialog_;
    QCoreApplication::processEvents();  // what the keychain was asked for last
    credentials_.reset();
  }

  void writeFile(const QByteArray& bytes) {
    QFile file(path_);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
  }
  static QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }
  [[nodiscard]] QByteArray fileBytes() const { return bytesOf(path_); }

  void show(QDialog* dialog) {
    dialog_ = dialog;
    dialog_->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog_));
  }

  Connection save(const QString& name, const Secrets& secrets, const QString& projectId = {}) {
    Connection connection{.id = QUuid::createUuid(),
                          .name = name,
                          .baseUrl = QUrl(QStringLiteral("https://api.saia.ai")),
                          .environment = Environment::Production,
                          .credentials = kindsOf(secrets),
                          .projectId = projectId};
    connection.allowsBoth = secrets.size() > 1;
    if (!store_->save(connection)) qFatal("not saved");
    if (!secrets.isEmpty()) keychain_->secrets[connection.id] = secrets;
    return connection;
  }

  [[nodiscard]] TickTable* table() const { return dialog_->findChild<TickTable*>(); }
  [[nodiscard]] QTableWidgetItem* cell(const QString& name, int column = 0) const {
    for (int row = 0; row < table()->rowCount(); ++row) {
      if (table()->item(row, 0)->text() == name) return table()->item(row, column);
    }
    return nullptr;
  }
  [[nodiscard]] QString url(const QString& name) const { return cell(name, 1)->text(); }
  [[nodiscard]] QString method(const QString& name) const { return cell(name, 2)->text(); }
  [[nodiscard]] QString notes(const QString& name) const { return cell(name, 3)->text(); }
  [[nodiscard]] bool canTick(const QString& name) const {
    return cell(name)->flags().testFlag(Qt::ItemIsUserCheckable);
  }
  [[nodiscard]] bool isTicked(const QString& name) const { return cell(name)->checkState() == Qt::Checked; }
  /// By keyboard.
  void tick(const QString& name) {
    QVERIFY(Keyboard(dialog_).tabTo(table()->accessibleName()));
    table()->setCurrentCell(cell(name)->row(), 2);
    Keyboard(dialog_).press(Qt::Key_Space);
  }
  QStringList storedNames() const {
    QStringList names;
    for (const Connection& each : store_->connections()) names << each.name;
    return names;
  }
  static Secret secret(const QByteArray& bytes) { return Secret(bytes); }

  std::unique_ptr<QTemporaryDir> folder_;
  QString path_;
  std::unique_ptr<SettingsFile> settings_;
  std::unique_ptr<ConnectionStore> store_;
  std::unique_ptr<LimitedKeychain> keychain_;
  std::unique_ptr<Credentials> credentials_;
  QPointer<QDialog> dialog_;
};

}  // namespace tokendesk
