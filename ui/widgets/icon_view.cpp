#include "icon_view.h"

#include <QPainter>

namespace tokendesk {

IconView::IconView(int extent, QWidget* parent) : QWidget(parent) {
  setFixedSize(extent, extent);
  setAttribute(Qt::WA_TransparentForMouseEvents);
}

void IconView::setIcon(const QIcon& icon) {
  icon_ = icon;
  update();
}

void IconView::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  icon_.paint(&painter, rect(), Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
}

}  // namespace tokendesk
