#include "typed_confirmation_dialog.h"

#include "display_text.h"
#include "keyboard.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace tokendesk {

class TypedConfirmationDialogTest : public QObject {
  Q_OBJECT

 private slots:
  void actionWaitsForTheName_data();
  void actionWaitsForTheName();
  void isUsedByKeyboard();
  void returnDoesNothingBeforeTheNameIsTyped();
  void namesAreShownAsTheyAre_data();
  void namesAreShownAsTheyAre();
  void aNameThatNobodyCanTypeCanBeCopied();
  void aWithdrawnQuestionCannotBeConfirmed();
  void cancelIsTheKeyboardsWayOut();
  void severalNamesEachHaveAFieldOfTheirOwn();

 private:
  /// Counts how often it is confirmed.
  class Confirmation : public TypedConfirmationDialog {
   public:
    explicit Confirmation(const QString& name, const QString& further = {})
        : TypedConfirmationDialog({.title = u"Delete API Token"_s,
                                   .explanation = u"It stops working at once. This can't be undone."_s,
                                   .name = name,
                                   .fieldLabel = u"Type the token's name"_s,
                                   .action = u"&Delete"_s,
                                   .further = namesOf(further)}) {
      setAttribute(Qt::WA_DeleteOnClose, false);
    }
    using TypedConfirmationDialog::withdraw;
    void confirm() override { ++confirmed; }
    static QList<Name> namesOf(const QString& further) {
      return further.isEmpty() ? QList<Name>() : QList<Name>{{further, u"Type the connection's name"_s}};
    }

    int confirmed = 0;
  };

  void open(const QString& name);
  [[nodiscard]] QLineEdit* field() const {
    return qobject_cast<QLineEdit*>(named(dialog_.get(), u"Type the token's name"_s));
  }
  [[nodiscard]] bool canBeConfirmed() const { return isEnabled(dialog_.get(), u"Delete"_s); }

  std::unique_ptr<Confirmation> dialog_;
};

void TypedConfirmationDialogTest::open(const QString& name) {
  dialog_ = std::make_unique<Confirmation>(name);
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
}

void TypedConfirmationDialogTest::actionWaitsForTheName() {
  QFETCH(const QString, name);
  QFETCH(const QString, typed);
  QFETCH(const bool, enough);
  open(name);
  field()->setText(typed);
  QCOMPARE(canBeConfirmed(), enough);
}

void TypedConfirmationDialogTest::isUsedByKeyboard() {
  open(u"support-bot"_s);
  QCOMPARE(dialog_->windowTitle(), u"Delete API Token"_s);
  QVERIFY(named(dialog_.get(), u"Delete"_s)->property("danger").toBool());
  Keyboard keys(dialog_.get());
  QCOMPARE(keys.focus(), u"Type the token's name"_s);
  keys.type(u"support-bot"_s);
  keys.press(Qt::Key_Tab);
  QCOMPARE(keys.focus(), u"Delete"_s);
  keys.press(Qt::Key_Tab);
  QCOMPARE(keys.focus(), u"Cancel"_s);
  field()->setFocus();
  keys.press(Qt::Key_Return);
  QCOMPARE(dialog_->confirmed, 1);
  QVERIFY(dialog_->isVisible());
}

void TypedConfirmationDialogTest::returnDoesNothingBeforeTheNameIsTyped() {
  open(u"support-bot"_s);
  Keyboard(dialog_.get()).press(Qt::Key_Return);
  QCOMPARE(dialog_->confirmed, 0);
  QVERIFY(dialog_->isVisible());
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
  QTest::newRow("longer than any") << QString(500, u'a') + QString(500, u'b')
                                   << QString(100, u'a') + u'…' + QString(100, u'b');
}

void TypedConfirmationDialogTest::namesAreShownAsTheyAre() {
  QFETCH(const QString, name);
  QFETCH(const QString, shown);
  QCOMPARE(displayName(name), shown);
  open(name);
  const QList<QLabel*> labels = dialog_->findChildren<QLabel*>();
  QVERIFY(std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
    return label->text().contains(breakable(shown).toHtmlEscaped());
  }));
  QCOMPARE(field()->accessibleDescription(), u"Type %1 to confirm"_s.arg(shown));
}

void TypedConfirmationDialogTest::aNameThatNobodyCanTypeCanBeCopied() {
  const QString name = u"a\u202E"_s + QString(60, u'b');
  open(name);
  field()->setText(breakable(displayName(name)));  // as the prompt has it
  QVERIFY(canBeConfirmed());
}

void TypedConfirmationDialogTest::aWithdrawnQuestionCannotBeConfirmed() {
  open(u"support-bot"_s);
  field()->setText(u"support-bot"_s);
  dialog_->withdraw();
  QVERIFY(!canBeConfirmed());
  QVERIFY(!field()->isEnabled());
  Keyboard(dialog_.get()).press(Qt::Key_Return);
  QCOMPARE(dialog_->confirmed, 0);
}

void TypedConfirmationDialogTest::cancelIsTheKeyboardsWayOut() {
  open(u"support-bot"_s);
  const QSignalSpy rejected(dialog_.get(), &QDialog::rejected);
  Keyboard(dialog_.get()).press(Qt::Key_Escape);
  QCOMPARE(rejected.size(), 1);
}

void TypedConfirmationDialogTest::severalNamesEachHaveAFieldOfTheirOwn() {
  dialog_ = std::make_unique<Confirmation>(u"support-bot"_s, u"<i>Live"_s);
  dialog_->open();
  QVERIFY(QTest::qWaitForWindowActive(dialog_.get()));
  const QString prompts = visibleText(dialog_.get());
  QVERIFY(prompts.contains(u"Type the token's name: "_s));
  QVERIFY(prompts.contains(u"Type the connection's name: "_s) && prompts.contains(u"&lt;i&gt;Live"_s));
  Keyboard keys(dialog_.get());
  QCOMPARE(keys.focus(), u"Type the token's name"_s);
  QVERIFY(keys.fill(u"Type the connection's name"_s, u"<i>Live"_s));
  QVERIFY(!canBeConfirmed());
  QVERIFY(keys.fill(u"Type the token's name"_s, u"support-bot"_s));
  QVERIFY(canBeConfirmed());
  keys.press(Qt::Key_Return);
  QCOMPARE(dialog_->confirmed, 1);
  dialog_->withdraw();
  QVERIFY(!isEnabled(dialog_.get(), u"Type the connection's name"_s));
}

}  // namespace tokendesk

QTEST_MAIN(tokendesk::TypedConfirmationDialogTest)
#include "typed_confirmation_dialog_test.moc"
