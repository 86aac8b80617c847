#include "form_body.h"

#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

class FormBodyTest : public QObject {
  Q_OBJECT

 private slots:
  void encodesWhatIsNotUnreserved_data();
  void encodesWhatIsNotUnreserved();
  void everyByteArrives();
  void keepsTheOrder();
};

void FormBodyTest::encodesWhatIsNotUnreserved_data() {
  QTest::addColumn<QByteArray>("value");
  QTest::addColumn<QByteArray>("encoded");
  const auto row = [](const char* name, const QByteArray& value, const QByteArray& encoded) {
    QTest::newRow(name) << value << encoded;
  };
  row("nothing", "", "");
  row("unreserved", "AZaz09-._~", "AZaz09-._~");
  row("space", "a b", "a%20b");
  row("plus", "a+b", "a%2Bb");
  row("separators", "a&b=c;d", "a%26b%3Dc%3Bd");
  row("percent", "100%25", "100%2525");
  row("not ASCII", "\xc3\xbc\xf0\x9f\x9a\x80", "%C3%BC%F0%9F%9A%80");
  row("not UTF-8", "\xff", "%FF");
  row("line break", "a\r\nb", "a%0D%0Ab");
  row("zero", QByteArray(1, '\0'), "%00");
  row("star", "*", "%2A");
}

void FormBodyTest::encodesWhatIsNotUnreserved() {
  QFETCH(QByteArray, value);
  QFETCH(QByteArray, encoded);
  QCOMPARE(percentEncoded(value).reveal().toByteArray(), encoded);
  const Secret body = formBody({{.name = "name", .value = Secret(value)}});
  QCOMPARE(body.reveal().toByteArray(), "name=" + encoded);
}

void FormBodyTest::everyByteArrives() {
  QByteArray all;
  for (int byte = 0; byte < 256; ++byte) all.append(static_cast<char>(byte));
  const Secret body = formBody({{.name = "name", .value = Secret(all)}});
  QCOMPARE(QByteArray::fromPercentEncoding(body.reveal().sliced(5).toByteArray()), all);
}

void FormBodyTest::keepsTheOrder() {
  QVERIFY(formBody({}).isEmpty());
  const Secret body = formBody({{.name = "b", .value = Secret("2")},
                                {.name = "a&", .value = Secret("1")},
                                {.name = "c", .value = Secret()}});
  QCOMPARE(body.reveal().toByteArray(), "b=2&a%26=1&c="_ba);
}

QTEST_GUILESS_MAIN(FormBodyTest)
#include "form_body_test.moc"
