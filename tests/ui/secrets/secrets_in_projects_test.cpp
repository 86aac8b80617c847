#include "keyboard.h"
#include "list_table.h"
#include "secrets_walk.h"

#include <QComboBox>
#include <QTest>
#include <QTreeView>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

const QString none;

}  // namespace

/// Walks through what there is about projects, their assistants and their requests, and looks for secrets in
/// all that can be read there.
class SecretsInProjectsTest : public QObject {
  Q_OBJECT

 private:
  using Method = QHttpServerRequest::Method;

  std::unique_ptr<SecretsWalk> walk_;

  QWidget* window() const { return walk_->window.get(); }
  void selectProject(const QString& name) const {
    QTRY_VERIFY(named(window(), u"Projects"_s));
    auto* table = qobject_cast<ListTable*>(named(window(), u"Projects"_s));
    QVERIFY(table);
    QTRY_VERIFY(table->model()->rowCount() >= 2);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
      if (table->model()->index(row, 0).data() == name) table->selectRow(row);
    }
    QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), name);
  }
  /// Fills in the form of a project and confirms.
  QWidget* createProject(const QString& name) const {
    if (!walk_->press(window(), u"Create New"_s)) return nullptr;
    QWidget* form = walk_->dialog(u"Create Project"_s);
    if (!form) return nullptr;
    const bool filled = Keyboard(form).fill(u"Name"_s, name) &&
                        Keyboard(form).fill(u"Administrator e-mail"_s, u"ana@example.com"_s);
    return filled && Keyboard(form).push(u"Confirm"_s) ? form : nullptr;
  }
  /// Goes to a page of the project, and lets it be read with a token of the project.
  void readWithAToken(Qt::Key page) const {
    walk_->goTo(page);
    QTRY_VERIFY(buttonWith(window(), u"Use one of its tokens…"_s));
    QCOMPARE(walk_->leaks(), none);
    QVERIFY(walk_->press(window(), u"Use one of its tokens…"_s));
    QTRY_VERIFY(walk_->dialog(u"Use a Project Token"_s));
    QWidget* dialog = walk_->dialog(u"Use a Project Token"_s);
    QTRY_VERIFY(isEnabled(dialog, u"Use for reading"_s));
    QCOMPARE(walk_->leaks(), none);
    QVERIFY(walk_->press(dialog, u"Use for reading"_s));
    QTRY_VERIFY(walk_->isIdle());
  }

 private slots:
  void init() {
    walk_ = std::make_unique<SecretsWalk>();
    walk_->openConnection();
  }
  void cleanup() { walk_.reset(); }

  void theListOfProjectsGivesNothingAway() {
    walk_->goTo(Qt::Key_5);
    selectProject(u"Support"_s);
    QCOMPARE(walk_->leaks(), none);
    QVERIFY(walk_->press(window(), u"Details"_s));
    QTRY_VERIFY(walk_->dialog(u"Project Details"_s));
    QCOMPARE(walk_->leaks(), none);
  }

  void theTokensOfANewProjectGiveNothingAway() {
    walk_->goTo(Qt::Key_5);
    QVERIFY(createProject(u"Nightly"_s));
    QCOMPARE(walk_->leaks(), none);
    QTRY_VERIFY(walk_->dialog(u"Copy API Tokens"_s));
    QWidget* dialog = walk_->dialog(u"Copy API Tokens"_s);
    auto* format = qobject_cast<QComboBox*>(named(dialog, u"Copy as"_s));
    QVERIFY(format);
    for (int index = 0; index < format->count(); ++index) {
      format->setCurrentIndex(index);
      QVERIFY(walk_->press(dialog, u"Copy"_s));
      QCOMPARE(messageText(dialog).left(7), u"Copied."_s);
      QCOMPARE(walk_->leaks(), none);
    }
  }

  void deletingAProjectGivesNothingAway() {
    walk_->goTo(Qt::Key_5);
    selectProject(u"Support"_s);
    QVERIFY(walk_->press(window(), u"Delete"_s));
    QTRY_VERIFY(walk_->dialog(u"Delete Project"_s));
    QWidget* dialog = walk_->dialog(u"Delete Project"_s);
    QTRY_VERIFY(visibleText(dialog).contains(u"bot"_s));
    QCOMPARE(walk_->leaks(), none);
    QVERIFY(Keyboard(dialog).fill(u"Type the project's name"_s, u"Support"_s));
    Keyboard(dialog).press(Qt::Key_Return);
    QTRY_VERIFY(!walk_->dialog(u"Delete Project"_s));
    QCOMPARE(walk_->leaks(), none);
  }

  void aFailedChangeOfAProjectGivesNothingAway_data() {
    QTest::addColumn<Method>("method");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    QTest::newRow("the name is taken") << Method::Post << 400 << 2002;
    QTest::newRow("the name is invalid") << Method::Post << 400 << 2000;
    QTest::newRow("out of scope") << Method::Post << 403 << 7;
    QTest::newRow("the platform is down") << Method::Post << 500 << 500;
  }
  void aFailedChangeOfAProjectGivesNothingAway() {
    QFETCH(const Method, method);
    QFETCH(const int, status);
    QFETCH(const int, code);
    walk_->goTo(Qt::Key_5);
    walk_->platform.fail(
        {.method = method, .path = u"/organization/project"_s, .status = status, .code = code});
    QWidget* form = createProject(u"Nightly"_s);
    QVERIFY(form);
    QTRY_VERIFY(!messageText(form).isEmpty() || !fieldText(form, u"Name"_s).isEmpty());
    QCOMPARE(walk_->leaks(), none);
  }

  void assistantsReadWithATokenGiveNothingAway() {
    readWithAToken(Qt::Key_2);
    QTRY_VERIFY(window()->findChild<QTreeView*>()->isVisible());
    window()->findChild<QTreeView*>()->expandAll();
    QCOMPARE(walk_->leaks(), none);
  }

  void requestsReadWithATokenGiveNothingAway() {
    readWithAToken(Qt::Key_3);
    QTRY_VERIFY(named(window(), u"Requests"_s));
    QCOMPARE(walk_->leaks(), none);
    QVERIFY(walk_->press(window(), u"Export…"_s));
    QTRY_VERIFY(walk_->dialog(u"Export Requests"_s));
    QCOMPARE(walk_->leaks(), none);
  }

  void aRefusedTokenGivesNothingAway() {
    readWithAToken(Qt::Key_2);
    walk_->platform.fail({.path = u"assistants"_s, .status = 401, .code = 6});
    QVERIFY(walk_->press(window(), u"Refresh"_s));
    QTRY_VERIFY(!walk_->message().isEmpty());
    QTRY_VERIFY(walk_->isIdle());
    QCOMPARE(walk_->leaks(), none);
  }
};

QTEST_MAIN(SecretsInProjectsTest)
#include "secrets_in_projects_test.moc"
