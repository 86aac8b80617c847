#include "account_ids.h"

#include "account_reader.h"
#include "fake_platform.h"
#include "keyboard.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

class AccountIdsTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<FakePlatform> platform_;
  std::unique_ptr<AccountReader> reader_;
  std::unique_ptr<QWidget> window_;
  AccountIds* ids_ = nullptr;

  void open(const Account& assumed) {
    reader_ = std::make_unique<AccountReader>(*platform_, assumed);
    window_ = std::make_unique<QWidget>();
    ids_ = new AccountIds(*reader_, window_.get());
    window_->resize(900, 100);
    ids_->resize(900, 40);
    window_->show();
    QVERIFY(QTest::qWaitForWindowActive(window_.get()));
  }
  void answer(const Account& account) {
    reader_->refresh();
    platform_->validations.finish(
        CredentialFacts{.organizationId = {}, .organizationName = {}, .account = account});
    QTRY_VERIFY(reader_->account() == account);
  }
  QLabel* label(const QString& name) const { return qobject_cast<QLabel*>(named(window_.get(), name)); }

 private slots:
  void init() { platform_ = std::make_unique<FakePlatform>(); }
  void cleanup() {
    window_.reset();
    reader_.reset();
  }

  void showsBothIdsOnceTheyAreKnown() {
    open({.organizationId = u"acme"_s});
    QVERIFY(!label(u"User ID"_s));
    QVERIFY(!named(window_.get(), u"Copy User ID"_s));
    answer({.userId = u"u-1"_s, .organizationId = u"acme-2"_s});
    QCOMPARE(label(u"User ID"_s)->text(), u"u-1"_s);
    QCOMPARE(label(u"Organization ID"_s)->text(), u"acme-2"_s);
    QCOMPARE(label(u"Organization ID"_s)->accessibleDescription(), u"acme-2"_s);
  }

  void leavesOutWhatTheAccountDoesNotHave() {
    open({.userId = u"u-1"_s, .organizationId = u"acme"_s});
    answer({.type = AccountType::Community, .userId = u"u-1"_s});
    QVERIFY(label(u"User ID"_s));
    QVERIFY(!label(u"Organization ID"_s));
  }

  void isHiddenWithoutAny() {
    open({});
    QVERIFY(!ids_->isVisible());
    answer({.userId = u"u-1"_s});
    QVERIFY(ids_->isVisible());
  }

  void isNoWindowBeforeItHasAPlace() {
    reader_ = std::make_unique<AccountReader>(*platform_, Account{.userId = u"u-1"_s});
    const AccountIds ids(*reader_);
    QVERIFY(!ids.isVisible());
  }

  void keepsWhatTheConnectionSaysWhereReadingFails() {
    open({.organizationId = u"acme"_s});
    reader_->refresh();
    platform_->validations.fail(ApiErrorKind::NotPermitted);
    QTRY_VERIFY(reader_->error());
    QCOMPARE(label(u"Organization ID"_s)->text(), u"acme"_s);
  }

  void copiesEachByKeyboard() {
    open({.userId = u"u-1"_s, .organizationId = u"acme"_s});
    Keyboard keys(window_.get());
    QVERIFY(keys.tabTo(u"Copy Organization ID"_s));
    keys.press(Qt::Key_Space);
    QCOMPARE(QApplication::clipboard()->text(), u"acme"_s);
    QVERIFY(keys.tabTo(u"Copy User ID"_s));
    keys.press(Qt::Key_Space);
    QCOMPARE(QApplication::clipboard()->text(), u"u-1"_s);
  }

  void anIdCanBeSelectedByKeyboard() {
    open({.userId = u"u-1"_s, .organizationId = u"acme"_s});
    Keyboard keys(window_.get());
    QVERIFY(keys.tabTo(u"User ID"_s));
    keys.press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(label(u"User ID"_s)->selectedText(), u"u-1"_s);
  }

  void anIdThatHidesSomethingIsWrittenOutAndCopiedAsItIs() {
    const QString id = u"u\u202E1<b>"_s;
    open({.userId = id});
    QVERIFY(label(u"User ID"_s)->text().contains(u"‹U+202E›"_s));
    QVERIFY(label(u"User ID"_s)->text().contains(u"<b>"_s));
    Keyboard keys(window_.get());
    QVERIFY(keys.push(u"Copy User ID"_s));
    QCOMPARE(QApplication::clipboard()->text(), id);
  }

  void aLongIdDoesNotWidenTheWindow() {
    open({.userId = QString(900, u'x')});
    QVERIFY(ids_->minimumSizeHint().width() < 400);
  }
};

QTEST_MAIN(AccountIdsTest)
#include "account_ids_test.moc"
