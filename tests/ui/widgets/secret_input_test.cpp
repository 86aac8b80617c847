#include "widgets/secret_input.h"

#include "find_widget.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tokendesk {

using namespace test;

namespace {

const QString tokenText = u"support_0123456789abcdefghijklmnopqrstuvwxyzPqzA"_s;
const QString planted = u"0123456789abcdef"_s;  // the part that must not show

QClipboard* clipboard() {
  return QGuiApplication::clipboard();
}

}  // namespace

class SecretInputTest : public QObject {
  Q_OBJECT

 private slots:
  void init();
  void cleanup() { window_.reset(); }

  void isMaskedUntilRevealed();
  void givesItsSecretTrimmed();
  void givesNothingAwayToReaders();
  void cannotBeCopied();
  void whatWasClearedCannotBeUndone();
  void tellsOfChanges();
  void masksAgainAfterAWhile();
  void isUsedByKeyboard();

 private:
  std::unique_ptr<QDialog> window_;
  SecretInput* input_ = nullptr;

  [[nodiscard]] QLineEdit* edit() const { return qobject_cast<QLineEdit*>(input_->focusProxy()); }
};

void SecretInputTest::init() {
  clipboard()->clear();
  window_ = std::make_unique<QDialog>();
  input_ = new SecretInput;
  input_->setLabel(u"API token"_s);
  auto* layout = new QVBoxLayout(window_.get());
  layout->addWidget(input_);
  layout->addStretch();
  window_->resize(420, 200);
  window_->show();
  QVERIFY(QTest::qWaitForWindowActive(window_.get()));
}

void SecretInputTest::isMaskedUntilRevealed() {
  QTest::keyClicks(edit(), tokenText);
  QVERIFY(!edit()->displayText().contains(planted));
  QTest::keyClick(byName<QPushButton>(*input_, u"Reveal"_s), Qt::Key_Space);
  QCOMPARE(edit()->displayText(), tokenText);
  QVERIFY(edit()->inputMethodHints().testFlag(Qt::ImhSensitiveData));
  QVERIFY(edit()->inputMethodHints().testFlag(Qt::ImhNoPredictiveText));
}

void SecretInputTest::givesItsSecretTrimmed() {
  clipboard()->setText(u"  "_s + tokenText + u"\n"_s);
  edit()->paste();
  QCOMPARE(input_->secret(), Secret::fromText(tokenText));
  QVERIFY(!input_->isEmpty());
}

void SecretInputTest::givesNothingAwayToReaders() {
  QTest::keyClicks(edit(), tokenText);
  QVERIFY(!everythingReadable(*window_).contains(planted));
  QCOMPARE(accessibleText(edit(), QAccessible::Name), u"API token"_s);
  QVERIFY(QAccessible::queryAccessibleInterface(edit())->state().passwordEdit);
}

void SecretInputTest::cannotBeCopied() {
  clipboard()->setText(u"a shopping list"_s);
  QTest::keyClicks(edit(), tokenText);
  input_->setRevealed(true);
  edit()->selectAll();
  QTest::keyClick(edit(), Qt::Key_C, Qt::ControlModifier);
  QTest::keyClick(edit(), Qt::Key_X, Qt::ControlModifier);
  QTest::keyClick(edit(), Qt::Key_Insert, Qt::ControlModifier);
  QTest::keyClick(edit(), Qt::Key_Delete, Qt::ShiftModifier);
  QCOMPARE(clipboard()->text(), u"a shopping list"_s);
  QVERIFY(!edit()->dragEnabled());

  QContextMenuEvent event(QContextMenuEvent::Keyboard, {5, 5}, edit()->mapToGlobal(QPoint(5, 5)));
  QCoreApplication::sendEvent(edit(), &event);
  auto* menu = edit()->findChild<QMenu*>();
  QVERIFY(menu);
  QStringList offered;
  for (const QAction* action : menu->actions()) {
    offered += action->text();
  }
  QCOMPARE(offered, (QStringList{u"&Paste"_s, u"Select &All"_s}));
  menu->close();
}

void SecretInputTest::whatWasClearedCannotBeUndone() {
  QTest::keyClicks(edit(), tokenText);
  input_->clear();
  input_->setRevealed(true);
  QTest::keyClick(edit(), Qt::Key_Z, Qt::ControlModifier);
  edit()->undo();
  QCOMPARE(edit()->text(), QString());
  QVERIFY(input_->isEmpty());
}

void SecretInputTest::tellsOfChanges() {
  const QSignalSpy changed(input_, &SecretInput::changed);
  const QSignalSpy returned(input_, &SecretInput::returnPressed);
  QTest::keyClicks(edit(), u"abc"_s);
  QTest::keyClick(edit(), Qt::Key_Return);
  QCOMPARE(changed.size(), 3);
  QCOMPARE(returned.size(), 1);
}

void SecretInputTest::masksAgainAfterAWhile() {
  QTest::keyClicks(edit(), tokenText);
  input_->setRevealDuration(10ms);
  input_->setRevealed(true);
  QTRY_VERIFY(!input_->isRevealed());
  QCOMPARE(edit()->echoMode(), QLineEdit::Password);
}

void SecretInputTest::isUsedByKeyboard() {
  input_->setFocus();
  QVERIFY(edit()->hasFocus());
  QTest::keyClick(window_.get(), Qt::Key_Tab);
  QVERIFY(byName<QPushButton>(*input_, u"Reveal"_s)->hasFocus());
}

}  // namespace tokendesk

QTEST_MAIN(tokendesk::SecretInputTest)
#include "secret_input_test.moc"
