#include "connection_texts.h"
#include "connections_case.h"

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

QString describeAll(const QList<ConnectionWarning>& warnings) {
  QStringList sentences;
  for (const ConnectionWarning warning : warnings) sentences << describe(warning);
  return sentences.join(u' ');
}

}  // namespace

/// What the page of connections lists of each.
class ConnectionsListTest : public QObject, private ConnectionsCase {
  Q_OBJECT

 private slots:
  void init() { start(); }
  void cleanup() { end(); }

  void listsWhatIsKnownOfEachConnection() {
    add(u"Training"_s, [](Connection& each) {
      each.environment = Environment::Staging;
      each.organizationName = u"Acme"_s;
      each.organizationId = u"org-1"_s;
    });
    add(u"OAuth"_s, [](Connection& each) {
      each.credentials = CredentialKind::AccessToken;
      each.organizationId = u"org-2"_s;
    });
    add(u"Unfinished"_s, [](Connection& each) {
      each.baseUrl = {};
      each.credentials = {};
    });
    open();
    const QList<QStringList> expected{
        {u"Training"_s, u"Staging"_s, QString(), u"https://api.saia.ai"_s, u"API token"_s, u"Acme"_s,
         u"Never"_s},
        {u"OAuth"_s, u"Development"_s, QString(), u"https://api.saia.ai"_s, u"OAuth access token"_s,
         u"org-2"_s, u"Never"_s},
        {u"Unfinished"_s, u"Development"_s, QString(), u"—"_s, u"None yet"_s, u"—"_s, u"Never"_s}};
    for (int row = 0; row < 3; ++row) {
      for (int column = 0; column < ConnectionsModel::ColumnCount; ++column)
        QCOMPARE(cell(row, column), expected[row][column]);
    }
  }

  void saysWhenAConnectionWasUsedLast_data() {
    QTest::addColumn<QDateTime>("time");
    QTest::addColumn<QString>("words");
    QTest::newRow("never") << QDateTime() << u"Never"_s;
    QTest::newRow("today") << QDateTime(QDate(2026, 11, 22), QTime(9, 5)) << u"Today, 09:05"_s;
    QTest::newRow("last night") << QDateTime(QDate(2026, 11, 21), QTime(23, 59)) << u"Yesterday, 23:59"_s;
    QTest::newRow("earlier") << QDateTime(QDate(2026, 11, 3), QTime(12, 0)) << u"3 Nov 2026, 12:00"_s;
    QTest::newRow("by a clock that is ahead")
        << QDateTime(QDate(2026, 11, 23), QTime(1, 0)) << u"23 Nov 2026, 01:00"_s;
  }
  void saysWhenAConnectionWasUsedLast() {
    QFETCH(const QDateTime, time);
    QFETCH(const QString, words);
    QCOMPARE(lastUsedText(time, clock_.now()), words);
  }

  void whatWasUsedTodayIsOfYesterdayWhenThePageIsShownTheNextDay() {
    add(u"Training"_s, [this](Connection& each) { each.lastUsed = clock_.time; });
    open();
    QCOMPARE(cell(0, ConnectionsModel::LastUsed), u"Today, 15:30"_s);
    page_->hide();
    clock_.time = clock_.time.addDays(1);
    page_->show();
    QCOMPARE(cell(0, ConnectionsModel::LastUsed), u"Yesterday, 15:30"_s);
    clock_.time = clock_.time.addDays(-1);
  }

  void marksAreWordsBesideTheNameAlsoForScreenReaders() {
    const Connection connection = add(u"Training"_s, [](Connection& each) {
      each.readOnly = true;
      each.sessionOnly = true;
    });
    QVERIFY(store_->setDefault(connection.id));
    open();
    QCOMPARE(cell(0, ConnectionsModel::Name), u"Training"_s);
    QCOMPARE(cell(0, ConnectionsModel::Name, ConnectionsModel::marksRole),
             u"default, read-only, this session only"_s);
    QCOMPARE(cell(0, ConnectionsModel::Name, Qt::AccessibleTextRole),
             u"Training, default, read-only, this session only"_s);
  }

  void aTokenThatIsKeptForTheSessionIsMarked() {
    const Connection connection = add(u"Training"_s);
    credentials_->keepForSession(connection.id, CredentialKind::ApiToken, Secret("kept"));
    open();
    QCOMPARE(cell(0, ConnectionsModel::Name, ConnectionsModel::marksRole), u"this session only"_s);
  }

  void aNameCannotTurnTheLineItStandsIn() {
    add(u"a\u202eb"_s, [](Connection& each) { each.organizationName = u"c\u202ed"_s; });
    open();
    QCOMPARE(cell(0, ConnectionsModel::Name), u"a‹U+202E›b"_s);
    QCOMPARE(cell(0, ConnectionsModel::Organization), u"c‹U+202E›d"_s);
  }

  void markupOfANameStaysTextInToolTips() {
    add(u"<b>x</b>"_s);
    open();
    QVERIFY(cell(0, ConnectionsModel::Name, Qt::ToolTipRole).contains(u"&lt;b&gt;"_s));
  }

  void warnsOfTheSelectedConnection() {
    add(u"Fine"_s);
    add(u"Unfinished"_s, [](Connection& each) {
      each.baseUrl = {};
      each.projectId = u"p"_s;
    });
    open();
    QVERIFY(!visibleText(page_.get()).contains(u"base URL"_s));
    keys().press(Qt::Key_Down);
    const QString shown = visibleText(page_.get()).remove(QChar(0x200B));
    QVERIFY(shown.contains(describeAll({ConnectionWarning::NoBaseUrl, ConnectionWarning::ProjectIdUnused})));
    keys().press(Qt::Key_Up);
    QVERIFY(!visibleText(page_.get()).contains(u"base URL"_s));
  }

  void theSelectionSurvivesWhatOthersChange() {
    add(u"One"_s);
    const Connection second = add(u"Two"_s);
    open();
    keys().press(Qt::Key_Down);
    add(u"Three"_s);
    QCOMPARE(selected(), u"Two"_s);
    QVERIFY(store_->markUsed(second.id, clock_.now()));
    QCOMPARE(selected(), u"Two"_s);
    QCOMPARE(cell(1, ConnectionsModel::LastUsed), u"Today, 15:30"_s);
  }

  void aListOfHundredsIsShownAtOnce() {
    for (int i = 0; i < 300; ++i) add(u"Connection %1"_s.arg(i));
    open();
    QCOMPARE(list()->model()->rowCount(), 300);
    keys().press(Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(selected(), u"Connection 299"_s);
    QVERIFY(list()->viewport()->rect().intersects(list()->visualRect(list()->currentIndex())));
  }
};

QTEST_MAIN(ConnectionsListTest)
#include "connections_list_test.moc"
