#include "contact_sheet.h"

#include <QPainter>

namespace tokendesk {

namespace {

constexpr int columns = 6;
constexpr int margin = 16;
constexpr int labelHeight = 24;
constexpr QSize picture{400, 260};
constexpr QSize place{picture.width() + margin, picture.height() + labelHeight + margin};

}  // namespace

QImage contactSheet(const QList<NamedPicture>& pictures) {
  const int rows = (static_cast<int>(pictures.size()) + columns - 1) / columns;
  QImage sheet(columns * place.width() + margin, rows * place.height() + margin, QImage::Format_RGB32);
  sheet.fill(QColor(0x80, 0x80, 0x80));
  QPainter painter(&sheet);
  painter.setPen(Qt::white);
  for (int i = 0; i < pictures.size(); ++i) {
    const NamedPicture& each = pictures[i];
    const QPoint at(margin + i % columns * place.width(), margin + i / columns * place.height());
    painter.drawText(QRect(at, QSize(picture.width(), labelHeight)), Qt::AlignVCenter, each.name);
    // a dialog isn't made larger than it is
    const QSize size = each.image.size().boundedTo(each.image.size().scaled(picture, Qt::KeepAspectRatio));
    painter.drawImage(at + QPoint(0, labelHeight),
                      each.image.scaled(size, Qt::KeepAspectRatio, Qt::SmoothTransformation));
  }
  return sheet;
}

}  // namespace tokendesk
