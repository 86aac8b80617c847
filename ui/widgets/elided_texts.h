#pragma once

#include <QCache>
#include <QFont>
#include <QStaticText>

class QPainter;

namespace tokendesk {

/// Draws the texts of a list's cells, each in one line that is cut where there isn't room for it. What it has
/// drawn it remembers laid out, which is most of the work.
class ElidedTexts {
 public:
  struct Look {
    QFont font;
    Qt::TextElideMode elide = Qt::ElideRight;
    Qt::LayoutDirection direction = Qt::LeftToRight;
  };

  /// At the beginning of `room` in the direction of the look, halfway between its top and bottom, with the
  /// painter's pen.
  void draw(QPainter* painter, const QRect& room, const QString& text, const Look& look);

 private:
  struct Key {
    QString text;
    QFont font;
    int width = 0;
    Qt::TextElideMode elide = Qt::ElideRight;
    Qt::LayoutDirection direction = Qt::LeftToRight;

    friend bool operator==(const Key&, const Key&) = default;
    friend size_t qHash(const Key& key, size_t seed = 0) {
      return qHashMulti(seed, key.text, key.width, key.font.weight());
    }
  };

  static constexpr int mostRemembered = 2000;  // several screens full of cells

  QCache<Key, QStaticText> known_{mostRemembered};
};

}  // namespace tokendesk
