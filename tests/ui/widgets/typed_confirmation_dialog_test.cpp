#include "widgets/typed_confirmation_dialog.h"

#include "find_widget.h"
#include "widgets/display_text.h"
#include "widgets/inline_message.h"

#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace tokendesk {

using namespace test;

class TypedConfirmationDialogTest : public QObject {
  Q_OBJECT

 private slots:
  void actionWaitsForTheName_data();
  void actionWaitsForTheName();
  void isUsedByKeyboard();
  void staysOpenUntilTheOwnerAccepts();
  void busyKeepsCancelWorking();
  void failureShowsWhyAndKeepsWhatWasTyped();
  void namesAreShownAsTheyAre_data();
  void namesAreShownAsTheyAre();
  void returnDoesNothingBeforeTheNameIsTyped();
  void cancelIsTheKeyboardsWayOut();

 private:
  void open(const QString& name);
  [[nodiscard]] QLineEdit* field() const { return byName<QLineEdit>(*dialog_, u"Type the token's name"_s); }
  [[nodiscard]] QPushButton* action() const {
    for (auto* button : dialog_->findChildren<QPushButton*>()) {
      if (button->text() == u"&Delete"_s) {
        return button;
      }
    }
    return nullptr;
  }
  [[nodiscard]] QPushButton* cancel() const { return byName<QPushButton>(*dialog_, u"Cancel"_s); }

  std::unique_ptr<TypedConfirmationDialog> dialog_;
};

void TypedConfirmationDialogTest::open(const QString& name) {
  dialog_ = std::make_unique<TypedConfirmationDialog>(
      TypedConfirmationDialog::Question{.title = u"Delete API Token"_s,
                                        .explanation = u"It stops working at once. This can't be undone."_s,
                                        .name = name,
                                        .fieldLabel = u"Type the token's name"_s,
                                        .action = u"&Delete"_s});
  dialog_->open();
  QVERIFY(QTest::qWaitForWindowActive(dialog_.get()));
}

void TypedConfirmationDialogTest::actionWaitsForTheName_data() {
  QTest::addColumn<QString>("name");
  QTest::addColumn<QString>("typed");
  QTest::addColumn<bool>("enough");
  QTest::newRow("nothing") << u"support-bot"_s << u""_s << false;
  QTest::newRow("a part") << u"support-bot"_s << u"support-bo"_s << false;
  QTest::newRow("the name") << u"support-bot"_s << u"support-bot"_s << true;
  QTest::newRow("more") << u"support-bot"_s << u"support-bot2"_s << false;
  QTest::newRow("another case") << u"support-bot"_s << u"Support-Bot"_s << false;
  QTest::newRow("spaces around") << u"support-bot"_s << u"  support-bot "_s << true;
  QTest::newRow("spaces around the name") << u" support-bot "_s << u"support-bot"_s << true;
  QTest::newRow("decomposed accents") << u"soporte-móvil"_s << u"soporte-mo\u0301vil"_s << true;
  QTest::newRow("Japanese") << u"評価用トークン"_s << u"評価用トークン"_s << true;
  QTest::newRow("blank name") << u"  "_s << u" "_s << false;
  QTest::newRow("copied from the prompt") << u"a\u202Eb"_s << displayName(u"a\u202Eb"_s) << true;
}

void TypedConfirmationDialogTest::actionWaitsForTheName() {
  QFETCH(const QString, name);
  QFETCH(const QString, typed);
  QFETCH(const bool, enough);
  open(name);
  field()->setText(typed);
  QCOMPARE(action()->isEnabled(), enough);
}

void TypedConfirmationDialogTest::isUsedByKeyboard() {
  open(u"support-bot"_s);
  QCOMPARE(dialog_->windowTitle(), u"Delete API Token"_s);
  QVERIFY(action()->property("danger").toBool());
  QVERIFY(field()->hasFocus());
  QTest::keyClicks(field(), u"support-bot"_s);
  const QSignalSpy confirmed(dialog_.get(), &TypedConfirmationDialog::confirmed);
  QTest::keyClick(dialog_.get(), Qt::Key_Tab);
  QVERIFY(action()->hasFocus());
  QTest::keyClick(dialog_.get(), Qt::Key_Tab);
  QVERIFY(cancel()->hasFocus());
  field()->setFocus();
  QTest::keyClick(field(), Qt::Key_Return);
  QCOMPARE(confirmed.size(), 1);
}

void TypedConfirmationDialogTest::staysOpenUntilTheOwnerAccepts() {
  open(u"support-bot"_s);
  const QSignalSpy accepted(dialog_.get(), &QDialog::accepted);
  field()->setText(u"support-bot"_s);
  action()->click();
  QVERIFY(dialog_->isVisible());
  QCOMPARE(accepted.size(), 0);
  dialog_->accept();
  QVERIFY(!dialog_->isVisible());
}

void TypedConfirmationDialogTest::busyKeepsCancelWorking() {
  open(u"support-bot"_s);
  const QSignalSpy confirmed(dialog_.get(), &TypedConfirmationDialog::confirmed);
  const QSignalSpy rejected(dialog_.get(), &QDialog::rejected);
  field()->setText(u"support-bot"_s);
  const QSize size = dialog_->size();
  dialog_->setBusy(u"Deleting…"_s);
  QVERIFY(dialog_->findChild<QProgressBar*>()->isVisible());
  QVERIFY(!action()->isEnabled());
  QVERIFY(!field()->isEnabled());
  QVERIFY(cancel()->hasFocus());
  QCOMPARE(dialog_->size(), size);
  QTest::keyClick(cancel(), Qt::Key_Space);
  QCOMPARE(rejected.size(), 1);
  QCOMPARE(confirmed.size(), 0);
}

void TypedConfirmationDialogTest::failureShowsWhyAndKeepsWhatWasTyped() {
  open(u"support-bot"_s);
  field()->setText(u"support-bot"_s);
  dialog_->setBusy(u"Deleting…"_s);
  dialog_->showError(u"The token could not be deleted."_s, u"The server didn't answer."_s);
  const auto* message = dialog_->findChild<InlineMessage*>();
  QVERIFY(message->isVisible());
  QCOMPARE(message->text(), u"The token could not be deleted. The server didn't answer."_s);
  QVERIFY(!dialog_->findChild<QProgressBar*>()->isVisible());
  QCOMPARE(field()->text(), u"support-bot"_s);
  QVERIFY(field()->hasFocus());
  QVERIFY(action()->isEnabled());
  dialog_->setBusy(u"Deleting…"_s);
  QVERIFY(!message->isVisible());
}

void TypedConfirmationDialogTest::namesAreShownAsTheyAre_data() {
  QTest::addColumn<QString>("name");
  QTest::addColumn<QString>("shown");
  QTest::newRow("plain") << u"support-bot"_s << u"support-bot"_s;
  QTest::newRow("markup") << u"<b>&amp;"_s << u"<b>&amp;"_s;
  QTest::newRow("override") << u"bot\u202Etxt"_s << u"bot‹U+202E›txt"_s;
  QTest::newRow("line end") << u"one\ntwo"_s << u"one‹U+000A›two"_s;
  QTest::newRow("zero width space") << u"a\u200Bb"_s << u"a‹U+200B›b"_s;
  QTest::newRow("joined emoji") << u"👩\u200D💻 x"_s << u"👩\u200D💻 x"_s;
  QTest::newRow("right to left") << u"אסימון"_s << u"\u2068אסימון\u2069"_s;
  QTest::newRow("unpaired surrogate") << QString(QChar(0xD800)) << u"\uFFFD"_s;
}

void TypedConfirmationDialogTest::namesAreShownAsTheyAre() {
  QFETCH(const QString, name);
  QFETCH(const QString, shown);
  QCOMPARE(displayName(name), shown);
  open(name);
  const QList<QLabel*> labels = dialog_->findChildren<QLabel*>();
  QVERIFY(std::any_of(labels.begin(), labels.end(),
                      [&](const QLabel* label) { return label->text().contains(shown.toHtmlEscaped()); }));
  QCOMPARE(field()->accessibleDescription(), u"Type %1 to confirm"_s.arg(shown));
}

void TypedConfirmationDialogTest::returnDoesNothingBeforeTheNameIsTyped() {
  open(u"support-bot"_s);
  const QSignalSpy confirmed(dialog_.get(), &TypedConfirmationDialog::confirmed);
  QTest::keyClick(field(), Qt::Key_Return);
  QCOMPARE(confirmed.size(), 0);
  QVERIFY(dialog_->isVisible());
}

void TypedConfirmationDialogTest::cancelIsTheKeyboardsWayOut() {
  open(u"support-bot"_s);
  const QSignalSpy rejected(dialog_.get(), &QDialog::rejected);
  QTest::keyClick(field(), Qt::Key_Escape);
  QCOMPARE(rejected.size(), 1);
}

}  // namespace tokendesk

QTEST_MAIN(tokendesk::TypedConfirmationDialogTest)
#include "typed_confirmation_dialog_test.moc"
