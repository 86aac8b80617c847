// Needs Weston on an X display, wl-clipboard and xdotool: what other Wayland programs see of a copied secret.

#include "widgets/secret_clipboard.h"

#include <QApplication>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

#include <csignal>
#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tokendesk {
namespace {

const QString tokenText = u"support_0123456789abcdefghijklmnopqrstuvwxyzPqzA"_s;
const QString hint = u"x-kde-passwordManagerHint"_s;

constexpr int patience = 20'000;  // ms

/// The event loop has to run meanwhile: it may be this program that wl-paste asks.
QByteArray outputOf(const QString& program, const QStringList& arguments) {
  QProcess process;
  process.start(program, arguments);
  if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, patience)) return "no end";
  return process.readAllStandardOutput();
}

QList<QByteArray> typesSeenByOthers() {
  return outputOf(u"wl-paste"_s, {u"--list-types"_s}).trimmed().split('\n');
}

/// What a program gets that pastes whatever there is.
QByteArray pastedByOthers() {
  return outputOf(u"wl-paste"_s, {u"--no-newline"_s});
}

void othersCopy(const QString& text) {
  QProcess::startDetached(u"wl-copy"_s, {u"--foreground"_s, text});
}

/// Clicks until that has had its effect: a window that is active may not be on the screen yet.
bool clickUntil(const std::function<bool()>& done) {
  const auto click = [&done] {
    outputOf(u"xdotool"_s,
             {u"mousemove"_s, u"301"_s, u"300"_s, u"mousemove"_s, u"300"_s, u"300"_s, u"click"_s, u"1"_s});
    return QTest::qWaitFor(done, 1000);
  };
  return QTest::qWaitFor(click, patience);
}

/// Copies when it is clicked: a compositor takes nothing from a program that the user doesn't work with.
class CopyingWindow : public QWidget {
 public:
  SecretClipboard secrets;
  std::chrono::seconds clearAfter = 600s;

  bool copyByClick() {
    show();
    return QTest::qWaitFor([this] { return isActiveWindow(); }, patience) &&
           clickUntil([this] { return secrets.isCounting(); });
  }

 protected:
  void mousePressEvent(QMouseEvent*) override {
    secrets.copy(Secret::fromText(tokenText), u"support-bot"_s, clearAfter);
  }
};

}  // namespace

/// Weston is no clipboard manager that honours hints: it keeps what is in the first format that a program
/// offers, and offers it again when the program takes it back or ends.
class ClipboardWaylandTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { QCOMPARE(QGuiApplication::platformName(), u"wayland"_s); }

  void othersSeeTheTextAndTheHint();
  void isClearedForOthersAfterTheCountdown();
  void isNotClearedWhenAnotherProgramCopied();
  void isGoneAfterTheProgram_data();
  void isGoneAfterTheProgram();
};

void ClipboardWaylandTest::othersSeeTheTextAndTheHint() {
  CopyingWindow window;
  QVERIFY(window.copyByClick());
  QTRY_COMPARE_WITH_TIMEOUT(pastedByOthers(), tokenText.toUtf8(), patience);
  QVERIFY(typesSeenByOthers().contains(hint.toUtf8()));
  QCOMPARE(outputOf(u"wl-paste"_s, {u"--no-newline"_s, u"--type"_s, hint}), "secret"_ba);
}

void ClipboardWaylandTest::isClearedForOthersAfterTheCountdown() {
  CopyingWindow window;
  window.clearAfter = 1s;
  const QSignalSpy cleared(&window.secrets, &SecretClipboard::cleared);
  QVERIFY(window.copyByClick());
  QTRY_COMPARE_WITH_TIMEOUT(cleared.size(), 1, patience);
  QTRY_VERIFY_WITH_TIMEOUT(!typesSeenByOthers().contains("text/plain"), patience);
  QVERIFY(!pastedByOthers().contains(tokenText.toUtf8()));
}

void ClipboardWaylandTest::isNotClearedWhenAnotherProgramCopied() {
  CopyingWindow window;
  const QSignalSpy overtaken(&window.secrets, &SecretClipboard::overtaken);
  const QSignalSpy cleared(&window.secrets, &SecretClipboard::cleared);
  QVERIFY(window.copyByClick());
  othersCopy(u"a shopping list"_s);
  QTRY_COMPARE_WITH_TIMEOUT(overtaken.size(), 1, patience);
  QVERIFY(!window.secrets.isCounting());
  window.secrets.clearNow();
  QCOMPARE(cleared.size(), 0);
  QTRY_COMPARE_WITH_TIMEOUT(pastedByOthers(), "a shopping list"_ba, patience);
}

void ClipboardWaylandTest::isGoneAfterTheProgram_data() {
  QTest::addColumn<int>("signal");
  QTest::newRow("that quits") << 0;
  QTest::newRow("that is terminated") << SIGTERM;
  QTest::newRow("that crashes") << SIGKILL;
}

void ClipboardWaylandTest::isGoneAfterTheProgram() {
  QFETCH(int, signal);
  QProcess holder;
  QByteArray said;
  connect(&holder, &QProcess::readyReadStandardOutput, this, [&] { said += holder.readAllStandardOutput(); });
  holder.start(QStringLiteral(CLIPBOARD_HOLDER), {tokenText, u"when-clicked"_s});
  QTRY_VERIFY_WITH_TIMEOUT(said.contains("active"), patience);
  QVERIFY(clickUntil([&said] { return said.contains("copied"); }));
  QTRY_COMPARE_WITH_TIMEOUT(pastedByOthers(), tokenText.toUtf8(), patience);

  if (signal == 0) {
    holder.closeWriteChannel();
  } else {
    ::kill(static_cast<pid_t>(holder.processId()), signal);
  }
  QTRY_COMPARE_WITH_TIMEOUT(holder.state(), QProcess::NotRunning, patience);
  QTRY_VERIFY_WITH_TIMEOUT(!typesSeenByOthers().contains("text/plain"), patience);
  QVERIFY(!pastedByOthers().contains(tokenText.toUtf8()));
}

}  // namespace tokendesk

QTEST_MAIN(tokendesk::ClipboardWaylandTest)
#include "clipboard_wayland_test.moc"
