#include "issued_token_dialog_case.h"

#include <QPromise>
#include <QSignalSpy>

using namespace tokendesk;
using namespace Qt::StringLiterals;

/// Making a new value the credential of the connection.
class KeptTokenTest : public QObject, private IssuedTokenDialogCase {
  Q_OBJECT

 private:
  using Kept = std::expected<void, CredentialError>;

  void openAndCopy(IssuedTokenDialog::Occasion occasion = IssuedTokenDialog::Occasion::Refreshed) {
    open(occasion);
    Keyboard(dialog_).press(Qt::Key_Return);
    QCOMPARE(copied(), issuedValue);
  }
  void answer(const Kept& outcome) {
    QVERIFY(promise_);
    promise_->addResult(outcome);
    promise_->finish();
    promise_.reset();
  }

  std::unique_ptr<QPromise<Kept>> promise_;  ///< of the call that waits
  QList<Secret> calls_;

 private slots:
  void init() {
    start();
    calls_.clear();
    keep_ = [this](const Secret& value) {
      calls_ << value;
      promise_ = std::make_unique<QPromise<Kept>>();
      promise_->start();
      return promise_->future();
    };
  }
  void cleanup() {
    end();
    promise_.reset();
  }

  void isOfferedOnceTheValueWasCopied_data() {
    QTest::addColumn<bool>("refreshed");
    QTest::newRow("created") << false;
    QTest::newRow("refreshed") << true;
  }
  void isOfferedOnceTheValueWasCopied() {
    QFETCH(bool, refreshed);
    open(refreshed ? IssuedTokenDialog::Occasion::Refreshed : IssuedTokenDialog::Occasion::Created);
    QCOMPARE(
        visibleText(dialog_).contains(u"If this connection signs in with it, use the new value here too."_s),
        refreshed);
    QWidget* button = named(dialog_, u"Use it for this connection"_s);
    QVERIFY(!button->isEnabled());
    QCOMPARE(button->accessibleDescription(), u"Copy the value first."_s);
    Keyboard(dialog_).press(Qt::Key_Return);
    QVERIFY(button->isEnabled());
    QCOMPARE(button->accessibleDescription(), QString());
    QCOMPARE(sharedMnemonics(dialog_), QStringList());
  }

  void isStoredByKeyboardAndTold() {
    openAndCopy();
    const QSignalSpy kept(dialog_, &IssuedTokenDialog::credentialKept);
    Keyboard keys(dialog_);
    QVERIFY(keys.push(u"Use it for this connection"_s));
    QVERIFY(visibleText(dialog_).contains(u"Storing it for this connection…"_s));
    QCOMPARE(calls_, QList{Secret::fromText(issuedValue)});
    answer({});
    QTRY_VERIFY(messageText(dialog_).startsWith(u"This connection uses it now."_s));
    QVERIFY(!isEnabled(dialog_, u"Use it for this connection"_s));
    QCOMPARE(kept.size(), 0);
    keys.press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog_);
    QCOMPARE(kept.size(), 1);
  }

  void aKeychainThatFailsKeepsTheValueAndOffersToTryAgain() {
    openAndCopy();
    const QSignalSpy kept(dialog_, &IssuedTokenDialog::credentialKept);
    Keyboard keys(dialog_);
    QVERIFY(keys.push(u"Use it for this connection"_s));
    answer(std::unexpected(CredentialError{.problem = CredentialProblem::Locked}));
    QTRY_VERIFY(messageText(dialog_).startsWith(u"It could not be stored for this connection."_s));
    QVERIFY(messageText(dialog_).contains(u"The keychain is locked. Unlock it and try again."_s));
    QCOMPARE(sharedMnemonics(dialog_), QStringList());
    QVERIFY(keys.push(u"Reveal"_s));
    QCOMPARE(shown(), issuedValue);

    buttonWith(dialog_, u"Retry"_s)->click();
    QCOMPARE(calls_.size(), 2);
    answer({});
    QTRY_VERIFY(messageText(dialog_).startsWith(u"This connection uses it now."_s));
    QVERIFY(!buttonWith(dialog_, u"Retry"_s));
    keys.press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog_);
    QCOMPARE(kept.size(), 1);
  }

  void pressedTwiceStoresOnce() {
    openAndCopy();
    QWidget* button = named(dialog_, u"Use it for this connection"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(calls_.size(), 1);
  }

  void aKeychainThatDoesNotAnswerCanBeLeft() {
    openAndCopy();
    const QSignalSpy kept(dialog_, &IssuedTokenDialog::credentialKept);
    Keyboard keys(dialog_);
    QVERIFY(keys.push(u"Use it for this connection"_s));
    keys.press(Qt::Key_Escape);
    QVERIFY(dialog_);
    keys.press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog_);
    answer({});
    QCoreApplication::processEvents();
    QCOMPARE(kept.size(), 0);
  }
};

QTEST_MAIN(KeptTokenTest)
#include "kept_token_test.moc"
