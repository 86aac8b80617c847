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
  void aShellReadsWhatWasMeant_data();
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

void GeaiCopyTemplateTest::aShellReadsWhatWasMeant_data() {
  QTest::addColumn<CopyFormat>("format");
  QTest::addColumn<QString>("value");
  for (const QString& value : {u"a_1"_s, u"a_'; echo broken out; '1"_s}) {
    QTest::addRow("exports of %s", qPrintable(value)) << CopyFormat::ShellExports << value;
    QTest::addRow("curl with %s", qPrintable(value)) << CopyFormat::Curl << value;
  }
}

void GeaiCopyTemplateTest::aShellReadsWhatWasMeant() {
  QFETCH(const CopyFormat, format);
  QFETCH(const QString, value);
  ApiToken token = tokenOf(TokenScope::Project);
  token.projectId = u"it's $(echo a) `b` \"c\" %1 %2 \\"_s;
  const QUrl odd(u"https://api.example.com/it's%20%1"_s);
  const QString script =
      QString::fromUtf8(fillIn(geai::copyTemplate(odd, token, format), format, value.toUtf8()));
  const bool isCurl = format == CopyFormat::Curl;
  const QString before = isCurl ? u"curl() { printf '%s|' \"$@\"; }\n"_s : QString();
  const QString after =
      isCurl ? QString() : u"printf '%s|' \"$GEAI_API_BASE_URL\" \"$GEAI_API_KEY\" \"$GEAI_PROJECT_ID\""_s;
  const QString url = odd.toString(QUrl::FullyEncoded);
  const QStringList words =
      isCurl ? QStringList{u"--header"_s, u"Authorization: Bearer "_s + value, u"--header"_s,
                           u"Accept: application/json"_s, url + u"/v1/accessControl/apitoken/validate"_s}
             : QStringList{url, value, token.projectId};

  QProcess shell;
  shell.start(u"/bin/sh"_s, {u"-c"_s, before + script + after});
  QVERIFY(shell.waitForFinished());
  QCOMPARE(shell.exitCode(), 0);
  QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()), words.join(u'|') + u'|');
}

QTEST_GUILESS_MAIN(GeaiCopyTemplateTest)
#include "geai_copy_template_test.moc"
