// Needs a D-Bus session, an X server and the accessibility bus (at-spi2-core): Qt tells of changes only where
// a screen reader could be listening.

#include "form_dialog.h"
#include "widgets/clipboard_countdown.h"
#include "widgets/empty_state.h"
#include "widgets/field_message.h"
#include "widgets/inline_message.h"
#include "widgets/progress_strip.h"
#include "widgets/secret_clipboard.h"

#include <QAccessible>
#include <QLineEdit>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tokendesk {
namespace {

// A handler is a plain function, so it can't hold the list.
QStringList& said() {
  static QStringList texts;
  return texts;
}

void listen(QAccessibleEvent* event) {
  if (event->type() == QAccessible::Alert) {
    said() += event->accessibleInterface()->text(QAccessible::Name);
  }
}

/// What begins now is said after everything that began before.
void waitUntilAnotherIsSaid() {
  ProgressStrip another;
  another.start(u"Another"_s);
  QTRY_VERIFY(said().contains(u"Another"_s));
}

class WorkingDialog : public FormDialog {
 public:
  WorkingDialog() : FormDialog(QStringLiteral("Update"), nullptr) { setForm(new QWidget); }
  void work(const QString& text) { std::ignore = startWork(text); }

 protected:
  void confirm() override {}
};

}  // namespace

class AnnouncementsTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase();
  void init() { said().clear(); }
  void cleanupTestCase();

  void inlineMessageIsSaidEachTimeItIsShown();
  void aFailureInPlaceOfAListIsSaidEachTimeItAppears();
  void anEmptyListIsNotSaid();
  void fieldMessageIsSaidOnce();
  void countdownIsSaidAtItsStartOnly();
  void whatTakesLongIsSaidOnce();
  void whatEndsAtOnceIsNotSaid();
  void whatADialogDoesForLongIsSaid();

 private:
  QProcess accessibilityBus_;
};

void AnnouncementsTest::initTestCase() {
  accessibilityBus_.start(u"/usr/libexec/at-spi-bus-launcher"_s, {u"--launch-immediately"_s});
  QVERIFY2(accessibilityBus_.waitForStarted(), "at-spi2-core is needed");
  QAccessible::installUpdateHandler(listen);
  QTRY_VERIFY(QAccessible::isActive());
}

void AnnouncementsTest::cleanupTestCase() {
  QAccessible::installUpdateHandler(nullptr);
  accessibilityBus_.terminate();
  QVERIFY(accessibilityBus_.waitForFinished());
}

void AnnouncementsTest::inlineMessageIsSaidEachTimeItIsShown() {
  InlineMessage message;
  message.showMessage(InlineMessage::Kind::Error, u"One."_s);
  message.showMessage(InlineMessage::Kind::Info, u"Two."_s, u"Three."_s);
  QCOMPARE(said(), (QStringList{u"One."_s, u"Two. Three."_s}));
}

void AnnouncementsTest::aFailureInPlaceOfAListIsSaidEachTimeItAppears() {
  EmptyState failure(EmptyState::Kind::Alert);
  failure.setContent({.icon = IconName::Warning, .title = u"One."_s, .text = u"Two."_s, .action = {}});
  QCOMPARE(said(), QStringList());
  failure.show();
  failure.setContent({.icon = IconName::Warning, .title = u"One."_s, .text = u"Two."_s, .action = {}});
  QCOMPARE(said(), QStringList{u"One. Two."_s});
  failure.setContent({.icon = IconName::Warning, .title = u"Three."_s, .text = {}, .action = {}});
  failure.hide();
  failure.show();
  QCOMPARE(said(), (QStringList{u"One. Two."_s, u"Three."_s, u"Three."_s}));
}

void AnnouncementsTest::anEmptyListIsNotSaid() {
  EmptyState empty;
  empty.setContent({.icon = IconName::Key, .title = u"No API tokens yet"_s, .text = {}, .action = {}});
  empty.show();
  QCOMPARE(said(), QStringList());
}

void AnnouncementsTest::fieldMessageIsSaidOnce() {
  QLineEdit field;
  FieldMessage message(&field);
  message.setError(u"API Token Name is required."_s);
  message.setError(u"API Token Name is required."_s);
  message.clear();
  QCOMPARE(said(), QStringList{u"API Token Name is required."_s});
}

void AnnouncementsTest::countdownIsSaidAtItsStartOnly() {
  SecretClipboard secrets(nullptr, 10ms);
  const ClipboardCountdown countdown(&secrets);
  secrets.copy(Secret("default_secret_value"), u"support-bot"_s, 3s);
  QTRY_VERIFY(!secrets.isCounting());
  QCOMPARE(said(), QStringList{u"support-bot copied. The clipboard is cleared in 3 s"_s});
}

void AnnouncementsTest::whatTakesLongIsSaidOnce() {
  ProgressStrip strip;
  strip.start(u"Reading tokens…"_s);
  strip.setText(u"Reading tokens… 1 of 2 projects"_s);
  QTRY_COMPARE(said(), QStringList{u"Reading tokens… 1 of 2 projects"_s});
  strip.setText(u"Reading tokens… 2 of 2 projects"_s);
  strip.setProgress(2, 2);
  waitUntilAnotherIsSaid();
  QCOMPARE(said().size(), 2);
}

void AnnouncementsTest::whatEndsAtOnceIsNotSaid() {
  ProgressStrip strip;
  strip.start(u"Reading tokens…"_s);
  strip.finish();
  waitUntilAnotherIsSaid();
  QCOMPARE(said().size(), 1);
}

void AnnouncementsTest::whatADialogDoesForLongIsSaid() {
  WorkingDialog dialog;
  dialog.work(u"Saving “billing”…"_s);
  QTRY_COMPARE(said(), QStringList{u"Saving “billing”…"_s});
}

}  // namespace tokendesk

QTEST_MAIN(tokendesk::AnnouncementsTest)
#include "announcements_test.moc"
