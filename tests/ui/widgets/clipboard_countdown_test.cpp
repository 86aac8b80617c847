#include "widgets/clipboard_countdown.h"

#include "find_widget.h"
#include "widgets/secret_clipboard.h"

#include <QLabel>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tokendesk {

using namespace test;

class ClipboardCountdownTest : public QObject {
  Q_OBJECT

 private slots:
  void isHiddenWhileNothingIsToBeCleared();
  void saysWhatWasCopiedAndHowLongItStays();
  void countsDownAndHides();
  void clearNowIsReachedByKeyboard();
  void hidesWhenSomebodyElseCopies();
  void isAnAlert();
  void showsACountdownThatRunsAlready();
  void longNamesAreElided();
  void longNamesFromRightToLeftLeaveTheSentenceAlone();

 private:
  static QString shownText(const QWidget& widget) {
    QStringList texts;
    for (const QLabel* label : widget.findChildren<QLabel*>()) {
      texts += label->text();
    }
    return texts.join(u' ');
  }
};

void ClipboardCountdownTest::isHiddenWhileNothingIsToBeCleared() {
  SecretClipboard secrets;
  QWidget window;
  const auto* countdown = new ClipboardCountdown(&secrets, &window);
  window.show();
  QVERIFY(!countdown->isVisible());
}

void ClipboardCountdownTest::saysWhatWasCopiedAndHowLongItStays() {
  SecretClipboard secrets;
  QWidget window;
  const auto* countdown = new ClipboardCountdown(&secrets, &window);
  window.show();
  secrets.copy(Secret("default_secret_value"), u"support-bot"_s, 24s);
  QVERIFY(countdown->isVisible());
  QCOMPARE(shownText(*countdown), u"support-bot copied. The clipboard is cleared in 24 s"_s);
  QVERIFY(!everythingReadable(window).contains(u"secret_value"_s));
}

void ClipboardCountdownTest::countsDownAndHides() {
  SecretClipboard secrets(nullptr, 20ms);
  QWidget window;
  const auto* countdown = new ClipboardCountdown(&secrets, &window);
  window.show();
  secrets.copy(Secret("default_secret_value"), u"support-bot"_s, 2s);
  QTRY_VERIFY(shownText(*countdown).contains(u"in 1 s"_s));
  QTRY_VERIFY(!countdown->isVisible());
}

void ClipboardCountdownTest::clearNowIsReachedByKeyboard() {
  SecretClipboard secrets;
  QWidget window;
  auto* layout = new QVBoxLayout(&window);
  auto* before = new QToolButton;
  before->setFocusPolicy(Qt::StrongFocus);
  auto* countdown = new ClipboardCountdown(&secrets);
  layout->addWidget(before);
  layout->addWidget(countdown);
  window.show();
  QVERIFY(QTest::qWaitForWindowActive(&window));
  before->setFocus();
  secrets.copy(Secret("default_secret_value"), u"support-bot"_s, 24s);

  QTest::keyClick(&window, Qt::Key_Tab);
  auto* clearNow = byName<QToolButton>(*countdown, u"Clear now"_s);
  QVERIFY(clearNow);
  QVERIFY(clearNow->hasFocus());
  QTest::keyClick(clearNow, Qt::Key_Space);
  QVERIFY(!secrets.isCounting());
  QVERIFY(!countdown->isVisible());
}

void ClipboardCountdownTest::hidesWhenSomebodyElseCopies() {
  SecretClipboard secrets;
  QWidget window;
  const auto* countdown = new ClipboardCountdown(&secrets, &window);
  window.show();
  secrets.copy(Secret("default_secret_value"), u"support-bot"_s, 24s);
  emit secrets.overtaken();
  QVERIFY(!countdown->isVisible());
}

void ClipboardCountdownTest::isAnAlert() {
  SecretClipboard secrets;
  ClipboardCountdown countdown(&secrets);
  secrets.copy(Secret("default_secret_value"), u"support-bot"_s, 3s);
  QCOMPARE(roleOf(&countdown), QAccessible::AlertMessage);
  QCOMPARE(countdown.accessibleName(), u"support-bot copied. The clipboard is cleared in 3 s"_s);
}

void ClipboardCountdownTest::showsACountdownThatRunsAlready() {
  SecretClipboard secrets;
  secrets.copy(Secret("default_secret_value"), u"support-bot"_s, 24s);
  QWidget window;
  const auto* countdown = new ClipboardCountdown(&secrets, &window);
  window.show();
  QVERIFY(countdown->isVisible());
  QVERIFY(shownText(*countdown).contains(u"in 24 s"_s));
}

void ClipboardCountdownTest::longNamesAreElided() {
  SecretClipboard secrets;
  ClipboardCountdown countdown(&secrets);
  secrets.copy(Secret("default_secret_value"), QString(100, u'W'), 24s);
  QVERIFY(shownText(countdown).contains(u"W…W"_s));
  QVERIFY(countdown.sizeHint().width() < 800);
}

void ClipboardCountdownTest::longNamesFromRightToLeftLeaveTheSentenceAlone() {
  SecretClipboard secrets;
  ClipboardCountdown countdown(&secrets);
  secrets.copy(Secret("default_secret_value"), QString(100, u'\u05e8'), 24s);
  const QString shown = shownText(countdown);
  QVERIFY(shown.contains(u"…"_s));
  QCOMPARE(shown.count(u'\u2068'), 1);
  QVERIFY(shown.contains(u"\u2069 copied."_s));
}

}  // namespace tokendesk

QTEST_MAIN(tokendesk::ClipboardCountdownTest)
#include "clipboard_countdown_test.moc"
