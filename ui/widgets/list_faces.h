#pragma once

#include "empty_state.h"

#include <QWidget>

#include <functional>

namespace tokendesk {

class FaceStack;
class SkeletonTable;

/// The place of a list, with its five faces: loading, empty and no match (both said in place of the list),
/// failed, and the list itself.
class ListFaces : public QWidget {
  Q_OBJECT

 public:
  /// Takes over `list`.
  explicit ListFaces(QWidget* list, QWidget* parent = nullptr);

  void showList();
  void showLoading();
  /// `help` is what the content's button does.
  void showInstead(const EmptyState::Content& content, const std::function<void()>& help = {});
  /// The same for what failed, of which screen readers are told.
  void showFailed(const EmptyState::Content& content, const std::function<void()>& help = {});

 private:
  void showFace(EmptyState* face, const EmptyState::Content& content, const std::function<void()>& help);

  FaceStack* faces_;
  QWidget* list_;
  SkeletonTable* skeleton_;
  EmptyState* instead_;
  EmptyState* failed_;
  std::function<void()> help_;
};

}  // namespace tokendesk
