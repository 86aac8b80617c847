#include "navigation.h"
#include "theme_colors.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

const NavigationBadge three{
    .text = u"3"_s, .tone = StatusTone::Expired, .description = u"2 expire within 7 days, 1 expired"_s};

}  // namespace

/// Badges of pages, and notes under them.
class NavigationNotesTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<Navigation> navigation_;

  // With a new interface: without a screen reader Qt doesn't tell an old one what changed.
  QStringList read() const {
    QAccessible::deleteAccessibleInterface(
        QAccessible::uniqueId(QAccessible::queryAccessibleInterface(navigation_.get())));
    const QAccessibleInterface* list = QAccessible::queryAccessibleInterface(navigation_.get());
    QStringList names;
    for (int child = 0; child < list->childCount(); ++child)
      names << list->child(child)->text(QAccessible::Name);
    return names;
  }
  QRect rectOf(int row) const { return navigation_->visualItemRect(navigation_->item(row)); }
  void click(int row) const {
    QTest::mouseClick(navigation_->viewport(), Qt::LeftButton, {}, rectOf(row).center());
  }
  /// How many pixels of an entry have about this colour.
  int countOf(const QColor& color, int row) const {
    const QImage image = navigation_->viewport()->grab(rectOf(row)).toImage();
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
      for (int x = 0; x < image.width(); ++x) count += image.pixelColor(x, y).rgb() == color.rgb() ? 1 : 0;
    }
    return count;
  }

 private slots:
  void init() {
    QApplication::setPalette(lightPalette());
    navigation_ = std::make_unique<Navigation>();
    navigation_->addGroup(u"Hub"_s);
    navigation_->addPage(IconName::Key, u"Tokens"_s, u"Hub Tokens"_s);
    navigation_->addPage(IconName::Folder, u"Accounts"_s, u"Accounts"_s);
    navigation_->choosePage(0);
    navigation_->resize(220, 400);
    navigation_->show();
    QVERIFY(QTest::qWaitForWindowActive(navigation_.get()));
  }

  void aBadgeIsReadOutAfterThePagesName() {
    navigation_->setBadge(0, three);
    QCOMPARE(read(),
             QStringList({u"Hub"_s, u"Hub Tokens, 2 expire within 7 days, 1 expired"_s, u"Accounts"_s}));
    QCOMPARE(navigation_->item(1)->toolTip(), u"Hub Tokens, 2 expire within 7 days, 1 expired"_s);
    navigation_->setBadge(0, {});
    QCOMPARE(read(), QStringList({u"Hub"_s, u"Hub Tokens"_s, u"Accounts"_s}));
  }

  void collapsedItIsReadOutAndDrawnToo() {
    navigation_->setBadge(0, three);
    navigation_->setCollapsed(true);
    QVERIFY(read().contains(u"Hub Tokens, 2 expire within 7 days, 1 expired"_s));
    QVERIFY(countOf(statusColor(StatusTone::Expired, navigation_->palette()), 1) > 40);
  }

  void isDrawnInTheColourOfItsTone() {
    const QColor red = statusColor(StatusTone::Expired, navigation_->palette());
    const QColor amber = statusColor(StatusTone::Expiring, navigation_->palette());
    QCOMPARE(countOf(red, 1), 0);
    navigation_->setBadge(0, three);
    QVERIFY(countOf(red, 1) > 40);
    navigation_->setBadge(0, {.text = u"2"_s, .tone = StatusTone::Expiring, .description = u"soon"_s});
    QVERIFY(countOf(amber, 1) > 40);
    QCOMPARE(countOf(red, 1), 0);
  }

  void coloursStandOutEnough_data() {
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
  }
  void coloursStandOutEnough() {
    QFETCH(const QPalette, palette);
    for (const StatusTone tone : {StatusTone::Expiring, StatusTone::Expired}) {
      const QColor color = statusColor(tone, palette);
      QVERIFY(contrastRatio(color, palette.color(QPalette::Base)) >= 4.5);
      QVERIFY(contrastRatio(color, palette.color(QPalette::AlternateBase)) >= 4.5);
    }
  }

  void aNoteStandsUnderItsPageAndIsNoPage() {
    QSignalSpy chosen(navigation_.get(), &Navigation::pageChosen);
    navigation_->setNote(0, IconName::Clock, u"2 expire within 7 days"_s);
    QCOMPARE(read(), QStringList({u"Hub"_s, u"Hub Tokens"_s, u"2 expire within 7 days"_s, u"Accounts"_s}));
    navigation_->choosePage(1);
    QCOMPARE(navigation_->currentItem()->text(), u"Accounts"_s);
    QCOMPARE(chosen.last().constFirst().toInt(), 1);
  }

  void itsTextChangesAndItGoes() {
    navigation_->setNote(0, IconName::Clock, u"2 expire within 7 days"_s);
    navigation_->setNote(0, IconName::Clock, u"1 expires within 7 days"_s);
    QCOMPARE(read(), QStringList({u"Hub"_s, u"Hub Tokens"_s, u"1 expires within 7 days"_s, u"Accounts"_s}));
    navigation_->setNote(0, IconName::Clock, {});
    QCOMPARE(read(), QStringList({u"Hub"_s, u"Hub Tokens"_s, u"Accounts"_s}));
    navigation_->setNote(0, IconName::Clock, {});
    QCOMPARE(navigation_->count(), 3);
  }

  void aClickOpensIt() {
    navigation_->setNote(0, IconName::Clock, u"soon"_s);
    QSignalSpy opened(navigation_.get(), &Navigation::noteOpened);
    click(2);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.constFirst().constFirst().toInt(), 0);
    click(3);
    QCOMPARE(opened.count(), 1);
  }

  void arrowsPassOverItAndEnterOpensIt() {
    navigation_->setNote(0, IconName::Clock, u"soon"_s);
    QSignalSpy chosen(navigation_.get(), &Navigation::pageChosen);
    QSignalSpy opened(navigation_.get(), &Navigation::noteOpened);
    navigation_->setFocus();
    QTest::keyClick(navigation_.get(), Qt::Key_Down);
    QCOMPARE(chosen.count(), 0);
    QCOMPARE(opened.count(), 0);
    QTest::keyClick(navigation_.get(), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QTest::keyClick(navigation_.get(), Qt::Key_Down);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.constFirst().constFirst().toInt(), 1);
  }

  void whereItGoesUnderTheKeyboardThePageInFrontIsChosen_data() {
    QTest::addColumn<int>("page");
    QTest::addColumn<Qt::Key>("toTheNote");
    QTest::addColumn<QString>("name");
    QTest::newRow("the page above") << 0 << Qt::Key_Down << u"Tokens"_s;
    QTest::newRow("the page below") << 1 << Qt::Key_Up << u"Accounts"_s;
  }
  void whereItGoesUnderTheKeyboardThePageInFrontIsChosen() {
    QFETCH(const int, page);
    QFETCH(const Qt::Key, toTheNote);
    QFETCH(const QString, name);
    navigation_->choosePage(page);
    navigation_->setNote(0, IconName::Clock, u"soon"_s);
    navigation_->setFocus();
    QTest::keyClick(navigation_.get(), toTheNote);
    QCOMPARE(navigation_->currentItem()->text(), u"soon"_s);
    navigation_->setNote(0, IconName::Clock, {});
    QCOMPARE(navigation_->currentItem()->text(), name);
  }

  void collapsedItStaysWithItsName() {
    navigation_->setNote(0, IconName::Clock, u"soon"_s);
    navigation_->setCollapsed(true);
    QVERIFY(navigation_->item(0)->isHidden());
    QVERIFY(!navigation_->item(2)->isHidden());
    QCOMPARE(navigation_->item(2)->toolTip(), u"soon"_s);
  }
};

QTEST_MAIN(NavigationNotesTest)
#include "navigation_notes_test.moc"
