#include "stretched_section.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>

namespace tokendesk {

StretchedSection::StretchedSection(QHeaderView* header, int section)
    : QObject(header), header_(header), section_(section) {
  header->viewport()->installEventFilter(this);
  connect(header, &QHeaderView::sectionResized, this, &StretchedSection::fit);
  fit();
}

bool StretchedSection::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::Resize) fit();
  return QObject::eventFilter(watched, event);
}

void StretchedSection::fit() {
  if (isFitting_ || section_ >= header_->count()) return;
  const QScopedValueRollback fitting(isFitting_, true);
  const int others = header_->length() - header_->sectionSize(section_);
  const int needed = header_->sectionSizeHint(section_);
  const bool hasRoom = header_->viewport()->width() - others >= needed;
  header_->setSectionResizeMode(section_, hasRoom ? QHeaderView::Stretch : QHeaderView::Interactive);
  if (!hasRoom) header_->resizeSection(section_, needed);
}

}  // namespace tokendesk
