#include "guide_browser.h"

#include <QImage>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>

namespace tokendesk {

namespace {

constexpr int pageMargin = 16;

}  // namespace

GuideBrowser::GuideBrowser(QWidget* parent) : QTextBrowser(parent) {
  document()->setDocumentMargin(pageMargin);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);  // so that pictures don't change the width they follow
}

QVariant GuideBrowser::loadResource(int type, const QUrl& name) {
  const QVariant loaded = QTextBrowser::loadResource(type, name);
  if (type != QTextDocument::ImageResource) return loaded;
  QImage image = QImage::fromData(loaded.toByteArray());
  if (image.isNull()) return loaded;
  const double ratio = devicePixelRatioF();
  const int room = qRound((viewport()->width() - 2 * pageMargin) * ratio);
  if (image.width() > room) image = image.scaledToWidth(std::max(room, 1), Qt::SmoothTransformation);
  image.setDevicePixelRatio(ratio);
  return image;
}

void GuideBrowser::resizeEvent(QResizeEvent* event) {
  QTextBrowser::resizeEvent(event);
  if (event->oldSize().width() != event->size().width()) readAgain();
}

// The colour of links is a part of what was read.
void GuideBrowser::changeEvent(QEvent* event) {
  QTextBrowser::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) readAgain();
}

void GuideBrowser::readAgain() {
  if (!source().isValid()) return;
  const int place = verticalScrollBar()->value();
  reload();
  verticalScrollBar()->setValue(place);
}

}  // namespace tokendesk
