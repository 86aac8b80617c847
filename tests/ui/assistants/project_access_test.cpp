#include "assistants_page_case.h"
#include "project_token_dialog.h"
#include "readable_texts.h"

#include <QComboBox>

using namespace tokendesk;
using namespace Qt::StringLiterals;

/// Reading a project with one of its own tokens, from the page that needs it.
class ProjectAccessTest : public QObject, private AssistantsPageCase {
  Q_OBJECT

 private slots:
  void init() { start(); }
  void cleanup() { end(); }

  void saysThatATokenOfTheProjectIsNeededAndAsksForOne() {
    page_->setProject(support);
    calls().fail(ApiErrorKind::NotPermitted);
    QTRY_VERIFY(shows(u"The assistants of “Support” can be read with a token of that project only."_s));
    QVERIFY(shows(u"This connection signs in with an organization token"_s));
    QCOMPARE(platform_->tokenLists.count(), 0);
    chooseToken(u"Use one of its tokens…"_s, bot_);
    QCOMPARE(calls().count(), 2);
    QCOMPARE(calls().last().token, bot_.id);
    calls().finish(sampleAssistants());
    QTRY_VERIFY(tree()->isVisible());
  }

  void saysWithWhichTokenItReadsAndStops() {
    access_->choose(bot_);
    open();
    QVERIFY(message().contains(u"The project's token “bot” (bot_••••9abc) is used for reading."_s));
    QVERIFY(message().contains(u"In this session only."_s));
    click(u"Stop using it"_s);
    QVERIFY(!access_->chosen(support.id));
    QVERIFY(message().isEmpty());
    QVERIFY(!tree()->isVisible());
    QVERIFY(calls().last().token.isEmpty());
    calls().fail(ApiErrorKind::NotPermitted);
    QTRY_VERIFY(shows(u"with a token of that project only"_s));
  }

  void theNoticeIsTheShownProjectsOnly() {
    access_->choose(bot_);
    page_->setProject(evaluation);
    QVERIFY(message().isEmpty());
    page_->setProject(support);
    QVERIFY(message().contains(u"“bot”"_s));
  }

  void aRefusedTokenIsSaidToBeRefused_data() {
    QTest::addColumn<ApiErrorKind>("kind");
    QTest::newRow("blocked or deleted") << ApiErrorKind::NotSignedIn;
    QTest::newRow("without the scope") << ApiErrorKind::NotPermitted;
  }
  void aRefusedTokenIsSaidToBeRefused() {
    QFETCH(const ApiErrorKind, kind);
    access_->choose(bot_);
    page_->setProject(support);
    calls().fail(kind);
    QTRY_VERIFY(shows(u"The platform refuses the token “bot”."_s));
    chooseToken(u"Use another token…"_s, web_);
    QCOMPARE(calls().last().token, web_.id);
  }

  void aTokenThatIsRefusedLaterIsSaidOverTheList() {
    access_->choose(bot_);
    open();
    page_->refresh();
    calls().fail(ApiErrorKind::NotSignedIn);
    QTRY_VERIFY(shows(u"The platform refuses the token “bot”."_s));
    QVERIFY(tree()->isVisible());
    QVERIFY(shows(u"Time of what is shown:"_s));
    chooseToken(u"Use another token…"_s, web_);
    QCOMPARE(calls().last().token, web_.id);
  }

  void otherFailuresAreErrors_data() {
    QTest::addColumn<ApiErrorKind>("kind");
    QTest::addColumn<bool>("withToken");
    QTest::newRow("the connection's own token is unknown") << ApiErrorKind::NotSignedIn << false;
    QTest::newRow("the server has a problem") << ApiErrorKind::ServerFault << false;
    QTest::newRow("the server has a problem, with a token") << ApiErrorKind::ServerFault << true;
  }
  void otherFailuresAreErrors() {
    QFETCH(const ApiErrorKind, kind);
    QFETCH(const bool, withToken);
    if (withToken) access_->choose(bot_);
    page_->setProject(support);
    calls().fail(kind);
    QTRY_VERIFY(buttonWith(page_.get(), u"Retry"_s));
    QVERIFY(!shows(u"The platform refuses"_s));
    QVERIFY(!shows(u"can be read with a token"_s));
  }

  void offersNoTokenWhereThePlatformHasNone() {
    platform_->can.projectTokens = false;
    page_->setProject(support);
    calls().fail(ApiErrorKind::NotPermitted);
    QTRY_VERIFY(buttonWith(page_.get(), u"Retry"_s));
  }

  void noTokenCanBeRead() {
    page_->setProject(support);
    calls().fail(ApiErrorKind::NotPermitted);
    QTRY_VERIFY(buttonWith(page_.get(), u"Use one of its tokens…"_s));
    QVERIFY(!leaks(u"of that project only"_s).isEmpty());  // the search sees what is shown
    click(u"Use one of its tokens…"_s);
    platform_->tokenLists.finish(ApiTokens{bot_, web_});
    QTRY_VERIFY(buttonWith(dialog(), u"Use for reading"_s)->isEnabled());
    QCOMPARE(leaks(secretPart), QStringList());
    buttonWith(dialog(), u"Use for reading"_s)->click();
    calls().finish(sampleAssistants());
    QTRY_VERIFY(tree()->isVisible());
    QVERIFY(!message().isEmpty());
    QCOMPARE(leaks(secretPart), QStringList());
  }

 private:
  [[nodiscard]] static QWidget* dialog() {
    for (QWidget* widget : QApplication::topLevelWidgets()) {
      if (qobject_cast<ProjectTokenDialog*>(widget) && widget->isVisible()) return widget;
    }
    return nullptr;
  }
  /// Opens the dialog by its button, and chooses `token` of the two that it offers.
  void chooseToken(const QString& button, const ApiToken& token) {
    click(button);
    QVERIFY(dialog());
    platform_->tokenLists.finish(ApiTokens{bot_, web_});
    QTRY_VERIFY(buttonWith(dialog(), u"Use for reading"_s)->isEnabled());
    auto* choice = qobject_cast<QComboBox*>(named(dialog(), u"Token"_s));
    choice->setCurrentIndex(token.name == bot_.name ? 0 : 1);
    buttonWith(dialog(), u"Use for reading"_s)->click();
    QTRY_VERIFY(!dialog());
  }
  /// Where `part` can be read now.
  static QStringList leaks(const QString& part) {
    QStringList places;
    visitReadableTexts([&](const QString& where, const QString& text) {
      if (text.contains(part)) places << where;
    });
    return places;
  }

  /// Of the value of each token in this test.
  static constexpr QLatin1StringView secretPart{"0123456789abcdefghij"};
  const ApiToken bot_ = projectToken(u"bot"_s, support);
  const ApiToken web_ = projectToken(u"web"_s, support);
};

QTEST_MAIN(ProjectAccessTest)
#include "project_access_test.moc"
