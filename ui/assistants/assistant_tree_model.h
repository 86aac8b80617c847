#pragma once

#include "assistant_item.h"
#include "assistant_list.h"

#include <QAbstractItemModel>
#include <QHash>

namespace tokendesk {

/// The assistants of a list with their intents and revisions, as a tree, in the platform's order. Filters by
/// itself, with one reset for each change: of what matches, everything above and below it is there too.
class AssistantTreeModel : public QAbstractItemModel {
  Q_OBJECT

 public:
  enum Column { NameColumn, AboutColumn, columns };

  using QAbstractItemModel::QAbstractItemModel;

  /// Null: an empty tree.
  void setList(AssistantListPtr list);
  /// Keeps what contains `text`.
  void setFilter(const QString& text);

  [[nodiscard]] AssistantItem itemAt(const QModelIndex& index) const;
  /// What names an item in every list it is in: its id and those above it, and which one it is where the
  /// platform gave an id twice. Empty for no item.
  [[nodiscard]] QString keyOf(const QModelIndex& index) const;
  /// Invalid where the item isn't listed, or filtered out.
  [[nodiscard]] QModelIndex indexOf(const QString& key) const;
  /// Whether the list has the item, filtered out or not.
  [[nodiscard]] bool isListed(const QString& key) const { return nodeOf_.contains(key); }
  /// What has something beneath it that contains the filter's text; nothing without one.
  [[nodiscard]] QModelIndexList aboveMatches() const;

  [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
  [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                    int role = Qt::DisplayRole) const override;

 private:
  static constexpr int root = -1;

  struct Node {
    AssistantItem item = {};
    QString key = {};
    int parent = root;
    int row = 0;                     ///< among those of its parent that are shown
    std::vector<int> children = {};  ///< those that are shown
    bool matches = false;
    bool isAboveMatch = false;
  };

  void addNodes();
  int addNode(const AssistantItem& item, int parent, QHash<QString, int>& occurrences);
  void applyFilter();
  [[nodiscard]] const Node& nodeAt(const QModelIndex& index) const;
  [[nodiscard]] const std::vector<int>& childrenOf(const QModelIndex& parent) const;
  [[nodiscard]] QModelIndex indexOfNode(int node) const;

  AssistantListPtr list_;
  QString filter_;
  std::vector<Node> nodes_;  ///< each before those beneath it, in the order of AssistantList::containing()
  std::vector<int> roots_;   ///< those assistants that are shown
  QHash<QString, int> nodeOf_;
};

}  // namespace tokendesk
