#include "api_request.h"

#include "answers.h"

namespace tokendesk::sandbox {

using namespace Qt::StringLiterals;

QByteArray ApiRequest::header(QByteArrayView name) const {
  for (const auto& [key, value] : headers) {
    if (key.compare(name, Qt::CaseInsensitive) == 0) return value.trimmed();
  }
  return {};
}

QString ApiRequest::bearer() const {
  const QByteArray value = header("Authorization");
  const QByteArrayView scheme = "Bearer ";
  if (value.left(scheme.size()).compare(scheme, Qt::CaseInsensitive) != 0) return {};
  return QString::fromUtf8(value.sliced(scheme.size()).trimmed());
}

QString ApiRequest::parameter(const QString& name) const {
  return query.queryItemValue(name, QUrl::FullyDecoded);
}

bool ApiRequest::wantsFullDetail() const {
  const QString detail = parameter(u"detail"_s);
  if (detail == "full"_L1) return true;
  if (detail.isEmpty() || detail == "summary"_L1) return false;
  throw Fault::wrongPattern(u"detail"_s);
}

}  // namespace tokendesk::sandbox
