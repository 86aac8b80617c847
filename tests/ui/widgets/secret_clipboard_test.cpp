#include "widgets/secret_clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tokendesk {
namespace {

const QString tokenText = u"default_0123456789abcdefghijklmnopqrstuvwxyzAzY"_s;

QClipboard* clipboard() {
  return QGuiApplication::clipboard();
}

}  // namespace

class SecretClipboardTest : public QObject {
  Q_OBJECT

 private slots:
  void init() { clipboard()->clear(); }

  void copyPutsTheTextInTheClipboard();
  void copyMarksTheTextForClipboardManagers();
  void countdownTicksAndClears();
  void copyTellsWhatWasCopied();
  void aCountdownLastsAtLeastASecond();
  void copyingAgainStartsOver();
  void clearNowClearsAtOnce();
  void clearNowWithoutACopyLeavesTheClipboard();
  void somebodyElsesCopyEndsTheCountdownAndStays();
  void theSameTextFromElsewhereIsStillCleared();
  void destructionClears();
  void destructionLeavesSomebodyElsesText();
  void quittingClears();
  void linesAndUnicodeArriveUnchanged();

 private:
  const Secret token_ = Secret::fromText(tokenText);
};

void SecretClipboardTest::copyPutsTheTextInTheClipboard() {
  SecretClipboard secrets;
  secrets.copy(token_, u"support-bot"_s, 30s);
  QCOMPARE(clipboard()->text(), tokenText);
  QVERIFY(secrets.isCounting());
  QCOMPARE(secrets.secondsLeft(), 30);
  QCOMPARE(secrets.what(), u"support-bot"_s);
}

void SecretClipboardTest::copyMarksTheTextForClipboardManagers() {
  SecretClipboard secrets;
  secrets.copy(token_, u"support-bot"_s, 30s);
#if defined(Q_OS_LINUX)
  QCOMPARE(clipboard()->mimeData()->data(u"x-kde-passwordManagerHint"_s), "secret"_ba);
#endif
  QVERIFY(clipboard()->mimeData()->hasText());
}

void SecretClipboardTest::countdownTicksAndClears() {
  SecretClipboard secrets(nullptr, 10ms);
  const QSignalSpy ticks(&secrets, &SecretClipboard::countdownChanged);
  const QSignalSpy cleared(&secrets, &SecretClipboard::cleared);
  secrets.copy(token_, u"support-bot"_s, 3s);
  QTRY_COMPARE(cleared.size(), 1);
  QCOMPARE(ticks.size(), 3);
  for (int index = 0; index < 3; ++index) {
    QCOMPARE(ticks.at(index).at(0).toInt(), 3 - index);
    QCOMPARE(ticks.at(index).at(1).toString(), u"support-bot"_s);
  }
  QCOMPARE(clipboard()->text(), QString());
  QVERIFY(!secrets.isCounting());
}

void SecretClipboardTest::copyTellsWhatWasCopied() {
  SecretClipboard secrets;
  const QSignalSpy copied(&secrets, &SecretClipboard::copied);
  secrets.copy(token_, u"support-bot"_s, 30s);
  QCOMPARE(copied, (QList<QVariantList>{{u"support-bot"_s, 30}}));
}

void SecretClipboardTest::aCountdownLastsAtLeastASecond() {
  SecretClipboard secrets(nullptr, 10ms);
  const QSignalSpy cleared(&secrets, &SecretClipboard::cleared);
  secrets.copy(token_, u"support-bot"_s, 0s);
  QCOMPARE(secrets.secondsLeft(), 1);
  QTRY_COMPARE(cleared.size(), 1);
}

void SecretClipboardTest::copyingAgainStartsOver() {
  SecretClipboard secrets(nullptr, 10ms);
  const QSignalSpy overtaken(&secrets, &SecretClipboard::overtaken);
  const QSignalSpy cleared(&secrets, &SecretClipboard::cleared);
  secrets.copy(token_, u"first"_s, 100s);
  secrets.copy(Secret("other_value"), u"second"_s, 2s);
  QCOMPARE(secrets.secondsLeft(), 2);
  QCOMPARE(secrets.what(), u"second"_s);
  QCOMPARE(clipboard()->text(), u"other_value"_s);
  QTRY_COMPARE(cleared.size(), 1);
  QCOMPARE(overtaken.size(), 0);
}

void SecretClipboardTest::clearNowClearsAtOnce() {
  SecretClipboard secrets;
  const QSignalSpy cleared(&secrets, &SecretClipboard::cleared);
  const QSignalSpy overtaken(&secrets, &SecretClipboard::overtaken);
  secrets.copy(token_, u"support-bot"_s, 30s);
  secrets.clearNow();
  QCOMPARE(clipboard()->text(), QString());
  QCOMPARE(cleared.size(), 1);
  QCOMPARE(overtaken.size(), 0);
}

void SecretClipboardTest::clearNowWithoutACopyLeavesTheClipboard() {
  SecretClipboard secrets;
  const QSignalSpy cleared(&secrets, &SecretClipboard::cleared);
  clipboard()->setText(u"a shopping list"_s);
  secrets.clearNow();
  QCOMPARE(clipboard()->text(), u"a shopping list"_s);
  QCOMPARE(cleared.size(), 0);
}

void SecretClipboardTest::somebodyElsesCopyEndsTheCountdownAndStays() {
  SecretClipboard secrets(nullptr, 10ms);
  const QSignalSpy overtaken(&secrets, &SecretClipboard::overtaken);
  const QSignalSpy cleared(&secrets, &SecretClipboard::cleared);
  secrets.copy(token_, u"support-bot"_s, 100s);
  clipboard()->setText(u"a shopping list"_s);
  QCOMPARE(overtaken.size(), 1);
  QVERIFY(!secrets.isCounting());
  secrets.clearNow();
  QCOMPARE(clipboard()->text(), u"a shopping list"_s);
  QCOMPARE(cleared.size(), 0);
}

void SecretClipboardTest::theSameTextFromElsewhereIsStillCleared() {
  SecretClipboard secrets;
  secrets.copy(token_, u"support-bot"_s, 30s);
  clipboard()->setText(tokenText);  // as a clipboard manager that takes it over
  QVERIFY(secrets.isCounting());
  secrets.clearNow();
  QCOMPARE(clipboard()->text(), QString());
}

void SecretClipboardTest::destructionClears() {
  int told = 0;
  {
    SecretClipboard secrets;
    connect(&secrets, &SecretClipboard::cleared, this, [&told] { ++told; });
    secrets.copy(token_, u"support-bot"_s, 30s);
  }
  QCOMPARE(clipboard()->text(), QString());
  QCOMPARE(told, 0);  // the owner may be half gone by then
}

void SecretClipboardTest::destructionLeavesSomebodyElsesText() {
  {
    SecretClipboard secrets;
    secrets.copy(token_, u"support-bot"_s, 30s);
    clipboard()->setText(u"a shopping list"_s);
  }
  QCOMPARE(clipboard()->text(), u"a shopping list"_s);
}

void SecretClipboardTest::quittingClears() {
  SecretClipboard secrets;
  secrets.copy(token_, u"support-bot"_s, 30s);
  QMetaObject::invokeMethod(qApp, "aboutToQuit");
  QCOMPARE(clipboard()->text(), QString());
}

void SecretClipboardTest::linesAndUnicodeArriveUnchanged() {
  SecretClipboard secrets;
  const QString lines = u"export A=\"é\"\nexport B='評価'\n"_s;
  secrets.copy(Secret::fromText(lines), u"shell exports"_s, 30s);
  QCOMPARE(clipboard()->text(), lines);
  QVERIFY(secrets.isCounting());
}

}  // namespace tokendesk

QTEST_MAIN(tokendesk::SecretClipboardTest)
#include "secret_clipboard_test.moc"
