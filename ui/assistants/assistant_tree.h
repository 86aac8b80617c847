#pragma once

#include "assistant_item.h"

#include <QSet>
#include <QTreeView>

namespace tokendesk {

class AssistantTreeModel;

/// The tree of a project's assistants. Keeps over resets of its model, by ids, what is expanded and selected,
/// and how far it is scrolled. While the model filters, what leads to a match is expanded too.
class AssistantTree : public QTreeView {
  Q_OBJECT

 public:
  /// `model` is not owned.
  explicit AssistantTree(AssistantTreeModel* model, QWidget* parent = nullptr);

  /// Points to nothing where nothing is selected. Valid until the model changes.
  [[nodiscard]] AssistantItem selectedItem() const;
  void setAllExpanded(bool areExpanded);

 signals:
  void selectedItemChanged();

 protected:
  void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void setUpColumns();
  void restore();
  void restoreSelection();

  AssistantTreeModel* model_;
  QSet<QString> expanded_;
  QString selected_;
  int scroll_ = 0;
  bool restoring_ = false;
};

}  // namespace tokendesk
