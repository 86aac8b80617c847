#include "elided_texts.h"

#include <QApplication>
#include <QFontMetrics>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

constexpr QRect room(20, 10, 200, 30);

QImage drawn(ElidedTexts& texts, const QString& text, const ElidedTexts::Look& look) {
  QImage image(240, 50, QImage::Format_RGB32);
  image.fill(Qt::white);
  QPainter painter(&image);
  painter.setPen(Qt::black);
  texts.draw(&painter, room, text, look);
  return image;
}

/// The least rectangle with all that isn't white.
QRect inkOf(const QImage& image) {
  QRect ink;
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x) {
      if (image.pixel(x, y) != qRgb(255, 255, 255)) ink |= QRect(x, y, 1, 1);
    }
  }
  return ink;
}

}  // namespace

class ElidedTextsTest : public QObject {
  Q_OBJECT

 private:
  ElidedTexts texts_;
  ElidedTexts::Look look_;

 private slots:
  void init() { look_ = {.font = QApplication::font()}; }

  void aTextBeginsWhereItsRoomBegins() {
    const QRect ink = inkOf(drawn(texts_, u"node"_s, look_));
    QVERIFY(std::abs(ink.left() - room.left()) <= 2);
    QVERIFY(std::abs(ink.center().y() - room.center().y()) <= 3);
    look_.direction = Qt::RightToLeft;
    const QRect mirrored = inkOf(drawn(texts_, u"node"_s, look_));
    QVERIFY(std::abs(mirrored.right() - room.right()) <= 2);
    QCOMPARE(mirrored.size(), ink.size());
  }

  void whatIsTooLongIsCut() {
    const QString text = u"a "_s.repeated(200);
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
      look_.direction = direction;
      const QRect ink = inkOf(drawn(texts_, text, look_));
      QVERIFY(room.adjusted(-1, 0, 1, 0).contains(ink));
      QVERIFY(ink.width() > room.width() - 30);
    }
  }

  void theMiddleOrTheEndIsCut() {
    const QString text = u"begin"_s + QString(200, u'i') + u"WWWWWW"_s;
    const QImage atEnd = drawn(texts_, text, look_);
    look_.elide = Qt::ElideMiddle;
    QVERIFY(drawn(texts_, text, look_) != atEnd);
  }

  void whatWasDrawnIsDrawnAgainTheSame() {
    const QImage first = drawn(texts_, u"node-1 東京 é"_s, look_);
    QCOMPARE(drawn(texts_, u"node-1 東京 é"_s, look_), first);
    for (int i = 0; i < 5000; ++i) drawn(texts_, QString::number(i), look_);
    QCOMPARE(drawn(texts_, u"node-1 東京 é"_s, look_), first);
  }

  void aTextIsLaidOutAnewForAnotherLook() {
    const QImage plain = drawn(texts_, u"node"_s, look_);
    look_.font.setWeight(QFont::Bold);
    const QImage bold = drawn(texts_, u"node"_s, look_);
    QVERIFY(bold != plain);
    look_.font.setPointSizeF(look_.font.pointSizeF() * 1.5);
    QVERIFY(drawn(texts_, u"node"_s, look_) != bold);
  }

  void markupIsText() {
    const QRect ink = inkOf(drawn(texts_, u"<b>x</b>"_s, look_));
    QVERIFY(ink.width() > inkOf(drawn(texts_, u"<b>x"_s, look_)).width());
  }

  void nothingIsDrawnForAnEmptyText() { QVERIFY(inkOf(drawn(texts_, QString(), look_)).isNull()); }
};

QTEST_MAIN(ElidedTextsTest)
#include "elided_texts_test.moc"
