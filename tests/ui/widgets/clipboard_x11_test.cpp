// Needs a real X server and xclip: what other programs see of a copied secret.

#include "widgets/secret_clipboard.h"
#include "widgets/secret_field.h"
#include "widgets/secret_input.h"

#include <QApplication>
#include <QLineEdit>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QVBoxLayout>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tokendesk {
namespace {

const QString tokenText = u"support_0123456789abcdefghijklmnopqrstuvwxyzPqzA"_s;
constexpr int patience = 20'000;  // ms

// The event loop has to run meanwhile: it may be this program that xclip asks.
QString runXclip(const QStringList& arguments, const QByteArray& input = {}) {
  QProcess xclip;
  if (!input.isEmpty()) {
    xclip.setStandardOutputFile(QProcess::nullDevice());  // its background process would keep the pipe open
    xclip.setStandardErrorFile(QProcess::nullDevice());
  }
  xclip.start(u"xclip"_s, arguments);
  xclip.write(input);
  xclip.closeWriteChannel();
  const bool ended = QTest::qWaitFor([&] { return xclip.state() == QProcess::NotRunning; }, 10000);
  if (!input.isEmpty()) {
    return {};
  }
  return ended && xclip.exitCode() == 0 ? QString::fromUtf8(xclip.readAllStandardOutput()) : QString();
}

QString clipboardSeenByOthers() {
  return runXclip({u"-selection"_s, u"clipboard"_s, u"-o"_s});
}
QString primarySeenByOthers() {
  return runXclip({u"-selection"_s, u"primary"_s, u"-o"_s});
}

void othersCopy(const QString& selection, const QByteArray& text) {
  runXclip({u"-selection"_s, selection, u"-i"_s}, text);
}

// Every way to select with the mouse and the keyboard.
void selectInAllWays(QWidget* widget) {
  const int middle = widget->height() / 2;
  QTest::mousePress(widget, Qt::LeftButton, {}, {12, middle});
  QTest::mouseMove(widget, {widget->width() / 2, middle});
  QTest::mouseMove(widget, {widget->width() - 12, middle});
  QTest::mouseRelease(widget, Qt::LeftButton, {}, {widget->width() - 12, middle});
  QTest::mouseDClick(widget, Qt::LeftButton, {}, {20, middle});
  QTest::mouseClick(widget, Qt::LeftButton, {}, {20, middle});
  QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
  QTest::keyClick(widget, Qt::Key_End);
  QTest::keyClick(widget, Qt::Key_Home, Qt::ShiftModifier);
}

}  // namespace

class ClipboardX11Test : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase();
  void init() { othersCopy(u"primary"_s, "selected elsewhere"); }

  void othersSeeTheTextAndTheHint();
  void isClearedForOthersAfterTheCountdown();
  void isNotClearedWhenAnotherProgramCopied();
  void isGoneAfterTheProgram_data();
  void isGoneAfterTheProgram();
  void selectingInAnOrdinaryFieldSetsPrimary();
  void selectingInARevealedFieldLeavesPrimary();
  void selectingInARevealedInputLeavesPrimary();
};

void ClipboardX11Test::initTestCase() {
  QCOMPARE(QGuiApplication::platformName(), u"xcb"_s);
  QVERIFY2(!QStandardPaths::findExecutable(u"xclip"_s).isEmpty(), "xclip is needed");
}

void ClipboardX11Test::othersSeeTheTextAndTheHint() {
  SecretClipboard secrets;
  secrets.copy(Secret::fromText(tokenText), u"support-bot"_s, 30s);
  QCOMPARE(clipboardSeenByOthers(), tokenText);
  const QStringList targets =
      runXclip({u"-selection"_s, u"clipboard"_s, u"-o"_s, u"-t"_s, u"TARGETS"_s}).split(u'\n');
  QVERIFY2(targets.contains(u"x-kde-passwordManagerHint"_s), qPrintable(targets.join(u' ')));
  QCOMPARE(runXclip({u"-selection"_s, u"clipboard"_s, u"-o"_s, u"-t"_s, u"x-kde-passwordManagerHint"_s}),
           u"secret"_s);
  QCOMPARE(primarySeenByOthers(), u"selected elsewhere"_s);
}

void ClipboardX11Test::isClearedForOthersAfterTheCountdown() {
  SecretClipboard secrets;
  const QSignalSpy cleared(&secrets, &SecretClipboard::cleared);
  secrets.copy(Secret::fromText(tokenText), u"support-bot"_s, 1s);
  QCOMPARE(clipboardSeenByOthers(), tokenText);
  QTRY_COMPARE(cleared.size(), 1);
  QCOMPARE(clipboardSeenByOthers(), QString());
}

void ClipboardX11Test::isNotClearedWhenAnotherProgramCopied() {
  SecretClipboard secrets;
  const QSignalSpy overtaken(&secrets, &SecretClipboard::overtaken);
  const QSignalSpy cleared(&secrets, &SecretClipboard::cleared);
  secrets.copy(Secret::fromText(tokenText), u"support-bot"_s, 30s);
  othersCopy(u"clipboard"_s, "a shopping list");
  QTRY_COMPARE(overtaken.size(), 1);
  QVERIFY(!secrets.isCounting());
  secrets.clearNow();
  QCOMPARE(cleared.size(), 0);
  QCOMPARE(clipboardSeenByOthers(), u"a shopping list"_s);
}

void ClipboardX11Test::isGoneAfterTheProgram_data() {
  QTest::addColumn<int>("signal");
  QTest::newRow("that quits") << 0;
  QTest::newRow("that is terminated") << SIGTERM;
  QTest::newRow("that crashes") << SIGKILL;
}

void ClipboardX11Test::isGoneAfterTheProgram() {
  QFETCH(int, signal);
  QProcess holder;
  holder.start(QStringLiteral(CLIPBOARD_HOLDER), {tokenText, u"at-once"_s});
  QVERIFY(QTest::qWaitFor([&] { return holder.canReadLine(); }, patience));
  QCOMPARE(clipboardSeenByOthers(), tokenText);
  if (signal == 0) {
    holder.closeWriteChannel();
  } else {
    ::kill(static_cast<pid_t>(holder.processId()), signal);
  }
  QVERIFY(QTest::qWaitFor([&] { return holder.state() == QProcess::NotRunning; }, patience));
  QCOMPARE(holder.exitStatus(), signal == SIGKILL ? QProcess::CrashExit : QProcess::NormalExit);
  QCOMPARE(clipboardSeenByOthers(), QString());
  QCOMPARE(primarySeenByOthers(), u"selected elsewhere"_s);
}

void ClipboardX11Test::selectingInAnOrdinaryFieldSetsPrimary() {
  // Shows that the two tests below would notice.
  QLineEdit field(tokenText);
  field.show();
  QVERIFY(QTest::qWaitForWindowExposed(&field));
  selectInAllWays(&field);
  QCOMPARE(primarySeenByOthers(), tokenText);
}

void ClipboardX11Test::selectingInARevealedFieldLeavesPrimary() {
  SecretClipboard secrets;
  SecretField field(&secrets);
  field.setSecret(Secret::fromText(tokenText), u"support_••••PqzA"_s);
  field.show();
  QVERIFY(QTest::qWaitForWindowExposed(&field));
  field.setRevealed(true);
  selectInAllWays(field.focusProxy());
  QTest::keyClick(field.focusProxy(), Qt::Key_C, Qt::ControlModifier);
  QVERIFY(field.isRevealed());
  QCOMPARE(clipboardSeenByOthers(), tokenText);
  QVERIFY(secrets.isCounting());
  QCOMPARE(primarySeenByOthers(), u"selected elsewhere"_s);
}

void ClipboardX11Test::selectingInARevealedInputLeavesPrimary() {
  othersCopy(u"clipboard"_s, "a shopping list");
  SecretInput input;
  auto* edit = qobject_cast<QLineEdit*>(input.focusProxy());
  input.show();
  QVERIFY(QTest::qWaitForWindowExposed(&input));
  QTest::keyClicks(edit, tokenText);
  input.setRevealed(true);
  selectInAllWays(edit);
  QVERIFY(edit->hasSelectedText());
  QTest::keyClick(edit, Qt::Key_C, Qt::ControlModifier);
  QCOMPARE(edit->displayText(), tokenText);
  QCOMPARE(primarySeenByOthers(), u"selected elsewhere"_s);
  QCOMPARE(clipboardSeenByOthers(), u"a shopping list"_s);
}

}  // namespace tokendesk

QTEST_MAIN(tokendesk::ClipboardX11Test)
#include "clipboard_x11_test.moc"
