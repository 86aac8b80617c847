#include "aihub/ai_hub_copy_template.h"

#include <QProcess>
#include <QTest>

#include <algorithm>

using namespace tokendesk;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(tokendesk::Account)
Q_DECLARE_METATYPE(tokendesk::CopyFormat)
Q_DECLARE_METATYPE(tokendesk::TokenScope)

namespace {

const QUrl base(u"https://hub.example.com/ib"_s);

Account accountOf(AccountType type) {
  return {.type = type, .userId = u"u-1"_s, .organizationId = u"o-1"_s};
}

ApiToken tokenOf(TokenScope scope) {
  ApiToken token;
  token.id = Secret("5f1c");
  token.scope = scope;
  if (scope == TokenScope::ServiceAccount) token.ownerId = u"s-1"_s;
  return token;
}

}  // namespace

class AiHubCopyTemplateTest : public QObject {
  Q_OBJECT

 private slots:
  void writesEachFormat_data();
  void writesEachFormat();
  void theContextIsThatOfTheTokensAccount_data();
  void theContextIsThatOfTheTokensAccount();
  void aShellReadsWhatWasMeant_data();
  void aShellReadsWhatWasMeant();
  void nothingBeginsALineOfItsOwn_data();
  void nothingBeginsALineOfItsOwn();
  void theValueAloneIsCopiedAsItIs();
};

void AiHubCopyTemplateTest::writesEachFormat_data() {
  QTest::addColumn<CopyFormat>("format");
  QTest::addColumn<QString>("text");  // with # for the value
  QTest::newRow("value") << CopyFormat::Value << u"#"_s;
  QTest::newRow("header") << CopyFormat::AuthorizationHeader << u"Authorization: Bearer #"_s;
  QTest::newRow("curl") << CopyFormat::Curl
                        << u"curl --header 'Authorization: Bearer #' --header 'IB-Context: o-1' --header "
                           "'Accept: application/json' 'https://hub.example.com/ib/api/v2/account'\n"_s;
  QTest::newRow("exports") << CopyFormat::ShellExports
                           << u"export AIHUB_API_ROOT='https://hub.example.com/ib/api'\n"
                              "export AIHUB_API_TOKEN='#'\nexport IB_CONTEXT='o-1'\n"_s;
  QTest::newRow(".env")
      << CopyFormat::DotEnv
      << u"AIHUB_API_ROOT=https://hub.example.com/ib/api\nAIHUB_API_TOKEN=#\nIB_CONTEXT=o-1\n"_s;
}

void AiHubCopyTemplateTest::writesEachFormat() {
  QFETCH(CopyFormat, format);
  QFETCH(QString, text);
  const QString copied =
      aihub::copyTemplate(base, accountOf(AccountType::Organization), tokenOf(TokenScope::Account), format);
  QCOMPARE(copied, text.replace(u'#', QChar(tokenPlaceholder)));
}

void AiHubCopyTemplateTest::theContextIsThatOfTheTokensAccount_data() {
  QTest::addColumn<AccountType>("type");
  QTest::addColumn<TokenScope>("scope");
  QTest::addColumn<QString>("context");
  using enum TokenScope;
  QTest::newRow("organization") << AccountType::Organization << Account << u"o-1"_s;
  QTest::newRow("service") << AccountType::Service << Account << u"o-1"_s;
  QTest::newRow("community") << AccountType::Community << Account << u"u-1"_s;
  QTest::newRow("of a service account") << AccountType::Organization << ServiceAccount << u"o-1"_s;
}

void AiHubCopyTemplateTest::theContextIsThatOfTheTokensAccount() {
  QFETCH(AccountType, type);
  QFETCH(TokenScope, scope);
  QFETCH(QString, context);
  const auto copied = [&](CopyFormat format) {
    return aihub::copyTemplate(base, accountOf(type), tokenOf(scope), format);
  };
  QVERIFY(copied(CopyFormat::Curl).contains(u"'IB-Context: %1'"_s.arg(context)));
  QVERIFY(copied(CopyFormat::DotEnv).contains(u"\nIB_CONTEXT=%1\n"_s.arg(context)));
  QVERIFY(copied(CopyFormat::ShellExports).contains(u"\nexport IB_CONTEXT='%1'\n"_s.arg(context)));
}

void AiHubCopyTemplateTest::aShellReadsWhatWasMeant_data() {
  QTest::addColumn<CopyFormat>("format");
  QTest::addColumn<QString>("value");
  for (const QString& value : {u"ibh_1"_s, u"a_'; echo broken out; '1"_s, u"\"$(id)`id`\\ #"_s}) {
    QTest::addRow("exports of %s", qPrintable(value)) << CopyFormat::ShellExports << value;
    QTest::addRow(".env of %s", qPrintable(value)) << CopyFormat::DotEnv << value;
    QTest::addRow("curl with %s", qPrintable(value)) << CopyFormat::Curl << value;
  }
}

void AiHubCopyTemplateTest::aShellReadsWhatWasMeant() {
  QFETCH(const CopyFormat, format);
  QFETCH(const QString, value);
  const Account account{.organizationId = u"it's $(echo a) `b` \"c\" %1 %2 %3 \\"_s};
  const QUrl odd(u"https://hub.example.com/it's%20%1"_s);
  const QString script = QString::fromUtf8(fillIn(
      aihub::copyTemplate(odd, account, tokenOf(TokenScope::Account), format), format, value.toUtf8()));
  const bool isCurl = format == CopyFormat::Curl;
  const QString before = isCurl ? u"curl() { printf '%s|' \"$@\"; }\n"_s : QString();
  const QString after =
      isCurl ? QString() : u"printf '%s|' \"$AIHUB_API_ROOT\" \"$AIHUB_API_TOKEN\" \"$IB_CONTEXT\""_s;
  const QString url = odd.toString(QUrl::FullyEncoded);
  const QStringList words = isCurl ? QStringList{u"--header"_s,
                                                 u"Authorization: Bearer "_s + value,
                                                 u"--header"_s,
                                                 u"IB-Context: "_s + account.organizationId,
                                                 u"--header"_s,
                                                 u"Accept: application/json"_s,
                                                 url + u"/api/v2/account"_s}
                                   : QStringList{url + u"/api"_s, value, account.organizationId};

  QProcess shell;
  shell.start(u"/bin/sh"_s, {u"-c"_s, before + script + after});
  QVERIFY(shell.waitForFinished());
  QCOMPARE(shell.exitCode(), 0);
  QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()), words.join(u'|') + u'|');
}

void AiHubCopyTemplateTest::nothingBeginsALineOfItsOwn_data() {
  QTest::addColumn<CopyFormat>("format");
  QTest::addColumn<int>("lines");
  QTest::newRow("header") << CopyFormat::AuthorizationHeader << 1;
  QTest::newRow("curl") << CopyFormat::Curl << 1;
  QTest::newRow("exports") << CopyFormat::ShellExports << 3;
  QTest::newRow(".env") << CopyFormat::DotEnv << 3;
}

void AiHubCopyTemplateTest::nothingBeginsALineOfItsOwn() {
  QFETCH(const CopyFormat, format);
  QFETCH(const int, lines);
  for (const QByteArray& lineBreak : {"\n"_ba, "\r"_ba, "\r\n"_ba, "\v"_ba, "\f"_ba}) {
    const QByteArray odd = "a_1" + lineBreak + "EVIL=1\t\x1b\x7f";
    const Account account{.organizationId = QString::fromUtf8(odd)};
    const QByteArray copied =
        fillIn(aihub::copyTemplate(base, account, tokenOf(TokenScope::Account), format), format, odd);
    QCOMPARE(copied.trimmed().count('\n') + 1, lines);
    QVERIFY2(copied.contains("a_1%0"), copied);
    QVERIFY2(std::all_of(copied.begin(), copied.end(),
                         [](char c) { return c == '\n' || (c >= ' ' && c != 0x7f); }),
             copied);
  }
}

void AiHubCopyTemplateTest::theValueAloneIsCopiedAsItIs() {
  const QString copied = aihub::copyTemplate(base, accountOf(AccountType::Organization),
                                             tokenOf(TokenScope::Account), CopyFormat::Value);
  QCOMPARE(fillIn(copied, CopyFormat::Value, "a\n'$`\""), "a\n'$`\""_ba);
}

QTEST_GUILESS_MAIN(AiHubCopyTemplateTest)
#include "ai_hub_copy_template_test.moc"
