#include "url_path.h"

#include "exchange_helpers.h"

namespace tokendesk {

using namespace Qt::Literals::StringLiterals;

/// What arrives on the wire for a segment or a query value, whatever is in it.
class UrlPathTest : public QObject {
  Q_OBJECT

 private slots:
  void segmentArrivesWhole_data();
  void segmentArrivesWhole();
  void segmentWithoutAnEncodingIsRefused_data();
  void segmentWithoutAnEncodingIsRefused();
  void baseKeepsItsPath_data();
  void baseKeepsItsPath();
  void queryValueArrivesAsGiven_data();
  void queryValueArrivesAsGiven();
  void secretBytesAreASegment();

 private:
  QByteArray targetOnTheWire(const QUrl& base, std::initializer_list<QAnyStringView> segments,
                             const QUrlQuery& query = {});
};

QByteArray UrlPathTest::targetOnTheWire(const QUrl& base, std::initializer_list<QAnyStringView> segments,
                                        const QUrlQuery& query) {
  HttpClient client(quickLimits());
  ScriptedServer server;
  server.script({.bytes = ScriptedServer::answer(200)});
  QUrl url = base;
  url.setScheme(server.url().scheme());
  url.setHost(server.url().host());
  url.setPort(server.port());
  const auto outcome = endOf(client.send(requestFor(Verb::Get, endpoint(url, segments, query)), {}));
  return outcome ? server.requests().constFirst().target : QByteArray();
}

void UrlPathTest::segmentArrivesWhole_data() {
  QTest::addColumn<QString>("segment");
  QTest::addColumn<QByteArray>("encoded");
  QTest::newRow("plain") << u"a-b_c.d~9"_s << QByteArray("a-b_c.d~9");
  QTest::newRow("slash") << u"a/b"_s << QByteArray("a%2Fb");
  QTest::newRow("backslash") << u"a\\b"_s << QByteArray("a%5Cb");
  QTest::newRow("question mark") << u"a?b=c"_s << QByteArray("a%3Fb%3Dc");
  QTest::newRow("hash") << u"a#b"_s << QByteArray("a%23b");
  QTest::newRow("percent") << u"100%"_s << QByteArray("100%25");
  QTest::newRow("looks encoded") << u"%2F"_s << QByteArray("%252F");
  QTest::newRow("looks like encoded dots") << u"%2E%2E"_s << QByteArray("%252E%252E");
  QTest::newRow("space") << u"a b"_s << QByteArray("a%20b");
  QTest::newRow("plus") << u"a+b"_s << QByteArray("a%2Bb");
  QTest::newRow("colon, at, semicolon") << u"a:b@c;d"_s << QByteArray("a%3Ab%40c%3Bd");
  QTest::newRow("quotes") << u"\"'<>"_s << QByteArray("%22%27%3C%3E");
  QTest::newRow("accent") << u"ü"_s << QByteArray("%C3%BC");
  QTest::newRow("emoji") << u"🔑"_s << QByteArray("%F0%9F%94%91");
  QTest::newRow("line break") << u"a\r\nb"_s << QByteArray("a%0D%0Ab");
  QTest::newRow("dots climbing") << u"../x"_s << QByteArray("..%2Fx");
  QTest::newRow("three dots") << u"..."_s << QByteArray("...");
}

void UrlPathTest::segmentArrivesWhole() {
  QFETCH(QString, segment);
  QFETCH(QByteArray, encoded);
  QCOMPARE(targetOnTheWire({}, {u"v2", segment, u"end"}), "/v2/" + encoded + "/end");
  QCOMPARE(targetOnTheWire({}, {u"v2", segment}), "/v2/" + encoded);
}

void UrlPathTest::segmentWithoutAnEncodingIsRefused_data() {
  QTest::addColumn<QString>("segment");
  QTest::newRow("empty") << u""_s;  // DELETE of a collection instead of one thing in it
  QTest::newRow("dot") << u"."_s;
  QTest::newRow("two dots") << u".."_s;
}

void UrlPathTest::segmentWithoutAnEncodingIsRefused() {
  QFETCH(QString, segment);
  const QUrl url = endpoint(QUrl(u"http://127.0.0.1:1"_s), {u"tokens", segment});
  QVERIFY(!url.isValid());
  HttpClient client;
  QCOMPARE(kindOf(endOf(client.send(requestFor(Verb::Delete, url), {}))), ApiErrorKind::Invalid);
}

void UrlPathTest::baseKeepsItsPath_data() {
  QTest::addColumn<QString>("base");
  QTest::addColumn<QByteArray>("target");
  QTest::newRow("none") << u"http://h"_s << QByteArray("/v2/a");
  QTest::newRow("slash") << u"http://h/"_s << QByteArray("/v2/a");
  QTest::newRow("path") << u"http://h/geai/api"_s << QByteArray("/geai/api/v2/a");
  QTest::newRow("path and slashes") << u"http://h/geai//"_s << QByteArray("/geai/v2/a");
  QTest::newRow("encoded path") << u"http://h/a%2Fb%20c"_s << QByteArray("/a%2Fb%20c/v2/a");
  QTest::newRow("query and fragment") << u"http://h/geai?x=1#y"_s << QByteArray("/geai/v2/a");
}

void UrlPathTest::baseKeepsItsPath() {
  QFETCH(QString, base);
  QTEST(targetOnTheWire(QUrl(base), {u"v2", u"a"}), "target");
}

void UrlPathTest::queryValueArrivesAsGiven_data() {
  QTest::addColumn<QString>("value");
  QTest::addColumn<QByteArray>("encoded");
  QTest::newRow("plain") << u"full"_s << QByteArray("full");
  QTest::newRow("plus") << u"a+b"_s << QByteArray("a%2Bb");
  QTest::newRow("ampersand") << u"a&b=c"_s << QByteArray("a%26b%3Dc");
  QTest::newRow("hash") << u"#"_s << QByteArray("%23");
  QTest::newRow("space") << u"a b"_s << QByteArray("a%20b");
  QTest::newRow("accent") << u"é"_s << QByteArray("%C3%A9");
  QTest::newRow("empty") << u""_s << QByteArray("");
  QTest::newRow("looks encoded") << u"100%25"_s << QByteArray("100%2525");
}

void UrlPathTest::queryValueArrivesAsGiven() {
  QFETCH(QString, value);
  QFETCH(QByteArray, encoded);
  QCOMPARE(targetOnTheWire({}, {u"a"}, literalQuery({{u"name", value}, {u"n", u"1"}})),
           "/a?name=" + encoded + "&n=1");
  if (value.contains(u'%')) return;  // which QUrlQuery by itself takes for encoded
  QUrlQuery query;
  query.addQueryItem(u"name"_s, value);
  QUrlQuery arrived(QString::fromLatin1(targetOnTheWire({}, {u"a"}, query)).section(u'?', 1));
  QCOMPARE(arrived.queryItemValue(u"name"_s, QUrl::FullyDecoded), value);
}

void UrlPathTest::secretBytesAreASegment() {
  const Secret id("tok/en+1");
  QCOMPARE(targetOnTheWire({}, {u"tokens", id.reveal()}), "/tokens/tok%2Fen%2B1");
}

}  // namespace tokendesk

QTEST_GUILESS_MAIN(tokendesk::UrlPathTest)
#include "url_path_test.moc"
