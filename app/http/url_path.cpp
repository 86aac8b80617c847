#include "url_path.h"

namespace tokendesk {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray encoded(QAnyStringView text) {
  // visit() spares secrets in UTF-8 a copy as UTF-16
  return text.visit([](auto view) {
    if constexpr (std::is_same_v<decltype(view), QUtf8StringView>) {
      return QByteArray::fromRawData(view.data(), view.size()).toPercentEncoding();
    } else {
      return view.toString().toUtf8().toPercentEncoding();
    }
  });
}

}  // namespace

QUrl endpoint(const QUrl& baseUrl, std::initializer_list<QAnyStringView> segments, const QUrlQuery& query) {
  QString path = baseUrl.path(QUrl::FullyEncoded);
  while (path.endsWith(u'/')) path.chop(1);
  for (const QAnyStringView& segment : segments) {
    const QByteArray bytes = encoded(segment);
    if (bytes.isEmpty() || bytes == "." || bytes == "..") return {};
    path += u'/' + QLatin1StringView(bytes);
  }
  QUrl url = baseUrl;
  url.setFragment({});
  url.setPath(path, QUrl::TolerantMode);  // takes %XX for encoded, unlike DecodedMode
  // A plus sign is legal in a query, but form decoding, which servers apply, makes it a space.
  const QString encodedQuery = query.toString(QUrl::FullyEncoded).replace(u'+', u"%2B"_s);
  url.setQuery(encodedQuery.isEmpty() ? QString() : encodedQuery, QUrl::TolerantMode);
  return url;
}

QUrlQuery literalQuery(std::initializer_list<std::pair<QAnyStringView, QAnyStringView>> items) {
  QUrlQuery query;
  for (const auto& [key, value] : items) addLiteral(query, key, value);
  return query;
}

void addLiteral(QUrlQuery& query, QAnyStringView key, QAnyStringView value) {
  query.addQueryItem(QString::fromLatin1(encoded(key)), QString::fromLatin1(encoded(value)));
}

}  // namespace tokendesk
