#pragma once

#include "settings_file.h"

#include <QByteArray>
#include <QDate>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QUuid>

#include <array>

namespace tokendesk {

/// What the user's habits are remembered by. Only these, and none is a secret.
///
/// Reads from the SettingsFile, which must outlive it; what is missing or out of range there is the default.
/// Setters write at once. Used on the interface thread.
class Preferences {
 public:
  static constexpr int defaultClipboardSeconds = 30;
  static constexpr int minClipboardSeconds = 5;
  static constexpr int maxClipboardSeconds = 600;
  static constexpr int allRows = 0;
  static constexpr int defaultRowsPerPage = 50;
  static constexpr std::array textSizes{100, 125, 150, 175, 200};

  using Written = std::expected<void, SettingsError>;

  explicit Preferences(SettingsFile& file) : file_(file) {}

  /// After how many seconds a copied secret is cleared from the clipboard.
  [[nodiscard]] int clipboardSeconds() const;
  Written setClipboardSeconds(int seconds);  ///< brought into the range

  /// 25, 50, 100 or allRows.
  [[nodiscard]] int rowsPerPage() const;
  Written setRowsPerPage(int rows);  ///< the default where it is none of them

  /// The id of the project that was open last with a connection; empty where none was.
  [[nodiscard]] QString lastProject(const QUuid& connection) const;
  Written setLastProject(const QUuid& connection, const QString& project);  ///< empty: forgets it

  /// What the user has set on the pages of a connection, as the pages put it; empty where nothing is
  /// remembered.
  [[nodiscard]] QJsonObject pagesView(const QUuid& connection) const;
  Written setPagesView(const QUuid& connection, const QJsonObject& view);

  /// Forgets what is remembered of a connection.
  Written forget(const QUuid& connection);

  /// Whether the user wants to be reminded of tokens that end soon.
  [[nodiscard]] bool remindsOfExpiry() const;
  Written setRemindsOfExpiry(bool reminds);

  /// The local date on which the user was reminded of something last; invalid where that is long ago. A key
  /// must not tell what it stands for.
  [[nodiscard]] QDate remindedOn(const QString& key) const;
  /// Forgets what is more than a day away from `today`.
  Written setRemindedOn(const QDate& today, const QStringList& keys);

  /// The name of the theme that the user chose; empty: the desktop's.
  [[nodiscard]] QString theme() const;
  Written setTheme(const QString& name);

  /// The language that the user chose, as "es" or "pt_BR"; empty: the desktop's.
  [[nodiscard]] QString language() const;
  Written setLanguage(const QString& code);

  /// How large texts are, in per cent of the desktop's size: one of textSizes.
  [[nodiscard]] int textSize() const;
  Written setTextSize(int percent);  ///< the default where it is none of them

  /// As QWidget::saveGeometry() made it.
  [[nodiscard]] QByteArray windowGeometry() const;
  Written setWindowGeometry(const QByteArray& geometry);

 private:
  [[nodiscard]] QJsonValue value(QLatin1StringView key) const;
  Written setValue(QLatin1StringView key, const QJsonValue& value);
  /// What is kept for each connection under `key`; null: nothing any more.
  Written setOf(const QUuid& connection, QLatin1StringView key, const QJsonValue& value);

  SettingsFile& file_;
};

}  // namespace tokendesk
