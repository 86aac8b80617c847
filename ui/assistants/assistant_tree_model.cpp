#include "assistant_tree_model.h"

#include "display_text.h"
#include "icons.h"

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

// what no id has in it
constexpr QChar levelSeparator(0x1F);
constexpr QChar occurrenceSeparator(0x1E);

QString aboutText(const AssistantItem& item) {
  if (!item.intent) return intentsText(*item.assistant);
  if (!item.revision) return displayText(item.intent->description);
  const QString model = modelText(*item.revision);
  return model.isEmpty() ? displayText(item.revision->description) : model;
}

QIcon iconOf(const AssistantItem& item) {
  if (item.isInUse()) return icon(IconName::Check, &StatusColors::success);
  if (item.revision) return icon(IconName::Dot, QPalette::Mid);
  return icon(item.intent ? IconName::Requests : IconName::AssistantRobot, QPalette::Text);
}

QString shownName(const AssistantItem& item) {
  return item.isInUse() ? AssistantTreeModel::tr("%1 · in use").arg(nameText(item)) : nameText(item);
}

QString toolTip(const QString& text) {
  return text.isEmpty() ? QString() : asRichText(text);
}

/// What sort of thing it is, which those who see know by its place.
QString spokenName(const AssistantItem& item) {
  if (!item.intent) return AssistantTreeModel::tr("Assistant %1").arg(nameText(item));
  if (!item.revision) return AssistantTreeModel::tr("Intent %1").arg(nameText(item));
  return item.isInUse() ? AssistantTreeModel::tr("Revision %1, in use").arg(nameText(item))
                        : AssistantTreeModel::tr("Revision %1").arg(nameText(item));
}

}  // namespace

void AssistantTreeModel::setList(AssistantListPtr list) {
  beginResetModel();
  list_ = std::move(list);
  addNodes();
  applyFilter();
  endResetModel();
}

void AssistantTreeModel::setFilter(const QString& text) {
  if (text == filter_) return;
  beginResetModel();
  filter_ = text;
  applyFilter();
  endResetModel();
}

void AssistantTreeModel::addNodes() {
  nodes_.clear();
  nodeOf_.clear();
  if (!list_) return;
  QHash<QString, int> occurrences;
  for (const Assistant& assistant : list_->assistants()) {
    const int ofAssistant = addNode({&assistant}, root, occurrences);
    for (const AssistantIntent& intent : assistant.intents) {
      const int ofIntent = addNode({&assistant, &intent}, ofAssistant, occurrences);
      for (const AssistantRevision& revision : intent.revisions)
        addNode({&assistant, &intent, &revision}, ofIntent, occurrences);
    }
  }
}

int AssistantTreeModel::addNode(const AssistantItem& item, int parent, QHash<QString, int>& occurrences) {
  const QString above = parent == root ? QString() : nodes_[static_cast<size_t>(parent)].key + levelSeparator;
  QString key = above + item.id();
  key += occurrenceSeparator + QString::number(++occurrences[key]);
  const int node = static_cast<int>(nodes_.size());
  nodeOf_.insert(key, node);
  nodes_.push_back({.item = item, .key = key, .parent = parent});
  return node;
}

void AssistantTreeModel::applyFilter() {
  roots_.clear();
  const std::vector<char> contains = list_ ? list_->containing(filter_) : std::vector<char>();
  const auto at = [this](int node) -> Node& { return nodes_[static_cast<size_t>(node)]; };
  for (size_t i = 0; i < nodes_.size(); ++i) {
    Node& node = nodes_[i];
    node.children.clear();
    node.isAboveMatch = false;
    node.matches = contains[i] || (node.parent != root && at(node.parent).matches);
  }
  // from below, so that those above know whether something beneath them is shown
  for (size_t i = nodes_.size(); i-- > 0;) {
    const Node& node = nodes_[i];
    if (node.parent != root && (contains[i] || node.isAboveMatch)) at(node.parent).isAboveMatch = true;
  }
  for (size_t i = 0; i < nodes_.size(); ++i) {
    Node& node = nodes_[i];
    if (!node.matches && !node.isAboveMatch) continue;
    std::vector<int>& siblings = node.parent == root ? roots_ : at(node.parent).children;
    node.row = static_cast<int>(siblings.size());
    siblings.push_back(static_cast<int>(i));
  }
}

AssistantItem AssistantTreeModel::itemAt(const QModelIndex& index) const {
  return index.isValid() ? nodeAt(index).item : AssistantItem();
}

QString AssistantTreeModel::keyOf(const QModelIndex& index) const {
  return index.isValid() ? nodeAt(index).key : QString();
}

QModelIndex AssistantTreeModel::indexOf(const QString& key) const {
  const auto found = nodeOf_.constFind(key);
  if (found == nodeOf_.cend()) return {};
  const Node& node = nodes_[static_cast<size_t>(*found)];
  return node.matches || node.isAboveMatch ? indexOfNode(*found) : QModelIndex();
}

QModelIndexList AssistantTreeModel::aboveMatches() const {
  QModelIndexList above;
  if (filter_.isEmpty()) return above;
  for (size_t i = 0; i < nodes_.size(); ++i) {
    if (nodes_[i].isAboveMatch) above << indexOfNode(static_cast<int>(i));
  }
  return above;
}

QModelIndex AssistantTreeModel::index(int row, int column, const QModelIndex& parent) const {
  const std::vector<int>& siblings = childrenOf(parent);
  if (row < 0 || row >= static_cast<int>(siblings.size()) || column < 0 || column >= columns) return {};
  return createIndex(row, column, static_cast<quintptr>(siblings[static_cast<size_t>(row)]));
}

QModelIndex AssistantTreeModel::parent(const QModelIndex& index) const {
  return index.isValid() ? indexOfNode(nodeAt(index).parent) : QModelIndex();
}

int AssistantTreeModel::rowCount(const QModelIndex& parent) const {
  return parent.column() > 0 ? 0 : static_cast<int>(childrenOf(parent).size());
}

int AssistantTreeModel::columnCount(const QModelIndex&) const {
  return columns;
}

QVariant AssistantTreeModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const AssistantItem& item = nodeAt(index).item;
  const bool isName = index.column() == NameColumn;
  switch (role) {
    case Qt::DisplayRole: return isName ? shownName(item) : aboutText(item);
    case Qt::ToolTipRole: return toolTip(isName ? shownName(item) : aboutText(item));
    case Qt::AccessibleTextRole: return isName ? spokenName(item) : aboutText(item);
    case Qt::DecorationRole: return isName ? iconOf(item) : QVariant();
    default: return {};
  }
}

QVariant AssistantTreeModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  return section == NameColumn ? tr("Name") : tr("Description or model");
}

const AssistantTreeModel::Node& AssistantTreeModel::nodeAt(const QModelIndex& index) const {
  return nodes_[static_cast<size_t>(index.internalId())];
}

const std::vector<int>& AssistantTreeModel::childrenOf(const QModelIndex& parent) const {
  return parent.isValid() ? nodeAt(parent).children : roots_;
}

QModelIndex AssistantTreeModel::indexOfNode(int node) const {
  if (node == root) return {};
  return createIndex(nodes_[static_cast<size_t>(node)].row, NameColumn, static_cast<quintptr>(node));
}

}  // namespace tokendesk
