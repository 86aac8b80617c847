#pragma once

#include "connection.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace tokendesk {

/// A connection as it is listed.
struct ConnectionRow {
  Connection connection = {};
  bool isDefault = false;
  bool isSessionOnly = false;  ///< its token isn't in the keychain
  QStringList variables = {};  ///< of the environment that it was read from; empty for saved ones
  QString platform = {};       ///< its name; empty where there is only one, or it isn't known
  bool isOfNewer = false;      ///< its platform isn't known: a newer version made it

  [[nodiscard]] bool isSaved() const { return connection.source == ConnectionSource::Saved; }
};

/// The connections as a table, in the order they are given.
class ConnectionsModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { Name, EnvironmentColumn, Platform, BaseUrl, Method, Organization, LastUsed, ColumnCount };
  /// What is said beside a name, as that a connection is the default.
  static constexpr int marksRole = Qt::UserRole;
  static constexpr int environmentRole = Qt::UserRole + 1;

  using QAbstractTableModel::QAbstractTableModel;

  /// `now` decides what was used today.
  void setRows(std::vector<ConnectionRow> rows, const QDateTime& now);
  [[nodiscard]] const ConnectionRow& rowAt(int row) const { return rows_.at(static_cast<size_t>(row)); }
  /// -1 where it isn't listed.
  [[nodiscard]] int rowOf(const QUuid& id) const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  [[nodiscard]] QString textOf(const ConnectionRow& row, int column) const;
  [[nodiscard]] QString toolTipOf(const ConnectionRow& row, int column) const;

  std::vector<ConnectionRow> rows_;
  QDateTime now_;
};

/// “Today, 14:03”, “Yesterday, 9:12”, a date and time, or “Never” for an invalid time.
QString lastUsedText(const QDateTime& time, const QDateTime& now);

/// Which variables a connection comes from, in a sentence; empty for saved ones.
QString originText(const ConnectionRow& row);

}  // namespace tokendesk
