#include "written_request.h"

#include <QUrl>

namespace tokendesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

ApiRequest::Method methodNamed(const QString& name) {
  static const QHash<QString, ApiRequest::Method> methods{{u"GET"_s, ApiRequest::Method::Get},
                                                          {u"POST"_s, ApiRequest::Method::Post},
                                                          {u"PUT"_s, ApiRequest::Method::Put},
                                                          {u"DELETE"_s, ApiRequest::Method::Delete},
                                                          {u"PATCH"_s, ApiRequest::Method::Patch}};
  return methods.value(name, ApiRequest::Method::Unknown);
}

}  // namespace

QString fillIn(const Placeholders& values, const QString& text) {
  QString filled = text;
  for (auto value = values.cbegin(); value != values.cend(); ++value) {
    filled.replace(u'{' + value.key() + u'}', value.value());
  }
  return filled;
}

ApiRequest writtenRequest(const Placeholders& values, const QString& request, const QString& credential,
                          const QByteArray& body, const QString& headers) {
  const QString line = fillIn(values, request);
  const QUrl url(u"http://sandbox"_s + line.section(u' ', 1));
  ApiRequest sent{.method = methodNamed(line.section(u' ', 0, 0)),
                  .path = url.path(QUrl::FullyEncoded),
                  .query = QUrlQuery(url.query(QUrl::FullyEncoded)),
                  .headers = {},
                  .body = fillIn(values, QString::fromUtf8(body)).toUtf8()};
  if (!credential.isEmpty()) {
    sent.headers.append({"authorization", "Bearer " + fillIn(values, credential).toUtf8()});
  }
  const QStringList lines = headers.split(u'\n', Qt::SkipEmptyParts);
  for (const QString& header : lines) {
    sent.headers.append(
        {header.section(u": "_s, 0, 0).toUtf8(), fillIn(values, header.section(u": "_s, 1)).toUtf8()});
  }
  return sent;
}

}  // namespace tokendesk::sandbox
