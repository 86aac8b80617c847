#include "geai/geai_copy_template.h"

#include <QProcess>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(tokendesk::CopyFormat)

namespace {

const QUrl base(u"https://api.example.com/geai"_s);

ApiToken tokenOf(TokenScope scope) {
  ApiToken token;
  token.id = Secret("default_0123456789abcdefghijklmnopqrstuvwxyzABCDEFG"_ba);
  token.scope = scope;
  if (scope == TokenScope::Project) token.projectId = u"p-1"_s;
  return token;
}

}  // namespace

class GeaiCopyTemplateTest : public QObject {
  Q_OBJECT

 private slots:
  void writesEachFormat_data();
  void writesEachFormat();
  void aShellReadsWhatWasMeant();
};

void GeaiCopyTemplateTest::writesEachFormat_data() {
  QTest::addColumn<bool>("ofProject");
  QTest::addColumn<CopyFormat>("format");
  QTest::addColumn<QString>("text");  // with # for the value

  QTest::newRow("value") << false << CopyFormat::Value << u"#"_s;
  QTest::newRow("header") << true << CopyFormat::AuthorizationHeader << u"Authorization: Bearer #"_s;
  QTest::newRow("curl, organization")
      << false << CopyFormat::Curl
      << u"curl --header 'Authorization: Bearer #' --header 'Accept: application/json' "
         "'https://api.example.com/geai/v1/organization/projects'\n"_s;
  QTest::newRow("curl, project")
      << true << CopyFormat::Curl
      << u"curl --header 'Authorization: Bearer #' --header 'Accept: application/json' "
         "'https://api.example.com/geai/v1/accessControl/apitoken/validate'\n"_s;
  QTest::newRow("exports, organization")
      << false << CopyFormat::ShellExports
      << u"export GEAI_API_BASE_URL='https://api.example.com/geai'\nexport GEAI_API_KEY='#'\n"_s;
  QTest::newRow("exports, project") << true << CopyFormat::ShellExports
                                    << u"export GEAI_API_BASE_URL='https://api.example.com/geai'\n"
                                       "export GEAI_API_KEY='#'\nexport GEAI_PROJECT_ID='p-1'\n"_s;
  QTest::newRow(".env, organization")
      << false << CopyFormat::DotEnv << u"GEAI_API_BASE_URL=https://api.example.com/geai\nGEAI_API_KEY=#\n"_s;
  QTest::newRow(".env, project")
      << true << CopyFormat::DotEnv
      << u"GEAI_API_BASE_URL=https://api.example.com/geai\nGEAI_API_KEY=#\nGEAI_PROJECT_ID=p-1\n"_s;
}

void GeaiCopyTemplateTest::writesEachFormat() {
  QFETCH(bool, ofProject);
  QFETCH(CopyFormat, format);
  QFETCH(QString, text);
  const ApiToken token = tokenOf(ofProject ? TokenScope::Project : TokenScope::Organization);
  const QString copied = geai::copyTemplate(base, token, format);
  QCOMPARE(copied, text.replace(u'#', QChar(tokenPlaceholder)));
  QVERIFY(!copied.contains(QString::fromLatin1(token.id.reveal())));
}

void GeaiCopyTemplateTest::aShellReadsWhatWasMeant() {
  ApiToken token = tokenOf(TokenScope::Project);
  token.projectId = u"it's $(echo a) `b` \"c\" %1 %2 \\"_s;
  const QUrl odd(u"https://api.example.com/it's%20%1"_s);
  QString script = geai::copyTemplate(odd, token, CopyFormat::ShellExports);
  script.replace(QChar(tokenPlaceholder), u"a_1"_s);

  QProcess shell;
  shell.start(u"/bin/sh"_s, {u"-c"_s, script + u"printf '%s|%s|%s' \"$GEAI_API_BASE_URL\" \"$GEAI_API_KEY\" "
                                               "\"$GEAI_PROJECT_ID\""_s});
  QVERIFY(shell.waitForFinished());
  QCOMPARE(shell.exitCode(), 0);
  QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()),
           odd.toString(QUrl::FullyEncoded) + u"|a_1|"_s + token.projectId);
}

QTEST_GUILESS_MAIN(GeaiCopyTemplateTest)
#include "geai_copy_template_test.moc"
