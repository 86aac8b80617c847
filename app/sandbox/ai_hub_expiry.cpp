#include "ai_hub_expiry.h"

#include <QRegularExpression>

namespace tokendesk::sandbox {

using namespace Qt::StringLiterals;

std::optional<QDateTime> readExpiry(const BodyFields& fields, const QDateTime& now) {
  const QString field = u"expires_at"_s;
  const std::optional<QString> text = fields.text(field, -1);
  if (!text) return std::nullopt;
  // Qt takes a time without a zone for one of this computer's.
  static const QRegularExpression shape(
      u"\\A[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?"
      u"(Z|[+-][0-9]{2}:[0-9]{2})\\z"_s);
  if (!shape.match(*text).hasMatch()) throw InvalidField(field, InvalidField::Rule::WrongPattern);
  const QDateTime time = QDateTime::fromString(*text, Qt::ISODateWithMs).toUTC();
  if (!time.isValid()) throw InvalidField(field, InvalidField::Rule::WrongPattern);
  // In UTC it may be in another year than in its own zone.
  const bool isInRange = time > now && time.date().year() <= 9999;
  if (!isInRange) throw InvalidField(field, InvalidField::Rule::OutOfRange);
  return time;
}

}  // namespace tokendesk::sandbox
