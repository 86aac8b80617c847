#include "geai/geai_copy_template.h"

#include <QProcess>
#include <QTest>

#include <algorithm>

using namespace tokendesk;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(tokendesk::CopyFormat)

namespace {

const QUrl base(u"https://api.example.com/geai"_s);

ApiToken tokenOf(TokenScope scope) {
  ApiToken token;
  token.id = Secret("default_0123456789abcdefghijklmnopqrstuvwxyzABCDEFG"_ba);
  token.scope = scope;
  if (scope == TokenScope::Project) token.ownerId = u"p-1"_s;
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
  void nothingBeginsALineOfItsOwn_data();
  void nothingBeginsALineOfItsOwn();
  void theValueAloneIsCopiedAsItIs();
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
  for (const QString& value : {u"a_1"_s, u"a_'; echo broken out; '1"_s, u"\"$(id)`id`\\ #"_s}) {
    QTest::addRow("exports of %s", qPrintable(value)) << CopyFormat::ShellExports << value;
    QTest::addRow(".env of %s", qPrintable(value)) << CopyFormat::DotEnv << value;
    QTest::addRow("curl with %s", qPrintable(value)) << CopyFormat::Curl << value;
  }
}

void GeaiCopyTemplateTest::aShellReadsWhatWasMeant() {
  QFETCH(const CopyFormat, format);
  QFETCH(const QString, value);
  ApiToken token = tokenOf(TokenScope::Project);
  token.ownerId = u"it's $(echo a) `b` \"c\" %1 %2 \\"_s;
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
             : QStringList{url, value, token.ownerId};

  QProcess shell;
  shell.start(u"/bin/sh"_s, {u"-c"_s, before + script + after});
  QVERIFY(shell.waitForFinished());
  QCOMPARE(shell.exitCode(), 0);
  QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()), words.join(u'|') + u'|');
}

void GeaiCopyTemplateTest::nothingBeginsALineOfItsOwn_data() {
  QTest::addColumn<CopyFormat>("format");
  QTest::addColumn<int>("lines");
  QTest::newRow("header") << CopyFormat::AuthorizationHeader << 1;
  QTest::newRow("curl") << CopyFormat::Curl << 1;
  QTest::newRow("exports") << CopyFormat::ShellExports << 3;
  QTest::newRow(".env") << CopyFormat::DotEnv << 3;
}

void GeaiCopyTemplateTest::nothingBeginsALineOfItsOwn() {
  QFETCH(const CopyFormat, format);
  QFETCH(const int, lines);
  for (const QByteArray& lineBreak : {"\n"_ba, "\r"_ba, "\r\n"_ba, "\v"_ba, "\f"_ba}) {
    const QByteArray odd = "a_1" + lineBreak + "EVIL=1\t\x1b\x7f";
    ApiToken token = tokenOf(TokenScope::Project);
    token.ownerId = QString::fromUtf8(odd);
    const QByteArray copied = fillIn(geai::copyTemplate(base, token, format), format, odd);
    QCOMPARE(copied.trimmed().count('\n') + 1, lines);
    QVERIFY2(copied.contains("a_1%0"), copied);
    QVERIFY2(std::all_of(copied.begin(), copied.end(),
                         [](char c) { return c == '\n' || (c >= ' ' && c != 0x7f); }),
             copied);
  }
}

void GeaiCopyTemplateTest::theValueAloneIsCopiedAsItIs() {
  QCOMPARE(fillIn(geai::copyTemplate(base, tokenOf(TokenScope::Project), CopyFormat::Value),
                  CopyFormat::Value, "a\n'$`\""),
           "a\n'$`\""_ba);
}

QTEST_GUILESS_MAIN(GeaiCopyTemplateTest)
#include "geai_copy_template_test.moc"
