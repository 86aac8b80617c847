#include "request_filter_bar.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

class RequestFilterBarTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<RequestFilterBar> bar_;
  std::unique_ptr<QSignalSpy> changed_;

  [[nodiscard]] QComboBox* choice(const QString& name) const {
    for (QComboBox* each : bar_->findChildren<QComboBox*>()) {
      if (each->accessibleName() == name) return each;
    }
    return nullptr;
  }
  [[nodiscard]] QComboBox* assistant() const { return choice(u"Assistant"_s); }
  [[nodiscard]] QComboBox* status() const { return choice(u"Status"_s); }
  void type(const QString& text) {
    assistant()->lineEdit()->setFocus();
    assistant()->lineEdit()->selectAll();
    QTest::keyClicks(assistant()->lineEdit(), text);
  }

 private slots:
  void init() {
    bar_ = std::make_unique<RequestFilterBar>();
    changed_ = std::make_unique<QSignalSpy>(bar_.get(), &FilterBar::changed);
    bar_->show();
    bar_->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(bar_.get()));
  }
  void cleanup() {
    changed_.reset();
    bar_.reset();
  }

  void asksForEverythingAtFirst() {
    QCOMPARE(bar_->query(), RequestQuery{});
    QCOMPARE(assistant()->currentText(), u"All"_s);
    QCOMPARE(status()->count(), 4);
    QVERIFY(bar_->describe().isEmpty());
  }

  void asksForAChosenStatusInThePlatformsWords() {
    status()->setCurrentIndex(status()->findText(u"Failed"_s));
    QCOMPARE(bar_->query(), (RequestQuery{.status = u"Failed"_s}));
    QCOMPARE(bar_->describe(), QStringList{u"Status: Failed"_s});
    QCOMPARE(changed_->count(), 1);
  }

  void asksForATypedNameOnEnterOnly() {
    type(u"Support"_s);
    QCOMPARE(changed_->count(), 0);
    QCOMPARE(bar_->query(), RequestQuery{});
    QTest::keyClick(assistant()->lineEdit(), Qt::Key_Return);
    QCOMPARE(changed_->count(), 1);
    QCOMPARE(bar_->query(), (RequestQuery{.assistant = u"Support"_s}));
    QCOMPARE(bar_->describe(), QStringList{u"Assistant: Support"_s});
    QTest::keyClick(assistant()->lineEdit(), Qt::Key_Return);
    QCOMPARE(changed_->count(), 1);
  }

  void asksForATypedNameWhenTheFieldIsLeft() {
    type(u"Support"_s);
    status()->setFocus();
    QCOMPARE(bar_->query().assistant, u"Support"_s);
    QCOMPARE(changed_->count(), 1);
  }

  void anEmptyFieldAsksForAll() {
    type(u"Support"_s);
    QTest::keyClick(assistant()->lineEdit(), Qt::Key_Return);
    QCOMPARE(bar_->query().assistant, u"Support"_s);
    assistant()->lineEdit()->selectAll();
    QTest::keyClick(assistant()->lineEdit(), Qt::Key_Delete);
    QTest::keyClick(assistant()->lineEdit(), Qt::Key_Return);
    QCOMPARE(bar_->query(), RequestQuery{});
    QCOMPARE(assistant()->currentText(), u"All"_s);
  }

  void suggestsNamesThatContainWhatIsTyped() {
    bar_->offerAssistants({u"Billing support"_s, u"Sales"_s});
    QCOMPARE(changed_->count(), 0);
    type(u"supp"_s);
    QCompleter* completer = assistant()->completer();
    QTRY_VERIFY(completer->popup()->isVisible());
    QCOMPARE(completer->completionCount(), 1);
    QTest::keyClick(completer->popup(), Qt::Key_Down);
    QTest::keyClick(completer->popup(), Qt::Key_Return);
    QTRY_COMPARE(bar_->query().assistant, u"Billing support"_s);
    QCOMPARE(changed_->count(), 1);
  }

  void offersWhatWasSeenOnce() {
    bar_->offerAssistants({u"Bot"_s, QString(), u"Bot"_s});
    bar_->offerAssistants({u"Bot"_s});
    bar_->offerStatuses({u"SUCCEEDED"_s, u"Queued"_s, QString(), u"Queued"_s});
    QCOMPARE(assistant()->count(), 2);
    QCOMPARE(status()->count(), 5);
    QCOMPARE(status()->itemData(4).toString(), u"Queued"_s);
  }

  void takesAQueryThatWasNotOffered() {
    bar_->setView({{u"texts"_s, QJsonArray()}, {u"choices"_s, QJsonArray{u"Bot"_s, u"Queued"_s}}});
    QCOMPARE(changed_->count(), 1);
    QCOMPARE(bar_->query(), (RequestQuery{.assistant = u"Bot"_s, .status = u"Queued"_s}));
    QCOMPARE(assistant()->currentText(), u"Bot"_s);
  }

  void clearingAlsoDropsWhatWasTypedOnly() {
    status()->setCurrentIndex(1);
    type(u"half a na"_s);
    bar_->clear();
    QCOMPARE(bar_->query(), RequestQuery{});
    QCOMPARE(assistant()->currentText(), u"All"_s);
  }
};

QTEST_MAIN(RequestFilterBarTest)
#include "request_filter_bar_test.moc"
