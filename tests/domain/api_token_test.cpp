#include "api_token.h"

#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

class ApiTokenTest : public QObject {
  Q_OBJECT

 private slots:
  void statusesAreReadInAnyCase_data();
  void statusesAreReadInAnyCase();
};

void ApiTokenTest::statusesAreReadInAnyCase_data() {
  QTest::addColumn<QString>("word");
  QTest::addColumn<int>("status");
  QTest::newRow("Active") << u"Active"_s << int(TokenStatus::Active);
  QTest::newRow("active") << u"active"_s << int(TokenStatus::Active);
  QTest::newRow("BLOCKED") << u"BLOCKED"_s << int(TokenStatus::Blocked);
  QTest::newRow("Revoked") << u"Revoked"_s << int(TokenStatus::Revoked);
  QTest::newRow("empty") << QString() << int(TokenStatus::Unknown);
  QTest::newRow("new word") << u"Suspended"_s << int(TokenStatus::Unknown);
  QTest::newRow("part of a word") << u"Act"_s << int(TokenStatus::Unknown);
}

void ApiTokenTest::statusesAreReadInAnyCase() {
  QFETCH(QString, word);
  QTEST(int(parseTokenStatus(word)), "status");
}

QTEST_APPLESS_MAIN(ApiTokenTest)
#include "api_token_test.moc"
