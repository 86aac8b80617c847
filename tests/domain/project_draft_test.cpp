#include "project_draft.h"

#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

class ProjectDraftTest : public QObject {
  Q_OBJECT

 private slots:
  void takesPlausibleEmails_data() {
    QTest::addColumn<QString>("email");
    QTest::newRow("plain") << u"ana@example.com"_s;
    QTest::newRow("spaces around it") << u"  ana@example.com\t"_s;
    QTest::newRow("subdomains") << u"a.b+c@mail.example.co.uk"_s;
    QTest::newRow("a host without dots") << u"root@localhost"_s;
    QTest::newRow("other scripts") << u"用户@例え.jp"_s;
    QTest::newRow("a quoted @") << u"\"a@b\"@example.com"_s;
    QTest::newRow("254 characters") << QString(242, u'a') + u"@example.com"_s;
  }
  void takesPlausibleEmails() {
    QFETCH(const QString, email);
    QVERIFY(!checkEmail(email));
  }

  void refusesWhatIsNoEmail_data() {
    QTest::addColumn<QString>("email");
    QTest::newRow("no @") << u"ana.example.com"_s;
    QTest::newRow("nobody") << u"@example.com"_s;
    QTest::newRow("no host") << u"ana@"_s;
    QTest::newRow("a space within") << u"ana maria@example.com"_s;
    QTest::newRow("two addresses") << u"ana@example.com, bo@example.com"_s;
    QTest::newRow("a line break") << u"ana@example.com\nBcc:bo@example.com"_s;
    QTest::newRow("a null") << u"ana@exam"_s + QChar(u'\0') + u"ple.com"_s;
    QTest::newRow("a dot first") << u"ana@.example.com"_s;
    QTest::newRow("a dot last") << u"ana@example."_s;
    QTest::newRow("two dots") << u"ana@example..com"_s;
    QTest::newRow("255 characters") << QString(243, u'a') + u"@example.com"_s;
  }
  void refusesWhatIsNoEmail() {
    QFETCH(const QString, email);
    QCOMPARE(checkEmail(email), std::optional(EmailProblem::Implausible));
  }

  void asksForAnEmail_data() {
    QTest::addColumn<QString>("email");
    QTest::newRow("null") << QString();
    QTest::newRow("blank") << u" \t "_s;
  }
  void asksForAnEmail() {
    QFETCH(const QString, email);
    QCOMPARE(checkEmail(email), std::optional(EmailProblem::Required));
  }
};

QTEST_GUILESS_MAIN(ProjectDraftTest)
#include "project_draft_test.moc"
