#include "token_table_model.h"

#include "fingerprint.h"
#include "tokens.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

const std::vector<TokenKey> allColumns{TokenKey::Name,    TokenKey::Description, TokenKey::Scope,
                                       TokenKey::Project, TokenKey::Status,      TokenKey::Created,
                                       TokenKey::Token};

TokenListPtr listOf(const ApiTokens& tokens) {
  return std::make_shared<const TokenList>(std::vector{TokenPart::of(tokens)},
                                           QDateTime::currentDateTimeUtc());
}

TokenListPtr listOfNames(const QStringList& names) {
  ApiTokens tokens;
  for (const QString& name : names) tokens.push_back(organizationToken(name));
  return listOf(tokens);
}

QStringList namesIn(const TokenTableModel& model) {
  QStringList names;
  for (int row = 0; row < model.rowCount(); ++row) names << model.index(row, 0).data().toString();
  return names;
}

QStringList numbered(int count) {
  QStringList names;
  for (int i = 1; i <= count; ++i) names << u"node-%1"_s.arg(i);
  return names;
}

}  // namespace

/// Every test runs under QAbstractItemModelTester.
class TokenTableModelTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<TokenTableModel> model_;
  std::unique_ptr<QAbstractItemModelTester> tester_;

  void show(const TokenListPtr& list) {
    model_->setList(list);
    QTRY_COMPARE(model_->list(), list);
  }

 private slots:
  void init() {
    model_ = std::make_unique<TokenTableModel>(allColumns);
    tester_ = std::make_unique<QAbstractItemModelTester>(
        model_.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
  }
  void cleanup() {
    tester_.reset();
    model_.reset();
  }

  void sortsNamesByTheNumbersInThem() {
    show(listOfNames({u"node-10"_s, u"node-2"_s, u"Node-1"_s}));
    QCOMPARE(namesIn(*model_), QStringList({u"Node-1"_s, u"node-2"_s, u"node-10"_s}));
    model_->sort(0, Qt::DescendingOrder);
    QCOMPARE(namesIn(*model_), QStringList({u"node-10"_s, u"node-2"_s, u"Node-1"_s}));
  }

  void sortsByEveryColumn() {
    ApiToken older = organizationToken(u"b"_s, TokenStatus::Revoked);
    older.created = QDateTime(QDate(2020, 1, 1), QTime(), Qt::UTC);
    older.description = u"aaa"_s;
    const ApiToken newer = projectToken(u"a"_s, {.id = u"1"_s, .name = u"Support"_s});
    show(listOf({newer, older}));
    const auto firstBy = [this](TokenKey key, Qt::SortOrder order) {
      QSignalSpy changed(model_.get(), &TokenTableModel::contentChanged);
      model_->sort(model_->columnOf(key), order);
      if (changed.isEmpty()) changed.wait();
      return namesIn(*model_).constFirst();
    };
    QCOMPARE(firstBy(TokenKey::Created, Qt::AscendingOrder), u"b"_s);
    QCOMPARE(firstBy(TokenKey::Created, Qt::DescendingOrder), u"a"_s);
    QCOMPARE(firstBy(TokenKey::Description, Qt::AscendingOrder), u"b"_s);
    QCOMPARE(firstBy(TokenKey::Scope, Qt::AscendingOrder), u"b"_s);
    QCOMPARE(firstBy(TokenKey::Status, Qt::AscendingOrder), u"a"_s);
    QCOMPARE(firstBy(TokenKey::Project, Qt::AscendingOrder), u"a"_s);
    QCOMPARE(firstBy(TokenKey::Token, Qt::AscendingOrder), u"a"_s);
    QCOMPARE(firstBy(TokenKey::Name, Qt::AscendingOrder), u"a"_s);
  }

  void filtersWithoutCaseAndAccentsAndCombines() {
    ApiToken blocked = organizationToken(u"soporte-móvil"_s, TokenStatus::Blocked);
    show(listOf({blocked, organizationToken(u"Soporte"_s), organizationToken(u"other"_s)}));
    model_->setFilter({.nameContains = u"MOVIL"_s});
    QCOMPARE(namesIn(*model_), QStringList(u"soporte-móvil"_s));
    model_->setFilter({.nameContains = u"soporte"_s, .status = TokenStatus::Active});
    QCOMPARE(namesIn(*model_), QStringList(u"Soporte"_s));
    QCOMPARE(model_->matchCount(), size_t(1));
    QCOMPARE(model_->totalCount(), size_t(3));
    model_->setFilter({.nameContains = u"nothing"_s});
    QCOMPARE(model_->rowCount(), 0);
    QCOMPARE(model_->pageCount(), 1);
  }

  void cutsPages() {
    show(listOfNames(numbered(120)));
    QCOMPARE(model_->pageCount(), 3);
    QCOMPARE(model_->rowCount(), 50);
    model_->setPage(3);
    QCOMPARE(model_->rowCount(), 20);
    QCOMPARE(namesIn(*model_).constFirst(), u"node-101"_s);
    model_->setPage(99);
    QCOMPARE(model_->page(), 3);
    model_->setPage(0);
    QCOMPARE(model_->page(), 1);
    model_->setRowsPerPage(TokenTableModel::allRows);
    QCOMPARE(model_->rowCount(), 120);
    QCOMPARE(model_->pageCount(), 1);
  }

  void keepsTheFirstRowOnScreenWhenThePageSizeChanges() {
    show(listOfNames(numbered(120)));
    model_->setPage(3);
    model_->setRowsPerPage(25);
    QCOMPARE(model_->page(), 5);
    QCOMPARE(namesIn(*model_).constFirst(), u"node-101"_s);
  }

  void findsTokensByTheirId() {
    show(listOfNames(numbered(120)));
    const Secret id = organizationToken(u"node-60"_s).id;
    QCOMPARE(model_->rowOf(id), -1);
    QCOMPARE(model_->pageOf(id), 2);
    model_->setPage(2);
    QCOMPARE(model_->rowOf(id), 9);
    QCOMPARE(model_->pageOf(Secret("absent")), 0);
  }

  void showsOnlyTheNewestList() {
    const TokenListPtr first = listOfNames({u"old"_s});
    const TokenListPtr second = listOfNames({u"new"_s});
    model_->setList(first);
    model_->setList(second);
    QTRY_COMPARE(model_->list(), second);
    QCOMPARE(namesIn(*model_), QStringList(u"new"_s));
  }

  void emptiesAtOnceWithoutAList() {
    show(listOfNames({u"a"_s}));
    model_->setList(nullptr);
    QCOMPARE(model_->rowCount(), 0);
    QCOMPARE(model_->totalCount(), size_t(0));
  }

  void staysOnAPageThatIsThereWhenTheListShrinks() {
    show(listOfNames(numbered(120)));
    model_->setPage(3);
    show(listOfNames(numbered(10)));
    QCOMPARE(model_->page(), 1);
    QCOMPARE(model_->rowCount(), 10);
  }

  void neverShowsAValue() {
    const ApiToken token = organizationToken(u"default"_s);
    show(listOf({token}));
    const QString value = QString::fromUtf8(token.id.reveal());
    for (int column = 0; column < model_->columnCount(); ++column) {
      for (const int role :
           {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, Qt::EditRole, Qt::UserRole})
        QVERIFY(!model_->index(0, column).data(role).toString().contains(value));
    }
    QCOMPARE(model_->index(0, model_->columnOf(TokenKey::Token)).data().toString(), fingerprint(token.id));
  }

  void showsHostileNamesAsTheyAre() {
    show(listOfNames({u"a\u202Eb\u0007"_s}));
    const QString shown = namesIn(*model_).constFirst();
    QVERIFY2(!shown.contains(u'\u202E') && !shown.contains(u'\a'), qPrintable(shown));
  }

  void showsMarkupInToolTipsAsText() {
    const QString name = u"<img src=/etc/hostname><b>x</b>"_s;
    ApiToken token = organizationToken(name);
    token.description = name;
    token.ownerName = name;
    show(listOf({token}));
    for (const TokenKey key : {TokenKey::Name, TokenKey::Description, TokenKey::Project}) {
      QTextDocument tip;
      tip.setHtml(model_->index(0, model_->columnOf(key)).data(Qt::ToolTipRole).toString());
      QCOMPARE(tip.toPlainText().remove(u'\u200B'), name);
    }
    QVERIFY(
        !model_->index(0, model_->columnOf(TokenKey::Created)).data(Qt::ToolTipRole).toString().isEmpty());
  }

  void shortensEndlessTextsInToolTips() {
    ApiToken token = organizationToken(QString(100000, u'a'));
    token.description = QString(100000, u'b');
    show(listOf({token}));
    for (const TokenKey key : {TokenKey::Name, TokenKey::Description})
      QVERIFY(model_->index(0, model_->columnOf(key)).data(Qt::ToolTipRole).toString().size() < 1200);
  }

  void hasNoToolTipForAnEmptyText() {
    ApiToken token = organizationToken(u"a"_s);
    token.description.clear();
    show(listOf({token}));
    QCOMPARE(model_->index(0, model_->columnOf(TokenKey::Description)).data(Qt::ToolTipRole).toString(),
             QString());
  }

  void namesItsColumns() {
    QStringList headers;
    for (int column = 0; column < model_->columnCount(); ++column)
      headers << model_->headerData(column, Qt::Horizontal).toString();
    QCOMPARE(headers, QStringList({u"Name"_s, u"Description"_s, u"Scope"_s, u"Project"_s, u"Status"_s,
                                   u"Created"_s, u"Token"_s}));
  }
};

QTEST_MAIN(TokenTableModelTest)
#include "token_table_model_test.moc"
