#include "request_counts.h"

#include "request_texts.h"
#include "requests.h"

#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

class RequestCountsTest : public QObject {
  Q_OBJECT

 private slots:
  void countsByLocalDayAndStatus() {
    RequestCounts counts;
    for (const LoggedRequest& each : {requestOf(3), requestOf(3, u"Failed"_s), requestOf(3), requestOf(4)})
      counts.add(each);
    QCOMPARE(counts.total(), 4);
    QCOMPARE(counts.days().size(), 2U);
    const RequestCounts::Statuses& third = counts.days().at(QDate(2026, 9, 3));
    QCOMPARE(third.at(u"succeeded"_s), 2);
    QCOMPARE(third.at(u"failed"_s), 1);
    QCOMPARE(sumOf(third), 3);
  }

  void aDayEndsAtLocalMidnight() {
    RequestCounts counts;
    LoggedRequest late = requestOf(3);
    late.time = QDateTime(QDate(2026, 9, 3), QTime(23, 59, 59)).toUTC();
    LoggedRequest early = requestOf(4);
    early.time = QDateTime(QDate(2026, 9, 4), QTime(0, 0)).toUTC();
    counts.add(late);
    counts.add(early);
    QCOMPARE(sumOf(counts.days().at(QDate(2026, 9, 3))), 1);
    QCOMPARE(sumOf(counts.days().at(QDate(2026, 9, 4))), 1);
  }

  void aTimeThatCannotBeReadHasADayOfItsOwn() {
    RequestCounts counts;
    LoggedRequest request = requestOf(3);
    request.time = {};
    counts.add(request);
    QCOMPARE(sumOf(counts.days().at(QDate())), 1);
  }

  void takesSpellingsOfAStatusForTheSame_data() {
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::newRow("as usual") << u"Succeeded"_s << u"succeeded"_s << u"Succeeded"_s;
    QTest::newRow("in capitals") << u"FAILED"_s << u"failed"_s << u"Failed"_s;
    QTest::newRow("British") << u" Cancelled "_s << u"canceled"_s << u"Canceled"_s;
    QTest::newRow("unknown, by its key") << u"queued"_s << u"queued"_s << u"Queued"_s;
    QTest::newRow("unknown") << u"Queued"_s << u"queued"_s << u"Queued"_s;
    QTest::newRow("none") << QString() << QString() << u"—"_s;
  }
  void takesSpellingsOfAStatusForTheSame() {
    QFETCH(QString, status);
    QFETCH(QString, key);
    QFETCH(QString, text);
    QCOMPARE(statusKey(status), key);
    QCOMPARE(requestStatusText(status), text);
    QCOMPARE(lookOfStatus(status).has_value(), key == u"succeeded" || key == u"failed" || key == u"canceled");
  }

  void listsTheUsualStatusesFirst() {
    RequestCounts counts;
    for (const QString& status : {u"Zombie"_s, u"Failed"_s, u"Queued"_s, u"Succeeded"_s})
      counts.add(requestOf(3, status));
    QCOMPARE(counts.statuses(), (std::vector{u"succeeded"_s, u"failed"_s, u"queued"_s, u"zombie"_s}));
  }

  void listsAssistantsByTheirRequests() {
    RequestCounts counts;
    for (const QString& name : {u"a"_s, u"b"_s, u"b"_s, u"c"_s}) counts.add(requestOf(3, u"Failed"_s, name));
    QStringList order;
    for (const auto& each : counts.assistants()) order << each.name + QString::number(each.count);
    QCOMPARE(order.join(u' '), u"b2 a1 c1"_s);
  }

  void forgetsEverythingOnClear() {
    RequestCounts counts;
    counts.add(requestOf(3));
    counts.clear();
    QCOMPARE(counts.total(), 0);
    QVERIFY(counts.days().empty() && counts.statuses().empty() && counts.assistants().empty());
  }

  void aLineHasNoLineEndsAndNoMoreThanTwoHundredCharacters() {
    QCOMPARE(oneLine(u" one\n\ttwo  three "_s), u"one two three"_s);
    QCOMPARE(oneLine(QString(5000, u'x')).size(), 201);
    QVERIFY(oneLine(QString(5000, u'x')).endsWith(u'…'));
    QString emoji;
    for (int i = 0; i < 300; ++i) emoji += u"😀"_s;
    const QString cut = oneLine(u'x' + emoji);
    QVERIFY(!cut[cut.size() - 2].isHighSurrogate());
  }
};

QTEST_GUILESS_MAIN(RequestCountsTest)
#include "request_counts_test.moc"
