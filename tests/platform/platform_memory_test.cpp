#include "copy_format.h"
#include "form_body.h"
#include "geai/geai_codec.h"
#include "json_reading.h"
#include "memory_canary.h"
#include "one_shot_body.h"
#include "server_texts.h"
#include "wire_request.h"

#include <QJsonObject>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace tokendesk;

using Use = std::function<void(const Secret&)>;

/// Nothing that we make of a secret on its way to the platform and back outlives it. What Qt makes of it is
/// not ours; it is kept alive while we look, so that what it leaves behind isn't mistaken for ours.
class PlatformMemoryTest : public QObject {
  Q_OBJECT

 private slots:
  void nothingIsLeftOfWhatWeMake_data();
  void nothingIsLeftOfWhatWeMake();
  void ofARequestOnlyQtHoldsTheCredential();
  void ofATokenInAnAnswerOnlyQtHoldsTheValue();
};

void PlatformMemoryTest::nothingIsLeftOfWhatWeMake_data() {
  QTest::addColumn<Use>("use");
  const auto row = [](const char* name, const Use& use) { QTest::newRow(name) << use; };
  row("a body, as it is sent", [](const Secret& secret) {
    OneShotBody body(secret);
    QByteArray sent = body.readAll();
    QCOMPARE(sent.size(), secret.size());
    sent.fill('\0');
  });
  row("a form", [](const Secret& secret) {
    const QList<FormField> fields{{"username", Secret("jane")}, {"password", secret}};
    QVERIFY(formBody(fields).size() > secret.size());
  });
  row("percent-encoded", [](const Secret& secret) { QVERIFY(!percentEncoded(secret.reveal()).isEmpty()); });
  row("masked in a text of the server's",
      [](const Secret& secret) { QCOMPARE(maskFor({secret})(u"No such token."_s), u"No such token."_s); });
  for (const CopyFormat format : {CopyFormat::Value, CopyFormat::AuthorizationHeader, CopyFormat::Curl,
                                  CopyFormat::ShellExports, CopyFormat::DotEnv}) {
    for (const char* around : {"", "'\n"}) {
      const QByteArray name = "copied as " + QByteArray::number(int(format)) + (*around ? ", quoted" : "");
      row(name, [format, around](const Secret& secret) {
        QByteArray value;
        value.reserve(secret.size() + 2 * qsizetype(qstrlen(around)));
        value.append(around).append(secret.reveal()).append(around);
        QByteArray copied = fillIn(u"begin "_s + QChar(tokenPlaceholder) + u" end"_s, format, value);
        value.fill('\0');
        QVERIFY(copied.size() > secret.size());
        copied.fill('\0');
      });
    }
  }
}

void PlatformMemoryTest::nothingIsLeftOfWhatWeMake() {
  QFETCH(Use, use);
  const MemoryCanary canary;
  {
    const Secret secret = canary.secret();
    use(secret);
    QCOMPARE(canary.copies(), 1);
  }
  QCOMPARE(canary.copies(), 0);
}

void PlatformMemoryTest::ofARequestOnlyQtHoldsTheCredential() {
  const MemoryCanary canary;
  QNetworkRequest wire;
  {
    const HttpRequest request{.url = QUrl(u"https://example.com/"_s), .bearer = canary.secret()};
    wire = wireRequest(request);
    QCOMPARE(canary.copies(), 2);
  }
  QVERIFY(wire.hasRawHeader("Authorization"));
  QCOMPARE(canary.copies(), 1);
}

void PlatformMemoryTest::ofATokenInAnAnswerOnlyQtHoldsTheValue() {
  const MemoryCanary canary;
  QByteArray value = canary.plain();
  QString text = QString::fromUtf8(value);
  value.fill('\0');
  const QJsonObject entry{{u"id"_s, text}, {u"name"_s, u"ci"_s}};
  text.fill(u'\0');
  const qsizetype ofQt = canary.copies();
  QVERIFY(ofQt > 0);
  {
    const auto token = geai::readToken(entry, {});
    QVERIFY(token);
    QCOMPARE(canary.copies(), ofQt + 1);
  }
  QCOMPARE(canary.copies(), ofQt);
}

QTEST_GUILESS_MAIN(PlatformMemoryTest)
#include "platform_memory_test.moc"
