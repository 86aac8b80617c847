#include "copy_details_button.h"
#include "empty_state.h"
#include "error_text.h"
#include "find_widget.h"
#include "inline_message.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tokendesk {

using namespace test;
using Kind = InlineMessage::Kind;

namespace {

class Surroundings : public QWidget, public FailureContext {
 public:
  [[nodiscard]] QStringList failureFacts() const override { return {u"Environment: Production"_s}; }
};

const ApiError fault{.kind = ApiErrorKind::ServerFault,
                     .httpStatus = 502,
                     .platformCode = 17,
                     .platformText = u"Overloaded"_s,
                     .further = {{.code = 19}}};

}  // namespace

/// What can be copied of a failure.
class FailureDetailsTest : public QObject {
  Q_OBJECT

 private:
  static CopyDetailsButton* copyButton(const QWidget& in) {
    auto* button = in.findChild<CopyDetailsButton*>();
    return button && !button->isHidden() ? button : nullptr;
  }
  static QString copied(const QWidget& in) {
    copyButton(in)->click();
    return QGuiApplication::clipboard()->text();
  }
  static void show(InlineMessage& message, const ApiError& error) {
    const ErrorText text = describe(error, Operation::CreateToken, u"ci"_s);
    message.showMessage(Kind::Error, text.what, text.details(), text.facts);
  }

 private slots:
  void init() { QGuiApplication::clipboard()->clear(); }

  void aCopyTellsWhatHappenedWhenAndWhere() {
    Surroundings window;
    auto* message = new InlineMessage(&window);
    window.show();
    show(*message, fault);
    const QStringList lines = copied(*message).split(u'\n');
    QCOMPARE(lines.at(0), u"The token “ci” was not created."_s);
    QVERIFY(lines.at(1).contains(u"Overloaded"_s));
    for (const QString& line : {u"Kind of failure: ServerFault"_s, u"HTTP status: 502"_s,
                                u"Platform's error codes: 17, 19"_s, u"Environment: Production"_s,
                                u"Program: Tokendesk %1, Qt %2"_s.arg(QStringLiteral(TOKENDESK_VERSION),
                                                                      QLatin1String(qVersion()))})
      QVERIFY2(lines.contains(line), qPrintable(line));
    static const QRegularExpression time(u"^Time: \\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"_s);
    QCOMPARE(lines.filter(time).size(), 1);
    QCOMPARE(lines.filter(u"System: "_s).size(), 1);
  }

  void whatIsNotKnownIsLeftOut() {
    InlineMessage message;
    show(message, {.kind = ApiErrorKind::Offline});
    message.show();
    QVERIFY(!copied(message).contains(u"HTTP status"_s));
    QVERIFY(!copied(message).contains(u"codes"_s));
    QVERIFY(!copied(message).contains(u"Environment"_s));
  }

  void whatLooksLikeATokenIsMasked() {
    InlineMessage message;
    message.show();
    const QString value = u"default_0123456789abcdefghijABCDEFGHIJ0123456789abc"_s;
    message.showMessage(Kind::Error, u"Failed."_s, value, {u"Fact: "_s + value});
    QVERIFY(!copied(message).contains(u"0123456789"_s));
    QVERIFY(copied(message).contains(u"Fact: ••••"_s));
  }

  void onlyFailuresCanBeCopied() {
    InlineMessage message;
    message.show();
    for (const Kind kind : {Kind::Info, Kind::Success, Kind::Warning}) {
      message.showMessage(kind, u"a"_s);
      QVERIFY(!copyButton(message));
    }
    message.showMessage(Kind::Warning, u"a"_s, {}, {u"HTTP status: 502"_s});
    QVERIFY(copyButton(message));
    message.showMessage(Kind::Error, u"a"_s);
    QVERIFY(copyButton(message));
    message.showMessage(Kind::Success, u"a"_s);
    QVERIFY(!copyButton(message));
  }

  void itIsCopiedByKeyboardAndSaidSo() {
    QWidget window;
    auto* message = new InlineMessage(&window);
    message->setDismissible(true);
    message->setActions({{u"Retry"_s, [] {}}});
    window.show();
    show(*message, fault);
    window.activateWindow();
    message->findChild<QPushButton*>()->setFocus();
    QTest::keyClick(&window, Qt::Key_Tab);
    CopyDetailsButton* const button = copyButton(*message);
    QTRY_COMPARE(QApplication::focusWidget(), button);
    QCOMPARE(accessibleText(button, QAccessible::Name), u"Copy details"_s);
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"502"_s));
    QCOMPARE(accessibleText(button, QAccessible::Name), u"Copied."_s);
    QTRY_COMPARE(accessibleText(button, QAccessible::Name), u"Copy details"_s);
  }

  void aFailureInPlaceOfAListCanBeCopied() {
    EmptyState state(EmptyState::Kind::Alert);
    state.show();
    const ErrorText text = describe(fault, Operation::ReadProjects, {});
    state.setContent({.title = text.what, .text = text.details(), .action = {}, .facts = text.facts});
    QVERIFY(copied(state).startsWith(text.what));
    QVERIFY(copied(state).contains(u"HTTP status: 502"_s));
    state.setContent({.title = u"No tokens yet"_s, .text = {}, .action = {}});
    QVERIFY(!copyButton(state));
  }
};

}  // namespace tokendesk

QTEST_MAIN(tokendesk::FailureDetailsTest)
#include "failure_details_test.moc"
