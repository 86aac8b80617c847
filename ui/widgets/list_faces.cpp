#include "list_faces.h"

#include "face_stack.h"
#include "skeleton_table.h"

#include <QVBoxLayout>

namespace tokendesk {

ListFaces::ListFaces(QWidget* list, QWidget* parent)
    : QWidget(parent),
      faces_(new FaceStack),
      list_(list),
      skeleton_(new SkeletonTable),
      instead_(new EmptyState),
      failed_(new EmptyState(EmptyState::Kind::Alert)) {
  for (QWidget* face : std::initializer_list<QWidget*>{skeleton_, list_, instead_, failed_})
    faces_->addWidget(face);
  setFocusProxy(faces_);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(faces_);
  for (EmptyState* face : {instead_, failed_}) {
    connect(face, &EmptyState::actionTriggered, this, [this] {
      const auto help = help_;  // which may show another face
      if (help) help();
    });
  }
}

void ListFaces::showList() {
  faces_->showFace(list_);
}

void ListFaces::showLoading() {
  faces_->showFace(skeleton_);
}

void ListFaces::showInstead(const EmptyState::Content& content, const std::function<void()>& help) {
  showFace(instead_, content, help);
}

void ListFaces::showFailed(const EmptyState::Content& content, const std::function<void()>& help) {
  showFace(failed_, content, help);
}

void ListFaces::showFace(EmptyState* face, const EmptyState::Content& content,
                         const std::function<void()>& help) {
  help_ = help;
  face->setContent(content);
  faces_->showFace(face);
}

}  // namespace tokendesk
