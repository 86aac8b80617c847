#pragma once

#include <QProxyStyle>

class QStyleOptionViewItem;

namespace tokendesk {

// Fusion with flat, bordered controls and a focus ring in the accent colour, where no desktop brings a style
// of its own. What a palette can say it takes from the palette.
//
// Dynamic properties of widgets it knows, all bool: "primary", "danger" and "link" of a QPushButton,
// "invalid" of a field (update() it after a change). Mnemonics are underlined while Alt is held.
class ConsoleStyle final : public QProxyStyle {
  Q_OBJECT

 public:
  ConsoleStyle();

  using QProxyStyle::polish;
  using QProxyStyle::unpolish;
  void polish(QApplication* application) override;
  void unpolish(QApplication* application) override;
  void polish(QWidget* widget) override;

  int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
  int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                QStyleHintReturn* returned) const override;
  QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                         const QWidget* widget) const override;
  QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;
  QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                       const QWidget* widget) const override;
  QIcon standardIcon(StandardPixmap standard, const QStyleOption* option,
                     const QWidget* widget) const override;
  void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
  void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                   const QWidget* widget) const override;
  void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                          const QWidget* widget) const override;

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  QSize buttonSize(const QStyleOption* option, const QSize& size, const QWidget* widget) const;
  QSize toolButtonSize(const QStyleOption* option, const QSize& size) const;
  QRect besideDecoration(const QStyleOptionViewItem& item, QRect text, const QRect& decoration,
                         const QWidget* widget) const;
  void showMnemonics(bool shown);

  bool mnemonicsShown_ = false;
};

}  // namespace tokendesk
