#include "elided_texts.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextOption>

namespace tokendesk {

namespace {

QStaticText laidOut(const QString& text, const ElidedTexts::Look& look, int width) {
  QStaticText laid(QFontMetrics(look.font).elidedText(text, look.elide, width));
  laid.setTextFormat(Qt::PlainText);
  QTextOption option;
  option.setTextDirection(look.direction);
  option.setWrapMode(QTextOption::NoWrap);
  laid.setTextOption(option);
  laid.prepare({}, look.font);
  return laid;
}

}  // namespace

void ElidedTexts::draw(QPainter* painter, const QRect& room, const QString& text, const Look& look) {
  const Key key{text, look.font, room.width(), look.elide, look.direction};
  QStaticText* laid = known_.object(key);
  if (laid == nullptr) {
    laid = new QStaticText(laidOut(text, look, room.width()));
    known_.insert(key, laid);
  }
  const QSizeF size = laid->size();
  const qreal left = look.direction == Qt::LeftToRight ? room.left() : room.right() + 1 - size.width();
  painter->setFont(look.font);
  painter->drawStaticText(QPointF(left, room.top() + (room.height() - size.height()) / 2), *laid);
}

}  // namespace tokendesk
