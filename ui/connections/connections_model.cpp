#include "connections_model.h"

#include "connection_texts.h"
#include "display_text.h"
#include "local_times.h"

#include <QLocale>

#include <algorithm>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

/// "default, read-only"; empty where nothing sets the connection apart.
QString marksOf(const ConnectionRow& row) {
  QStringList marks;
  if (row.isDefault) marks << ConnectionsModel::tr("default");
  if (!row.variables.isEmpty()) marks << ConnectionsModel::tr("from the environment");
  if (row.connection.readOnly) marks << ConnectionsModel::tr("read-only");
  if (row.isOfNewer) marks << ConnectionsModel::tr("from a newer version");
  if (row.isSessionOnly) marks << ConnectionsModel::tr("this session only");
  return marks.join(ConnectionsModel::tr(", "));
}

QString methodText(const Connection& connection) {
  return methodOf(connection) == SignInMethod::None ? ConnectionsModel::tr("None yet")
                                                    : methodWords(connection);
}

QString organizationText(const Connection& connection) {
  const QString& known =
      connection.organizationName.isEmpty() ? connection.organizationId : connection.organizationName;
  return known.isEmpty() ? ConnectionsModel::tr("—") : displayName(known);
}

QString platformText(const ConnectionRow& row) {
  return row.isOfNewer ? ConnectionsModel::tr("Not known") : row.platform;
}

QString urlText(const Connection& connection) {
  return connection.baseUrl.isEmpty() ? ConnectionsModel::tr("—")
                                      : displayText(connection.baseUrl.toDisplayString());
}

}  // namespace

QString lastUsedText(const QDateTime& time, const QDateTime& now) {
  if (!time.isValid()) return ConnectionsModel::tr("Never");
  switch (time.toLocalTime().date().daysTo(now.toLocalTime().date())) {
    case 0: return ConnectionsModel::tr("Today, %1").arg(clockText(time));
    case 1: return ConnectionsModel::tr("Yesterday, %1").arg(clockText(time));
    default:
      //: a date and a time of day
      return ConnectionsModel::tr("%1, %2").arg(dateText(time), clockText(time));
  }
}

QString originText(const ConnectionRow& row) {
  return row.variables.isEmpty() ? QString()
                                 : ConnectionsModel::tr("It comes from the environment: %1.")
                                       .arg(QLocale().createSeparatedList(row.variables));
}

void ConnectionsModel::setRows(std::vector<ConnectionRow> rows, const QDateTime& now) {
  beginResetModel();
  rows_ = std::move(rows);
  now_ = now;
  endResetModel();
}

int ConnectionsModel::rowOf(const QUuid& id) const {
  const auto found =
      std::ranges::find_if(rows_, [&id](const ConnectionRow& row) { return row.connection.id == id; });
  return found == rows_.end() ? -1 : static_cast<int>(found - rows_.begin());
}

int ConnectionsModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int ConnectionsModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QVariant ConnectionsModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const ConnectionRow& row = rowAt(index.row());
  const int column = index.column();
  switch (role) {
    case Qt::DisplayRole: return textOf(row, column);
    case Qt::AccessibleTextRole: {
      const QString marks = column == Name ? marksOf(row) : QString();
      //: a connection's name, and what sets it apart
      return marks.isEmpty() ? textOf(row, column) : tr("%1, %2").arg(textOf(row, column), marks);
    }
    case Qt::AccessibleDescriptionRole: return row.isOfNewer ? newerPlatformText() : originText(row);
    case Qt::ToolTipRole: return asRichText(toolTipOf(row, column));
    case marksRole: return column == Name ? marksOf(row) : QString();
    case environmentRole: return static_cast<int>(row.connection.environment);
    default: return {};
  }
}

QVariant ConnectionsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignLeading | Qt::AlignVCenter);
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case Name: return tr("Name");
    case EnvironmentColumn: return tr("Environment");
    case Platform: return tr("Platform");
    case BaseUrl: return tr("Base URL");
    case Method: return tr("Method");
    case Organization: return tr("Organization");
    case LastUsed: return tr("Last used");
    default: return {};
  }
}

QString ConnectionsModel::textOf(const ConnectionRow& row, int column) const {
  switch (column) {
    case Name: return displayName(row.connection.name);
    case EnvironmentColumn: return environmentWord(row.connection.environment);
    case Platform: return platformText(row);
    case BaseUrl: return urlText(row.connection);
    case Method: return methodText(row.connection);
    case Organization: return organizationText(row.connection);
    case LastUsed: return lastUsedText(row.connection.lastUsed, now_);
    default: return {};
  }
}

QString ConnectionsModel::toolTipOf(const ConnectionRow& row, int column) const {
  QString text = textOf(row, column);
  if (column != Name) return text;
  const QString marks = marksOf(row);
  if (!marks.isEmpty()) text += u" ("_s + marks + u')';
  const QString origin = row.isOfNewer ? newerPlatformText() : originText(row);
  return origin.isEmpty() ? text : text + u'\n' + origin;
}

}  // namespace tokendesk
