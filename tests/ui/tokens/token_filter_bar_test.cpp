#include "token_filter_bar.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

/// Which filters there are over which list, and what they say.
class TokenFilterBarTest : public QObject {
  Q_OBJECT

 private:
  static QStringList fieldsOf(const TokenFilterBar& bar) {
    QStringList fields;
    for (const QLabel* label : bar.findChildren<QLabel*>()) {
      if (label->buddy()) fields << label->buddy()->accessibleName();
    }
    return fields;
  }
  static QStringList entriesOf(const QComboBox& choice) {
    QStringList entries;
    for (int i = 0; i < choice.count(); ++i) entries << choice.itemText(i);
    return entries;
  }

 private slots:
  void hasTheFieldsThatItsListNeeds() {
    QCOMPARE(fieldsOf(TokenFilterBar(TokenFilterBar::Kind::OneProject)),
             QStringList({u"Name contains"_s, u"Status"_s}));
    QCOMPARE(fieldsOf(TokenFilterBar(TokenFilterBar::Kind::Organization)),
             QStringList({u"Name contains"_s, u"Project name contains"_s, u"Scope"_s, u"Status"_s}));
    QCOMPARE(fieldsOf(TokenFilterBar(TokenFilterBar::Kind::Account)),
             QStringList({u"Name contains"_s, u"Expiry"_s}));
  }

  void offersTheExpiriesOfTheIssue() {
    const TokenFilterBar bar(TokenFilterBar::Kind::Account);
    QCOMPARE(entriesOf(*bar.findChild<QComboBox*>()),
             QStringList({u"All"_s, u"Expired"_s, u"Within 7 days"_s, u"Within 30 days"_s, u"Never"_s}));
  }

  void choosesAnExpiryByKeyboard() {
    TokenFilterBar bar(TokenFilterBar::Kind::Account);
    auto* choice = bar.findChild<QComboBox*>();
    QVERIFY(bar.filter() == TokenFilter{});
    for (const ExpiryFilter expiry :
         {ExpiryFilter::Expired, ExpiryFilter::WithinWeek, ExpiryFilter::WithinMonth, ExpiryFilter::Never}) {
      QTest::keyClick(choice, Qt::Key_Down);
      QVERIFY(bar.filter().expiry == expiry);
    }
    QCOMPARE(bar.describe(), QStringList(u"Expiry: Never"_s));
    bar.clear();
    QVERIFY(bar.filter() == TokenFilter{});
  }

  void takesAFilterAtOnce() {
    TokenFilterBar bar(TokenFilterBar::Kind::Account);
    QSignalSpy changed(&bar, &FilterBar::changed);
    const TokenFilter filter{.nameContains = u"ci"_s, .expiry = ExpiryFilter::WithinWeek};
    bar.setFilter(filter);
    QCOMPARE(changed.count(), 1);
    QVERIFY(bar.filter() == filter);
    QCOMPARE(bar.describe(), QStringList({u"Name contains: ci"_s, u"Expiry: Within 7 days"_s}));
  }

  void leavesOutWhatItHasNoFieldFor() {
    TokenFilterBar bar(TokenFilterBar::Kind::Account);
    bar.setFilter({.projectNameContains = u"x"_s,
                   .scope = TokenScope::Project,
                   .status = TokenStatus::Blocked,
                   .expiry = ExpiryFilter::Never});
    QVERIFY(bar.filter() == TokenFilter{.expiry = ExpiryFilter::Never});
    TokenFilterBar ofProject(TokenFilterBar::Kind::OneProject);
    ofProject.setFilter({.status = TokenStatus::Blocked, .expiry = ExpiryFilter::Never});
    QVERIFY(ofProject.filter() == TokenFilter{.status = TokenStatus::Blocked});
  }
};

QTEST_MAIN(TokenFilterBarTest)
#include "token_filter_bar_test.moc"
