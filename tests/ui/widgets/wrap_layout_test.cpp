#include "widgets/wrap_layout.h"

#include <QTest>

namespace tokendesk {

namespace {

constexpr int spacing = 10;
constexpr int lineSpacing = 4;

}  // namespace

/// A row of boxes, 100 wide and 20 high.
class WrapLayoutTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<QWidget> window_;
  WrapLayout* layout_ = nullptr;

  QWidget* addBox(Qt::Alignment alignment = {}) {
    auto* box = new QWidget;
    box->setFixedSize(100, 20);
    layout_->add(box, alignment);
    return box;
  }
  void fit(int width) {
    window_->resize(width, layout_->heightForWidth(width));
    layout_->activate();
    layout_->setGeometry(window_->rect());
  }

 private slots:
  void init() {
    window_ = std::make_unique<QWidget>();
    layout_ = new WrapLayout(spacing, lineSpacing, window_.get());
  }

  void keepsToOneLineWhereThereIsRoom() {
    addBox();
    const QWidget* second = addBox();
    QCOMPARE(layout_->sizeHint(), QSize(210, 20));
    fit(210);
    QCOMPARE(second->geometry(), QRect(110, 0, 100, 20));
    QCOMPARE(window_->height(), 20);
  }

  void goesOnInTheNextLine() {
    addBox();
    const QWidget* second = addBox();
    fit(209);
    QCOMPARE(second->pos(), QPoint(0, 24));
    QCOMPARE(window_->height(), 44);
    QCOMPARE(layout_->minimumSize().width(), 100);
  }

  void putsWhatIsAlignedToTheRightAtTheEndOfItsLine() {
    addBox();
    const QWidget* second = addBox(Qt::AlignRight);
    const QWidget* third = addBox(Qt::AlignRight);
    fit(500);
    QCOMPARE(second->x(), 290);
    QCOMPARE(third->x(), 400);
    fit(250);
    QCOMPARE(second->pos(), QPoint(150, 0));
    QCOMPARE(third->pos(), QPoint(150, 24));
  }

  void leavesNoGapForWhatIsHidden() {
    addBox()->hide();
    const QWidget* second = addBox();
    fit(300);
    QCOMPARE(second->pos(), QPoint(0, 0));
    QCOMPARE(layout_->sizeHint(), QSize(100, 20));
  }

  void goesFromRightToLeftWhereWritingDoes() {
    window_->setLayoutDirection(Qt::RightToLeft);
    const QWidget* first = addBox();
    const QWidget* second = addBox();
    fit(300);
    QCOMPARE(first->x(), 200);
    QCOMPARE(second->x(), 90);
  }
};

}  // namespace tokendesk

QTEST_MAIN(tokendesk::WrapLayoutTest)
#include "wrap_layout_test.moc"
