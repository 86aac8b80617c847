#include "command_palette.h"

#include "keyboard.h"
#include "tokens.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

/// The command palette, worked by keyboard.
class CommandPaletteTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<QWidget> window_;
  QPointer<CommandPalette> palette_;
  std::unique_ptr<QSignalSpy> chosen_;

  static PaletteContent numbered(int count) {
    PaletteContent content;
    for (int i = 0; i < count; ++i) {
      const QString text = u"Entry %1"_s.arg(i);
      content.entries.push_back({.key = {.name = text},
                                 .text = text,
                                 .details = u"Action"_s,
                                 .shortcuts = {QKeySequence(u"Ctrl+%1"_s.arg(i))}});
    }
    return content;
  }
  static PaletteContent manyTokens() {
    ApiTokens tokens(20'000, organizationToken(u"like"_s));
    for (size_t i = 0; i < tokens.size(); ++i) tokens[i].name = u"node-%1"_s.arg(i);
    PaletteContent content;
    content.tokens.push_back({.part = TokenPart::of(std::move(tokens)), .entryOf = [](const ApiToken& token) {
                                return PaletteEntry{.key = {}, .text = token.name, .details = {}};
                              }});
    return content;
  }

  void open(PaletteContent content) {
    palette_ = new CommandPalette(std::move(content), {}, window_.get());
    chosen_ = std::make_unique<QSignalSpy>(palette_, &CommandPalette::chosen);
    palette_->show();
    QTRY_COMPARE(QApplication::focusWidget(), palette_->findChild<QLineEdit*>());
  }
  void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
  void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
  [[nodiscard]] QListView* list() const { return palette_->findChild<QListView*>(); }
  [[nodiscard]] QString selected() const { return list()->currentIndex().data().toString(); }
  [[nodiscard]] QString chosenText() const {
    return chosen_->count() == 1 ? chosen_->front().front().value<PaletteEntry>().text : QString();
  }
  /// What a screen reader was told last.
  [[nodiscard]] QString said() const {
    for (const QLabel* label : palette_->findChildren<QLabel*>()) {
      if (!label->accessibleName().isEmpty()) return label->accessibleName();
    }
    return {};
  }

 private slots:
  void init() {
    window_ = std::make_unique<QWidget>();
    window_->resize(900, 700);
    window_->show();
    QVERIFY(QTest::qWaitForWindowActive(window_.get()));
  }
  void cleanup() {
    window_.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
  }

  void keysGoThroughTheListWhileTheFieldHasTheFocus() {
    open(numbered(30));
    QCOMPARE(selected(), u"Entry 0"_s);
    press(Qt::Key_Up);
    QCOMPARE(selected(), u"Entry 0"_s);
    press(Qt::Key_Down);
    QCOMPARE(selected(), u"Entry 1"_s);
    press(Qt::Key_PageDown);
    QCOMPARE(selected(), u"Entry 11"_s);
    for (int i = 0; i < 4; ++i) press(Qt::Key_PageDown);
    QCOMPARE(selected(), u"Entry 29"_s);
    QVERIFY(list()->viewport()->rect().contains(list()->visualRect(list()->currentIndex())));
    press(Qt::Key_PageUp);
    QCOMPARE(selected(), u"Entry 19"_s);
    for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Down}) press(key);
    QVERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
    press(Qt::Key_Return);
    QCOMPARE(chosenText(), u"Entry 20"_s);
  }

  void enterChoosesOnceAndCloses() {
    open(numbered(3));
    QWidget* field = QApplication::focusWidget();
    type(u"entry 2"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTest::keyClick(field, Qt::Key_Return);
    QTest::keyClick(field, Qt::Key_Enter);
    QCOMPARE(chosenText(), u"Entry 2"_s);
    QTRY_VERIFY(!palette_);
    QCOMPARE(chosen_->count(), 1);
  }

  void aClickChooses() {
    open(numbered(3));
    const QRect second = list()->visualRect(list()->model()->index(1, 0));
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, second.center());
    QCOMPARE(chosenText(), u"Entry 1"_s);
    QTRY_VERIFY(!palette_);
  }

  void escapeClosesAndChoosesNothing() {
    open(numbered(3));
    press(Qt::Key_Escape);
    QTRY_VERIFY(!palette_);
    QCOMPARE(chosen_->count(), 0);
  }

  void turningToTheWindowCloses() {
    open(numbered(3));
    window_->activateWindow();
    QTRY_VERIFY(!palette_);
    QCOMPARE(chosen_->count(), 0);
  }

  void enterWaitsForWhatWasTyped() {
    open(manyTokens());
    type(u"node-19999"_s);
    QCOMPARE(list()->model()->rowCount(), 0);  // it is still being searched
    press(Qt::Key_Return);
    QCOMPARE(chosen_->count(), 0);
    QTRY_COMPARE(chosen_->count(), 1);
    QCOMPARE(chosenText(), u"node-19999"_s);
  }

  void whatIsTypedAfterEnterTakesItBack() {
    open(manyTokens());
    type(u"node-1"_s);
    press(Qt::Key_Return);
    type(u"x"_s);
    QTRY_COMPARE(said(), u"Nothing matches. Try fewer letters, or words in another order."_s);
    QCOMPARE(chosen_->count(), 0);
    QVERIFY(palette_->isVisible());
  }

  void whatCannotBeChosenSaysWhy() {
    PaletteContent content = numbered(1);
    content.entries.front().whyNot = u"This connection is read-only."_s;
    open(content);
    QCOMPARE(list()->currentIndex().data(Qt::AccessibleTextRole).toString(),
             u"Entry 0, This connection is read-only., Ctrl+0"_s);
    press(Qt::Key_Return);
    QVERIFY(palette_->isVisible());
    QCOMPARE(chosen_->count(), 0);
    QCOMPARE(said(), u"This connection is read-only."_s);
  }

  void screenReadersAreToldWhatIsSelectedAndHowManyMatch() {
    open(numbered(60));
    QCOMPARE(said(), u"Entry 0, Action, Ctrl+0. The first 50 of 60 matches"_s);
    type(u"entry 3"_s);
    QCOMPARE(said(), u"Entry 3, Action, Ctrl+3. 15 matches"_s);
    press(Qt::Key_Down);
    QCOMPARE(said(), u"Entry 30, Action. 15 matches"_s);
    type(u"0"_s);
    QCOMPARE(said(), u"Entry 30, Action. 1 match"_s);
    QVERIFY(visibleText(palette_).contains(u"1 match"_s));
  }

  void newContentIsSearchedForWhatIsTyped() {
    open(numbered(20));
    type(u"entry 1"_s);
    QCOMPARE(list()->model()->rowCount(), 11);
    palette_->setContent(numbered(11));
    QCOMPARE(list()->model()->rowCount(), 2);
    QCOMPARE(selected(), u"Entry 1"_s);
  }

  void shortcutsStandAtTheTrailingEnd_data() {
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
  }
  void shortcutsStandAtTheTrailingEnd() {
    QFETCH(Qt::LayoutDirection, direction);
    QApplication::setLayoutDirection(direction);
    PaletteContent content = numbered(1);
    content.entries.front().details.clear();
    open(content);
    const auto picture = [this] {
      return list()->viewport()->grab(list()->visualRect(list()->currentIndex())).toImage();
    };
    const QImage with = picture();
    content.entries.front().shortcuts.clear();
    palette_->setContent(content);
    const QImage without = picture();
    const bool isMirrored = direction == Qt::RightToLeft;
    for (int x = 0; x < with.width(); ++x) {
      for (int y = 0; y < with.height(); ++y) {
        const bool isTrailingHalf = (x > with.width() / 2) != isMirrored;
        QVERIFY2(isTrailingHalf || with.pixel(x, y) == without.pixel(x, y), qPrintable(QString::number(x)));
      }
    }
    QVERIFY(with != without);
  }

  void itStandsOverTheUpperPartOfTheWindow() {
    open(numbered(1));
    QVERIFY(palette_->geometry().top() > window_->geometry().top());
    QVERIFY(palette_->geometry().top() < window_->geometry().top() + window_->height() / 3);
    QVERIFY(std::abs(palette_->geometry().center().x() - window_->geometry().center().x()) <= 1);
  }
};

QTEST_MAIN(CommandPaletteTest)
#include "command_palette_test.moc"
