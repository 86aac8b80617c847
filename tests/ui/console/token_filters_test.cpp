#include "console.h"
#include "keyboard.h"
#include "tokens.h"

#include <QComboBox>
#include <QLocale>
#include <QTableView>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

const Project support{.id = u"p1"_s, .name = u"Support"_s};
const Project evaluation{.id = u"p2"_s, .name = u"Evaluation"_s};

}  // namespace

/// The filters over the tables of the main window, used as people use them.
class TokenFiltersTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<Console> console_;
  std::unique_ptr<MainWindow> window_;

  void open(const ApiTokens& tokens) {
    window_->openSaved(console_->addConnection(u"Training"_s));
    QTRY_VERIFY(console_->platform);
    console_->platform->projectLists.answer = [](const auto&) { return Projects{support, evaluation}; };
    console_->platform->tokenLists.answer = [](const Project& project) {
      return ApiTokens{projectToken(u"of-"_s + project.name, project)};
    };
    console_->platform->projectLists.finish(Projects{support, evaluation});
    console_->platform->organizationLists.finish(tokens);
    QTRY_VERIFY(table());
  }
  QTableView* table() const { return qobject_cast<QTableView*>(named(window_.get(), u"API tokens"_s)); }
  QComboBox* choice(const QString& name) const {
    return qobject_cast<QComboBox*>(named(window_.get(), name));
  }
  bool hasTokens(const QStringList& names) const {
    QStringList shown;
    for (int row = 0; table() && row < table()->model()->rowCount(); ++row)
      shown << table()->model()->index(row, 0).data().toString();
    return shown == names;
  }
  void goTo(Qt::Key page) const { QTest::keyClick(window_.get(), page, Qt::ControlModifier); }

 private slots:
  // whose numbers have separators, which those of the C locale haven't
  void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
  void init() {
    console_ = std::make_unique<Console>();
    window_ = console_->openWindow();
  }
  void cleanup() {
    window_.reset();
    console_.reset();
  }

  void surviveSwitchingPages() {
    open({organizationToken(u"a"_s), organizationToken(u"ab"_s, TokenStatus::Blocked)});
    Keyboard keys(window_.get());
    QVERIFY(keys.fill(u"Name contains"_s, u"a"_s) && keys.tabTo(u"Status"_s));
    keys.press(Qt::Key_Down);
    keys.press(Qt::Key_Down);
    QVERIFY(hasTokens({u"ab"_s}));

    goTo(Qt::Key_1);
    QTRY_VERIFY(hasTokens({u"of-Evaluation"_s}));
    QCOMPARE(content(window_.get(), u"Name contains"_s), QString());
    QCOMPARE(choice(u"Status"_s)->currentText(), u"All"_s);

    goTo(Qt::Key_4);
    QCOMPARE(content(window_.get(), u"Name contains"_s), u"a"_s);
    QCOMPARE(choice(u"Status"_s)->currentText(), u"Blocked"_s);
    QCOMPARE(choice(u"Scope"_s)->currentText(), u"Organization"_s);
    QVERIFY(hasTokens({u"ab"_s}));
  }

  void fromATextDownOrEnterLeadToTheFirstMatch_data() {
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Down") << Qt::Key_Down;
    QTest::newRow("Return") << Qt::Key_Return;
    QTest::newRow("Enter") << Qt::Key_Enter;
  }
  void fromATextDownOrEnterLeadToTheFirstMatch() {
    QFETCH(const Qt::Key, key);
    open({organizationToken(u"a"_s), organizationToken(u"ab"_s), organizationToken(u"abc"_s)});
    Keyboard keys(window_.get());
    QVERIFY(keys.fill(u"Name contains"_s, u"b"_s));
    keys.press(key);
    QCOMPARE(window_->focusWidget(), table());
    QCOMPARE(table()->selectionModel()->selectedRows().value(0).data().toString(), u"ab"_s);
    keys.press(Qt::Key_Down);
    QCOMPARE(table()->selectionModel()->selectedRows().value(0).data().toString(), u"abc"_s);
  }

  void enterWhereNothingMatchesLeavesTheFilters() {
    open({organizationToken(u"a"_s)});
    Keyboard keys(window_.get());
    QVERIFY(keys.fill(u"Name contains"_s, u"b"_s));
    keys.press(Qt::Key_Return);
    QCOMPARE(named(window_.get(), u"Name contains"_s)->property("text"), u"b"_s);
  }

  void statusLetsOneOrAllThrough() {
    open({organizationToken(u"a"_s), organizationToken(u"b"_s, TokenStatus::Blocked),
          organizationToken(u"r"_s, TokenStatus::Revoked)});
    Keyboard keys(window_.get());
    QVERIFY(keys.tabTo(u"Status"_s));
    const std::vector<std::pair<QString, QStringList>> rows{{u"All"_s, {u"a"_s, u"b"_s, u"r"_s}},
                                                            {u"Active"_s, {u"a"_s}},
                                                            {u"Blocked"_s, {u"b"_s}},
                                                            {u"Revoked"_s, {u"r"_s}}};
    QCOMPARE(choice(u"Status"_s)->count(), static_cast<int>(rows.size()));
    for (const auto& [status, names] : rows) {
      QCOMPARE(choice(u"Status"_s)->currentText(), status);
      QVERIFY2(hasTokens(names), qPrintable(status));
      keys.press(Qt::Key_Down);
    }
    keys.press(Qt::Key_Home);
    QVERIFY(hasTokens({u"a"_s, u"b"_s, u"r"_s}));
  }

  void projectNameIsSearchedAsItIsTyped() {
    open({organizationToken(u"a"_s)});
    Keyboard keys(window_.get());
    QVERIFY(keys.tabTo(u"Scope"_s));
    keys.press(Qt::Key_Home);
    console_->platform->organizationLists.finish(ApiTokens{organizationToken(u"a"_s)});
    QTRY_VERIFY(hasTokens({u"a"_s, u"of-Evaluation"_s, u"of-Support"_s}));
    QVERIFY(keys.tabTo(u"Project name contains"_s));
    keys.type(u"upp"_s);
    QVERIFY(hasTokens({u"of-Support"_s}));
  }

  void saysHowManyOfHowManyMatch() {
    ApiTokens tokens;
    for (int i = 0; i < 1204; ++i)
      tokens.push_back(organizationToken((i < 37 ? u"billing-%1"_s : u"node-%1"_s).arg(i)));
    open(tokens);
    QVERIFY(visibleText(window_.get()).contains(u"1,204 of 1,204 tokens"_s));
    Keyboard keys(window_.get());
    QVERIFY(keys.tabTo(u"Name contains"_s));
    keys.type(u"BILL"_s);
    QVERIFY(visibleText(window_.get()).contains(u"37 of 1,204 tokens"_s));
  }
};

QTEST_MAIN(TokenFiltersTest)
#include "token_filters_test.moc"
