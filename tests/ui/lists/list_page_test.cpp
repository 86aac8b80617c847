#include "list_page.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

/// A list page with nothing in its list.
class EmptyPage final : public ListPage {
 public:
  EmptyPage(const QList<QAction*>& actions, const QList<QAction*>& more) {
    layOut({makeHeader(u"Title"_s, actions, more)}, new QWidget);
  }
  using ListPage::setTitle;

  [[nodiscard]] PageStatus status() const override { return {}; }
  void enter() override {}
  void refresh() override {}
  void cancel() override {}
  [[nodiscard]] QJsonObject view() const override { return {}; }
  void setView(const QJsonObject&) override {}
  void focusFilter() override {}
  void focusContent() override {}

 protected:
  void clearFilters() override {}
};

QPushButton* button(const QWidget& page, const QString& name) {
  for (QPushButton* each : page.findChildren<QPushButton*>()) {
    if (each->accessibleName() == name) return each;
  }
  return nullptr;
}

}  // namespace

/// The header of the pages with a list.
class ListPageTest : public QObject {
  Q_OBJECT

 private slots:
  void hasNoMoreWhereThereIsNothingMore() {
    QAction create(u"Create"_s);
    const EmptyPage page({&create}, {});
    QVERIFY(button(page, u"Create"_s));
    QVERIFY(!button(page, u"More"_s));
  }

  void opensMoreByKeyboardAndTriggersWhatIsInIt() {
    QAction create(u"Create"_s);
    QAction removeAll(u"Delete all…"_s);
    QAction other(u"Other"_s);
    EmptyPage page({&create}, {&removeAll, &other});
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QSignalSpy triggered(&other, &QAction::triggered);
    QPushButton* more = button(page, u"More"_s);
    QVERIFY(more->focusPolicy() & Qt::TabFocus);
    QVERIFY(!more->property("primary").toBool());
    QCOMPARE(more->text(), u"More"_s);
    QCOMPARE(more->shortcut(), QKeySequence(Qt::ALT | Qt::Key_M));

    // the menu has an event loop of its own
    QMetaObject::invokeMethod(
        &page,
        [] {
          QWidget* menu = QApplication::activePopupWidget();
          QTest::keyClick(menu, Qt::Key_Down);
          QTest::keyClick(menu, Qt::Key_Down);
          QTest::keyClick(menu, Qt::Key_Return);
        },
        Qt::QueuedConnection);
    more->setFocus();
    QTest::keyClick(more, Qt::Key_Space);
    QTRY_COMPARE(triggered.count(), 1);
  }

  void saysInTheMenuWhyAnActionIsDisabled() {
    QAction create(u"Create"_s);
    QAction removeAll(u"Delete all…"_s);
    const EmptyPage page({&create}, {&removeAll});
    QVERIFY(button(page, u"More"_s)->menu()->toolTipsVisible());
  }

  void takesAnotherTitleWithANameOfAServer() {
    QAction create(u"Create"_s);
    EmptyPage page({&create}, {});
    page.resize(600, 400);
    page.show();
    auto* title = page.findChild<QLabel*>();
    QCOMPARE(title->text(), u"Title"_s);
    const QString hostile = u"<b>x</b> "_s + QString(200, u'n');
    page.setTitle(hostile);
    QCOMPARE(title->textFormat(), Qt::PlainText);
    QCOMPARE(title->text().remove(u'\u200B'), hostile);
    page.layout()->activate();
    QVERIFY2(page.minimumSizeHint().width() < 600, "a long name must not widen the window");
  }
};

QTEST_MAIN(ListPageTest)
#include "list_page_test.moc"
