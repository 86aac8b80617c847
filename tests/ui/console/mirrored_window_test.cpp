#include "console.h"
#include "icons.h"
#include "keyboard.h"
#include "theme.h"
#include "tokens.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

const Project support{.id = u"p1"_s, .name = u"Support"_s};

/// The columns of the widget's picture in which something is drawn: the first and the last.
std::pair<int, int> inkOf(QWidget* widget) {
  const QImage picture = widget->grab().toImage();
  std::pair<int, int> ink{picture.width(), -1};
  for (int x = 0; x < picture.width(); ++x) {
    for (int y = 0; y < picture.height(); ++y) {
      if (picture.pixel(x, y) != picture.pixel(0, 0)) ink = {std::min(ink.first, x), x};
    }
  }
  return ink;
}

QImage drawingOf(IconName name, Qt::LayoutDirection direction) {
  QGuiApplication::setLayoutDirection(direction);
  return icon(name).pixmap(24, 24).toImage();
}

}  // namespace

/// The main window in a language that runs from right to left: what leads is on the right.
class MirroredWindowTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<Console> console_;
  std::unique_ptr<MainWindow> window_;

  template <class Widget>
  Widget* find(const QString& name) const {
    return qobject_cast<Widget*>(named(window_.get(), name));
  }
  int centerOf(const QString& name) const {
    const auto* widget = find<QWidget>(name);
    return widget->mapTo(window_.get(), widget->rect().center()).x();
  }
  QLabel* label(const QString& text) const {
    for (auto* each : window_->findChildren<QLabel*>()) {
      if (each->text() == text && each->isVisible()) return each;
    }
    return nullptr;
  }

 private slots:
  void initTestCase() { applyTheme(*qApp); }
  void init() {
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    console_ = std::make_unique<Console>();
    window_ = console_->openWindow();
    window_->openSaved(console_->addConnection(u"Training"_s));
    QTRY_VERIFY(console_->platform);
    console_->platform->projectLists.finish(Projects{support});
    console_->platform->organizationLists.finish(ApiTokens{organizationToken(u"a"_s)});
    QTRY_VERIFY(find<QTableView>(u"API tokens"_s));
  }
  void cleanup() {
    window_.reset();
    console_.reset();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
  }

  void theNavigationIsAtTheRight() {
    QVERIFY(centerOf(u"Navigation"_s) > centerOf(u"API tokens"_s));
    QVERIFY(centerOf(u"Connection"_s) > centerOf(u"Project"_s));
    QVERIFY(centerOf(u"Project"_s) > centerOf(u"Refresh"_s));
  }

  void thePagesTitleBeginsAtTheRightAndItsButtonIsAtTheLeft() {
    QLabel* title = label(u"Organization API Tokens"_s);
    QVERIFY(title);
    QVERIFY(inkOf(title).second > title->width() - 4);
    QVERIFY(inkOf(title).first > title->width() / 4);
    QVERIFY(title->mapTo(window_.get(), QPoint()).x() > centerOf(u"Create New"_s));
  }

  void theProjectsNameBeginsAtTheRight() {
    auto* project = find<QComboBox>(u"Project"_s);
    QTRY_COMPARE(project->currentText(), u"\u2068Support\u2069"_s);
    QVERIFY(inkOf(project->lineEdit()).first > project->lineEdit()->width() / 2);
  }

  void theTablesFirstColumnIsTheRightmost() {
    const QHeaderView* header = find<QTableView>(u"API tokens"_s)->horizontalHeader();
    for (int column = 1; column < header->count(); ++column)
      QVERIFY(header->sectionViewportPosition(column) < header->sectionViewportPosition(column - 1));
  }

  void aColumnsTitleStandsOverItsTexts() {
    auto* table = find<QTableView>(u"API tokens"_s);
    table->sortByColumn(1, Qt::AscendingOrder);  // no arrow beside the title that is looked at
    const auto ends = [](QWidget* widget, const QRect& place) {
      const QImage picture = widget->grab(place).toImage();
      for (int x = picture.width() - 1; x >= 0; --x) {
        for (int y = 4; y < picture.height() - 4; ++y) {
          if (picture.pixel(x, y) != picture.pixel(picture.width() / 2, 4)) return x;
        }
      }
      return -1;
    };
    auto* header = table->horizontalHeader()->viewport();
    const QRect cell = table->visualRect(table->model()->index(0, 0));
    const int ofTitle = ends(header, {cell.left(), 0, cell.width(), header->height()});
    QVERIFY(std::abs(ofTitle - ends(table->viewport(), cell)) <= 2);
  }

  void thePagerGoesFromRightToLeft() {
    QVERIFY(centerOf(u"First page"_s) > centerOf(u"Previous page"_s));
    QVERIFY(centerOf(u"Previous page"_s) > centerOf(u"Next page"_s));
    QVERIFY(centerOf(u"Next page"_s) > centerOf(u"Last page"_s));
    QVERIFY(centerOf(u"Last page"_s) > centerOf(u"Rows per page"_s));
  }

  void arrowsPointTheOtherWayAndOtherDrawingsStay() {
    for (const IconName name :
         {IconName::ChevronFirst, IconName::ChevronPrevious, IconName::ChevronNext, IconName::ChevronLast}) {
      QCOMPARE(drawingOf(name, Qt::RightToLeft), drawingOf(name, Qt::LeftToRight).mirrored(true, false));
      QVERIFY(drawingOf(name, Qt::RightToLeft) != drawingOf(name, Qt::LeftToRight));
    }
    QCOMPARE(drawingOf(IconName::Key, Qt::RightToLeft), drawingOf(IconName::Key, Qt::LeftToRight));
  }
};

QTEST_MAIN(MirroredWindowTest)
#include "mirrored_window_test.moc"
