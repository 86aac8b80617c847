#include "widgets/secret_field.h"

#include "find_widget.h"
#include "widgets/secret_clipboard.h"
#include "widgets/secret_input.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
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
const QString maskedText = u"support_••••••••••••••••PqzA"_s;
const QString planted = u"0123456789abcdef"_s;  // the part that must not show

QClipboard* clipboard() {
  return QGuiApplication::clipboard();
}

}  // namespace

class SecretFieldTest : public QObject {
  Q_OBJECT

 private slots:
  void init();
  void cleanup();

  void masksUntilRevealIsPressed();
  void maskedFieldGivesNothingAwayToReaders();
  void revealedFieldIsReadableAndThenNoLonger();
  void masksAgainAfterAWhile();
  void masksAgainWhenHidden();
  void masksAgainWhenTheWindowIsLeft();
  void mayBeDestroyedWhileRevealed();
  void anotherSecretIsMasked();
  void copyTakesTheSecretClipboard_data();
  void copyTakesTheSecretClipboard();
  void contextMenuCopiesThroughTheSecretClipboard();
  void windowActionDoesNotTakeCtrlC();
  void emptyFieldCopiesNothing();
  void severalLinesMakeItHigher();
  void aLongSecretGrowsWhenRevealed();

 private:
  std::unique_ptr<QDialog> window_;
  std::unique_ptr<SecretClipboard> secrets_;
  SecretField* field_ = nullptr;

  [[nodiscard]] QWidget* view() const { return field_->focusProxy(); }
};

void SecretFieldTest::init() {
  clipboard()->clear();
  secrets_ = std::make_unique<SecretClipboard>();
  window_ = std::make_unique<QDialog>();
  field_ = new SecretField(secrets_.get());
  field_->setSecret(Secret::fromText(tokenText), maskedText);
  auto* layout = new QVBoxLayout(window_.get());
  layout->addWidget(field_);
  layout->addStretch();
  window_->resize(420, 200);
  window_->show();
  QVERIFY(QTest::qWaitForWindowActive(window_.get()));
}

void SecretFieldTest::cleanup() {
  window_.reset();
}

void SecretFieldTest::masksUntilRevealIsPressed() {
  const QSignalSpy revealed(field_, &SecretField::revealedChanged);
  QCOMPARE(field_->shownText(), maskedText);
  view()->setFocus();
  QTest::keyClick(window_.get(), Qt::Key_Tab);
  auto* reveal = byName<QPushButton>(*field_, u"Reveal"_s);
  QVERIFY(reveal);
  QVERIFY(reveal->hasFocus());
  QTest::keyClick(reveal, Qt::Key_Space);
  QCOMPARE(field_->shownText(), tokenText);
  QVERIFY(!byName<QPushButton>(*field_, u"Reveal"_s));
  QTest::keyClick(byName<QPushButton>(*field_, u"Hide"_s), Qt::Key_Space);
  QCOMPARE(field_->shownText(), maskedText);
  QCOMPARE(revealed, (QList<QVariantList>{{true}, {false}}));
}

void SecretFieldTest::maskedFieldGivesNothingAwayToReaders() {
  QVERIFY(!everythingReadable(*window_).contains(planted));
  QCOMPARE(accessibleText(view(), QAccessible::Description), maskedText);
  QCOMPARE(accessibleText(view(), QAccessible::Name), u"Token value"_s);
}

void SecretFieldTest::revealedFieldIsReadableAndThenNoLonger() {
  field_->setRevealed(true);
  QCOMPARE(accessibleText(view(), QAccessible::Description), tokenText);
  field_->setRevealed(false);
  QVERIFY(!everythingReadable(*window_).contains(planted));
}

void SecretFieldTest::masksAgainAfterAWhile() {
  field_->setRevealDuration(10ms);
  field_->setRevealed(true);
  QTRY_VERIFY(!field_->isRevealed());
  QCOMPARE(field_->shownText(), maskedText);
}

void SecretFieldTest::masksAgainWhenHidden() {
  field_->setRevealed(true);
  window_->hide();
  QVERIFY(!field_->isRevealed());
}

void SecretFieldTest::masksAgainWhenTheWindowIsLeft() {
  field_->setRevealed(true);
  QWidget other;
  other.show();
  QVERIFY(QTest::qWaitForWindowActive(&other));
  QTRY_VERIFY(!field_->isRevealed());
}

void SecretFieldTest::mayBeDestroyedWhileRevealed() {
  SecretField field(secrets_.get());
  field.setSecret(Secret::fromText(tokenText), maskedText);
  field.show();
  field.setRevealed(true);
  SecretInput input;
  input.show();
  input.setRevealed(true);
  QVERIFY(field.isRevealed());
}

void SecretFieldTest::anotherSecretIsMasked() {
  field_->setRevealed(true);
  field_->setSecret(Secret("other_value"), u"other_••••"_s);
  QVERIFY(!field_->isRevealed());
  QCOMPARE(field_->shownText(), u"other_••••"_s);
}

void SecretFieldTest::copyTakesTheSecretClipboard_data() {
  QTest::addColumn<bool>("revealed");
  QTest::newRow("masked") << false;
  QTest::newRow("revealed") << true;
}

void SecretFieldTest::copyTakesTheSecretClipboard() {
  QFETCH(const bool, revealed);
  field_->setCopyOptions(u"support-bot"_s, 7s);
  field_->setRevealed(revealed);
  QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
  QVERIFY(secrets_->isCounting());
  QCOMPARE(secrets_->what(), u"support-bot"_s);
  QCOMPARE(secrets_->secondsLeft(), 7);
  QCOMPARE(clipboard()->text(), tokenText);
}

void SecretFieldTest::contextMenuCopiesThroughTheSecretClipboard() {
  QContextMenuEvent event(QContextMenuEvent::Keyboard, {5, 5}, view()->mapToGlobal(QPoint(5, 5)));
  QCoreApplication::sendEvent(view(), &event);
  auto* menu = view()->findChild<QMenu*>();
  QVERIFY(menu);
  QCOMPARE(menu->actions().size(), 1);
  menu->actions().first()->trigger();
  QVERIFY(secrets_->isCounting());
  menu->close();
}

void SecretFieldTest::windowActionDoesNotTakeCtrlC() {
  QAction copyOfTheWindow;
  copyOfTheWindow.setShortcut(QKeySequence::Copy);
  window_->addAction(&copyOfTheWindow);
  const QSignalSpy triggered(&copyOfTheWindow, &QAction::triggered);
  view()->setFocus();
  QTest::keyClick(window_->windowHandle(), Qt::Key_C, Qt::ControlModifier);
  QTRY_VERIFY(secrets_->isCounting());
  QCOMPARE(triggered.size(), 0);
}

void SecretFieldTest::emptyFieldCopiesNothing() {
  clipboard()->setText(u"a shopping list"_s);
  field_->setSecret({}, {});
  QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
  QCOMPARE(clipboard()->text(), u"a shopping list"_s);
}

void SecretFieldTest::severalLinesMakeItHigher() {
  const int oneLine = view()->height();
  field_->setSecret(Secret("A=1\nB=2\nC=3"), u"A=•\nB=•\nC=•"_s);
  QTRY_VERIFY(view()->height() > oneLine);
}

void SecretFieldTest::aLongSecretGrowsWhenRevealed() {
  field_->setSecret(Secret(QByteArray(200, 'x')), maskedText);
  const int masked = view()->height();
  const int width = window_->width();
  field_->setRevealed(true);
  QTRY_VERIFY(view()->height() > masked);
  QCOMPARE(window_->width(), width);
  field_->setRevealed(false);
  QTRY_COMPARE(view()->height(), masked);
}

}  // namespace tokendesk

QTEST_MAIN(tokendesk::SecretFieldTest)
#include "secret_field_test.moc"
