#include "find_widget.h"
#include "widgets/field_message.h"
#include "widgets/inline_message.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>
#include <QToolButton>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace tokendesk {

using namespace test;
using Kind = InlineMessage::Kind;

namespace {

QString shownBy(const InlineMessage& message) {
  QTextDocument document;
  document.setHtml(message.findChild<QLabel*>()->text());
  return document.toPlainText().remove(u'\u200B');  // where long words may break
}

QPushButton* buttonWithText(const QWidget& parent, const QString& text) {
  const QList<QPushButton*> all = parent.findChildren<QPushButton*>();
  const auto found = std::find_if(all.begin(), all.end(), [&](const QPushButton* button) {
    return button->text() == text && !button->isHidden();
  });
  return found == all.end() ? nullptr : *found;
}

}  // namespace

class MessagesTest : public QObject {
  Q_OBJECT

 private slots:
  void messageIsHiddenUntilItSaysSomething();
  void messageIsAnAlertNamedByItsText();
  void markupInAMessageStaysText_data();
  void markupInAMessageStaysText();
  void actionsRunByKeyboard();
  void anActionMayReplaceTheActions();
  void anActionMayDeleteTheMessage();
  void dismissHidesAndTells();
  void longMessageWrapsInANarrowWindow();

  void fieldMessageIsHiddenWhileEmpty();
  void fieldMessageDescribesItsField();
  void fieldMessageGivesTheFieldItsDescriptionBack();
  void warningLeavesTheFieldValid();
  void fieldMessageOutlivesItsField();
};

void MessagesTest::messageIsHiddenUntilItSaysSomething() {
  QWidget window;
  const auto* message = new InlineMessage(&window);
  window.show();
  QVERIFY(!message->isVisible());
}

void MessagesTest::messageIsAnAlertNamedByItsText() {
  QWidget window;
  auto* message = new InlineMessage(&window);
  window.show();
  message->showMessage(Kind::Warning, u"It could not be read."_s, u"The server didn't answer."_s);
  QVERIFY(message->isVisible());
  QCOMPARE(message->kind(), Kind::Warning);
  QCOMPARE(roleOf(message), QAccessible::AlertMessage);
  QCOMPARE(accessibleText(message, QAccessible::Name), u"It could not be read. The server didn't answer."_s);
  QCOMPARE(shownBy(*message), message->text());
}

void MessagesTest::markupInAMessageStaysText_data() {
  QTest::addColumn<QString>("text");
  QTest::newRow("tags") << u"<b>bold</b><img src=\"file:///etc/passwd\">"_s;
  QTest::newRow("entities") << u"&lt;script&gt; &amp; co"_s;
  QTest::newRow("closing our own") << u"</span></b><a href='http://example.com'>x</a>"_s;
  QTest::newRow("lines and spaces") << u"one\ntwo   three"_s;
}

void MessagesTest::markupInAMessageStaysText() {
  QFETCH(const QString, text);
  InlineMessage message;
  message.showMessage(Kind::Error, text, text);
  QCOMPARE(shownBy(message), text + u' ' + text);
}

void MessagesTest::actionsRunByKeyboard() {
  QWidget window;
  auto* layout = new QVBoxLayout(&window);
  auto* message = new InlineMessage;
  layout->addWidget(message);
  QStringList ran;
  message->setActions(
      {{u"&Retry"_s, [&ran] { ran += u"retry"_s; }}, {u"&Show"_s, [&ran] { ran += u"show"_s; }}});
  message->showMessage(Kind::Error, u"It failed."_s);
  window.show();
  QVERIFY(QTest::qWaitForWindowActive(&window));
  buttonWithText(*message, u"&Retry"_s)->setFocus();
  QTest::keyClick(&window, Qt::Key_Tab);
  QVERIFY(buttonWithText(*message, u"&Show"_s)->hasFocus());
  QTest::keyClick(window.focusWidget(), Qt::Key_Space);
  QTest::keyClick(window.windowHandle(), Qt::Key_R, Qt::AltModifier);
  QTRY_COMPARE(ran.size(), 2);
  QCOMPARE(ran, (QStringList{u"show"_s, u"retry"_s}));
  QCOMPARE(accessibleText(buttonWithText(*message, u"&Retry"_s), QAccessible::Name), u"Retry"_s);
}

void MessagesTest::anActionMayReplaceTheActions() {
  InlineMessage message;
  const auto state = std::make_shared<QString>(u"kept"_s);
  QString seen;
  message.setActions({{u"Retry"_s, [&message, &seen, state] {
                         message.setActions({});
                         QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
                         seen = *state;
                       }}});
  message.showMessage(Kind::Error, u"It failed."_s);
  buttonWithText(message, u"Retry"_s)->click();
  QCOMPARE(seen, u"kept"_s);
  QVERIFY(!buttonWithText(message, u"Retry"_s));
}

void MessagesTest::anActionMayDeleteTheMessage() {
  auto message = std::make_unique<InlineMessage>();
  message->setActions({{u"Retry"_s, [&message] { message.release()->deleteLater(); }}});
  message->showMessage(Kind::Error, u"It failed."_s);
  buttonWithText(*message, u"Retry"_s)->click();
  QVERIFY(!message);
  QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void MessagesTest::dismissHidesAndTells() {
  QWidget window;
  auto* message = new InlineMessage(&window);
  window.show();
  message->showMessage(Kind::Success, u"It was created."_s);
  auto* dismiss = byName<QToolButton>(*message, u"Dismiss"_s);
  QVERIFY(!dismiss->isVisible());
  message->setDismissible(true);
  QVERIFY(dismiss->isVisible());
  const QSignalSpy dismissed(message, &InlineMessage::dismissed);
  QTest::keyClick(dismiss, Qt::Key_Space);
  QCOMPARE(dismissed.size(), 1);
  QVERIFY(!message->isVisible());
}

void MessagesTest::longMessageWrapsInANarrowWindow() {
  QWidget window;
  auto* layout = new QVBoxLayout(&window);
  auto* message = new InlineMessage;
  layout->addWidget(message);
  layout->addStretch();
  message->showMessage(Kind::Warning, u"The tokens of “Evaluation” could not be read."_s,
                       u"The server didn't answer in 15 seconds. The other 39 projects are shown."_s);
  window.resize(1100, 400);
  window.show();
  const int wide = message->height();
  window.resize(320, 400);
  QTRY_VERIFY(message->height() > wide);
  QCOMPARE(window.width(), 320);
}

void MessagesTest::fieldMessageIsHiddenWhileEmpty() {
  QWidget window;
  auto* field = new QLineEdit(&window);
  auto* message = new FieldMessage(field, &window);
  window.show();
  QVERIFY(!message->isVisible());
  message->setError(u"API Token Name is required."_s);
  QVERIFY(message->isVisible());
  message->clear();
  QVERIFY(!message->isVisible());
}

void MessagesTest::fieldMessageDescribesItsField() {
  QLineEdit field;
  FieldMessage message(&field);
  message.setError(u"API Token Name is required."_s);
  QCOMPARE(message.findChild<QLabel*>()->text(), u"API Token Name is required."_s);
  QCOMPARE(accessibleText(&field, QAccessible::Description), u"API Token Name is required."_s);
  QCOMPARE(accessibleText(&message, QAccessible::Name), u"API Token Name is required."_s);
  QCOMPARE(roleOf(&message), QAccessible::AlertMessage);
  QVERIFY(field.property("invalid").toBool());
  QVERIFY(message.isError());
}

void MessagesTest::fieldMessageGivesTheFieldItsDescriptionBack() {
  QLineEdit field;
  field.setAccessibleDescription(u"At most 100 characters"_s);
  FieldMessage message(&field);
  message.setError(u"API Token Name is required."_s);
  message.clear();
  QCOMPARE(field.accessibleDescription(), u"At most 100 characters"_s);
  QVERIFY(!field.property("invalid").toBool());
}

void MessagesTest::warningLeavesTheFieldValid() {
  QLineEdit field;
  FieldMessage message(&field);
  message.setError(u"API Token Name is required."_s);
  message.setWarning(u"Another token has this name."_s);
  QVERIFY(!field.property("invalid").toBool());
  QVERIFY(!message.isError());
  QCOMPARE(field.accessibleDescription(), u"Another token has this name."_s);
}

void MessagesTest::fieldMessageOutlivesItsField() {
  auto field = std::make_unique<QLineEdit>();
  FieldMessage message(field.get());
  message.setError(u"API Token Name is required."_s);
  field.reset();
  message.clear();
  QCOMPARE(message.text(), QString());
}

}  // namespace tokendesk

QTEST_MAIN(tokendesk::MessagesTest)
#include "messages_test.moc"
