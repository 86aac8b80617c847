#include "token_id.h"

#include <QByteArray>
#include <QRandomGenerator>

#include <array>

namespace tokendesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxPrefix = 16;

bool isAsciiLetterOrDigit(QChar c) {
  return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

}  // namespace

QString tokenPrefix(const QString& name) {
  const QString plain = name.normalized(QString::NormalizationForm_D);
  QString prefix;
  bool afterLower = false;
  for (const QChar c : plain) {
    if (c.isMark()) continue;
    if (!isAsciiLetterOrDigit(c)) {
      if (prefix.isEmpty()) continue;
      break;
    }
    if (afterLower && c.isUpper()) break;  // the second word of a name in camel case
    prefix += c.toLower();
    if (prefix.size() == maxPrefix) break;
    afterLower = c.isLower();
  }
  return prefix.isEmpty() ? u"token"_s : prefix;
}

QString newTokenId(const QString& prefix) {
  std::array<quint32, 8> random{};
  QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
  const auto bytes =
      QByteArray::fromRawData(reinterpret_cast<const char*>(random.data()), qsizetype(sizeof(random)));
  const QByteArray text = bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
  return prefix + u'_' + QString::fromLatin1(text);
}

}  // namespace tokendesk::sandbox
