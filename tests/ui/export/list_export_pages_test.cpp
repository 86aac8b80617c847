#include "../tokens/token_page_case.h"
#include "export_list_dialog.h"
#include "project_table.h"
#include "projects_page.h"
#include "service_account_table.h"
#include "service_accounts_page.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QMenu>

using namespace tokendesk;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(tokendesk::TokenScope)

namespace {

QAction* exportOf(const QList<QAction*>& actions) {
  for (QAction* each : actions) {
    if (each->text().remove(u'&') == u"Export…"_s) return each;
  }
  return nullptr;
}

/// The action of the page in front, where it is in the More menu and the table's context menu too.
QAction* exportOn(const QWidget* page, const QWidget* table) {
  QAction* const found = exportOf(table->actions());
  bool isInMore = false;
  for (const QMenu* menu : page->findChildren<QMenu*>()) isInMore |= menu->actions().contains(found);
  return isInMore ? found : nullptr;
}

ExportListDialog* openDialog() {
  for (QWidget* widget : QApplication::topLevelWidgets()) {
    if (auto* found = qobject_cast<ExportListDialog*>(widget); found && found->isVisible()) return found;
  }
  return nullptr;
}

QComboBox* rowsOf(const ExportListDialog* dialog) {
  for (QComboBox* each : dialog->findChildren<QComboBox*>()) {
    if (each->isVisible() && each->accessibleName() != u"Format"_s) return each;
  }
  return nullptr;
}

}  // namespace

/// Export on every page with a list of tokens, and on those of projects and service accounts.
class ListExportPagesTest : public QObject, private TokenPageCase {
  Q_OBJECT

 private:
  [[nodiscard]] QString path() const { return folder_.filePath(u"out.csv"_s); }
  [[nodiscard]] QByteArray content() const {
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
  }
  /// Writes the file from the dialog that is open.
  void write() const {
    QVERIFY(openDialog());
    QFile::remove(path());
    openDialog()->findChild<QLineEdit*>(u"file"_s)->setText(path());
    for (QPushButton* each : openDialog()->findChildren<QPushButton*>()) {
      if (each->accessibleName() == u"Export"_s) each->click();
    }
    QTRY_VERIFY(!openDialog());
  }
  static ApiToken tokenOf(TokenScope scope, const QString& name) {
    ApiToken token = organizationToken(name);
    token.scope = scope;
    if (scope == TokenScope::Project || scope == TokenScope::ServiceAccount) {
      token.ownerId = u"p1"_s;
      token.ownerName = u"Support"_s;
    }
    return token;
  }
  void finishList(TokenScope scope, const ApiTokens& tokens) const {
    if (scope == TokenScope::Organization) {
      platform_->organizationLists.finish(tokens);
    } else if (scope == TokenScope::Project) {
      platform_->tokenLists.finish(tokens);
    } else {
      platform_->accountLists.finish(tokens);
    }
  }

 private slots:
  void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
  void init() { start(); }
  void cleanup() {
    delete openDialog();
    end();
  }

  void everyTokenPageOffersIt_data() {
    QTest::addColumn<TokenScope>("scope");
    QTest::addColumn<QString>("file");
    QTest::newRow("organization") << TokenScope::Organization << u"Test-tokens.csv"_s;
    QTest::newRow("project") << TokenScope::Project << u"Support-tokens.csv"_s;
    QTest::newRow("account") << TokenScope::Account << u"Test-tokens.csv"_s;
    QTest::newRow("service account") << TokenScope::ServiceAccount << u"Support-tokens.csv"_s;
  }
  void everyTokenPageOffersIt() {
    QFETCH(TokenScope, scope);
    QFETCH(QString, file);
    open(scope);
    if (scope == TokenScope::Project || scope == TokenScope::ServiceAccount)
      page_->setOwner({.scope = scope, .id = u"p1"_s, .name = u"Support"_s});
    QAction* const action = exportOn(page_.get(), table());
    QVERIFY(action && !action->isEnabled());  // nothing is listed yet
    QCOMPARE(action->toolTip(), u"Nothing is listed."_s);
    finishList(scope, {tokenOf(scope, u"a"_s), tokenOf(scope, u"b"_s)});
    QTRY_VERIFY(action->isEnabled());

    page_->activateWindow();
    table()->setFocus();
    QTRY_VERIFY(table()->hasFocus());
    QTest::keyClick(table(), Qt::Key_E, Qt::ControlModifier);
    QVERIFY(openDialog());
    QVERIFY(openDialog()->findChild<QLineEdit*>(u"file"_s)->text().endsWith(file));
    write();
    QTRY_VERIFY(message(u"2 tokens were exported."_s));
    QVERIFY(message(path()));
    QCOMPARE(content().count("\r\n"), 3);
  }

  void offersWhatTheFiltersLeaveAndAll() {
    openOrganization({organizationToken(u"alpha"_s), organizationToken(u"beta"_s)});
    named<QLineEdit>(u"Name contains"_s)->setText(u"bet"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    exportOn(page_.get(), table())->trigger();
    QComboBox* rows = rowsOf(openDialog());
    QVERIFY(rows);
    QCOMPARE(rows->itemText(0), u"The token that matches the filters"_s);
    QCOMPARE(rows->itemText(1), u"All 2 tokens that are listed"_s);
    write();
    QVERIFY(content().contains("\r\nbeta,") && !content().contains("alpha,"));
    QVERIFY(message(u"One token was exported."_s));

    exportOn(page_.get(), table())->trigger();
    rowsOf(openDialog())->setCurrentIndex(1);
    write();
    QVERIFY(content().contains("beta,") && content().contains("alpha,"));
  }

  void offersAllWhereTheFiltersLeaveNothing() {
    openOrganization({organizationToken(u"alpha"_s)});
    named<QLineEdit>(u"Name contains"_s)->setText(u"nothing"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 0);
    exportOn(page_.get(), table())->trigger();
    QVERIFY(openDialog() && !rowsOf(openDialog()));
    write();
    QVERIFY(content().contains("\r\nalpha,"));
  }

  void theFileHasTheOrderOfTheTable() {
    openOrganization({organizationToken(u"a"_s), organizationToken(u"b"_s), organizationToken(u"c"_s)});
    table()->sortByColumn(0, Qt::DescendingOrder);
    QTRY_COMPARE(table()->model()->index(0, 0).data().toString(), u"c"_s);
    exportOn(page_.get(), table())->trigger();
    write();
    QVERIFY(content().indexOf("\r\nc,") < content().indexOf("\r\nb,"));
    QVERIFY(content().indexOf("\r\nb,") < content().indexOf("\r\na,"));

    named<QLineEdit>(u"Name contains"_s)->setText(u"a"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    exportOn(page_.get(), table())->trigger();
    rowsOf(openDialog())->setCurrentIndex(1);
    write();
    QVERIFY(content().indexOf("\r\nc,") > 0 && content().indexOf("\r\nc,") < content().indexOf("\r\na,"));
  }

  void exportsWhatWasShownThoughTheListChangesMeanwhile() {
    openOrganization({organizationToken(u"a"_s)});
    exportOn(page_.get(), table())->trigger();
    page_->refresh();
    platform_->organizationLists.finish(ApiTokens{organizationToken(u"b"_s), organizationToken(u"c"_s)});
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    write();
    QVERIFY(content().contains("\r\na,") && !content().contains("\r\nb,"));
  }

  void saysThatTheListIsStillBeingRead() {
    openOrganization({organizationToken(u"a"_s)});
    page_->refresh();
    exportOn(page_.get(), table())->trigger();
    const auto labels = openDialog()->findChildren<QLabel*>();
    const auto saysSo = [](const QLabel* each) { return each->text().contains(u"still being read"_s); };
    QVERIFY(std::ranges::any_of(labels, saysSo));
  }

  void aReadOnlyConnectionCanExport() {
    connection_.readOnly = true;
    openOrganization({organizationToken(u"a"_s)});
    QVERIFY(exportOn(page_.get(), table())->isEnabled());
  }

  void projectsCanBeExported() {
    auto platform = std::make_unique<FakePlatform>();
    platform_ = platform.get();
    session_ = std::make_unique<Session>(connection_, std::move(platform), clock_);
    ProjectsPage page(*session_, *clipboard_, *preferences_);
    page.show();
    page.enter();
    auto* table = page.findChild<ProjectTable*>();
    QAction* const action = exportOn(&page, table);
    QVERIFY(action && !action->isEnabled());
    session_->projects().refresh();
    platform_->projectLists.finish(
        Projects{support, {.id = u"p3"_s, .name = u"Old, one"_s, .active = false}});
    QTRY_VERIFY(action->isEnabled());
    action->trigger();
    write();
    QVERIFY(content().startsWith("name,description,status,id\r\n"));
    QVERIFY(content().contains("\r\nSupport,,active,p1\r\n"));
  }

  void serviceAccountsCanBeExported() {
    auto platform = std::make_unique<FakePlatform>();
    platform_ = platform.get();
    platform_->hasAccounts = true;
    session_ = std::make_unique<Session>(connection_, std::move(platform), clock_);
    ServiceAccountsPage page(*session_, *clipboard_, *preferences_);
    page.show();
    page.enter();
    auto* table = page.findChild<ServiceAccountTable*>();
    QAction* const action = exportOn(&page, table);
    QVERIFY(action && !action->isEnabled());
    const QDateTime noon(QDate(2026, 5, 4), QTime(12, 0), Qt::UTC);
    platform_->accounts.serviceAccountLists.finish(
        ServiceAccounts{{.id = u"s1"_s, .name = u"Robot"_s, .description = u"CI"_s, .created = noon}});
    QTRY_VERIFY(action->isEnabled());
    action->trigger();
    write();
    QCOMPARE(content(), QByteArray("name,description,created,id\r\nRobot,CI,2026-05-04T12:00:00Z,s1\r\n"));
  }
};

QTEST_MAIN(ListExportPagesTest)
#include "list_export_pages_test.moc"
