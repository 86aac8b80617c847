#include "body_fields.h"

#include <QJsonDocument>

#include <algorithm>

namespace tokendesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

using Rule = InvalidField::Rule;

/// A limit on characters must not count an emoji twice.
qsizetype lengthInCharacters(const QString& text) {
  return text.toUcs4().size();
}

bool hasControlCharacter(const QString& text) {
  return std::any_of(text.cbegin(), text.cend(),
                     [](QChar c) { return c.category() == QChar::Other_Control; });
}

QString checkedName(const QString& text) {
  const QString name = text.trimmed();
  if (name.isEmpty()) throw InvalidField(u"name"_s, Rule::Required);
  if (lengthInCharacters(name) > BodyFields::maxName) throw InvalidField(u"name"_s, Rule::OutOfRange);
  if (hasControlCharacter(name)) throw InvalidField(u"name"_s, Rule::WrongPattern);
  return name;
}

}  // namespace

BodyFields::BodyFields(const QByteArray& body) {
  const QJsonDocument document = QJsonDocument::fromJson(body);
  if (!document.isObject()) throw InvalidField(u"body"_s, Rule::WrongPattern);
  fields_ = document.object();
}

QString BodyFields::name() const {
  return checkedName(text(u"name"_s, -1).value_or(QString()));
}

std::optional<QString> BodyFields::optionalName() const {
  const std::optional<QString> given = text(u"name"_s, -1);
  if (!given) return std::nullopt;
  return checkedName(*given);
}

std::optional<QString> BodyFields::description() const {
  return text(u"description"_s, maxDescription);
}

std::optional<QString> BodyFields::text(const QString& field, qsizetype maxSize) const {
  const QJsonValue value = fields_.value(field);
  if (value.isUndefined() || value.isNull()) return std::nullopt;
  if (!value.isString()) throw InvalidField(field, Rule::WrongPattern);
  QString text = value.toString();
  if (maxSize >= 0 && lengthInCharacters(text) > maxSize) throw InvalidField(field, Rule::OutOfRange);
  return text;
}

std::optional<QJsonObject> BodyFields::object(const QString& field) const {
  const QJsonValue value = fields_.value(field);
  if (value.isUndefined() || value.isNull()) return std::nullopt;
  if (!value.isObject()) throw InvalidField(field, Rule::WrongPattern);
  return value.toObject();
}

}  // namespace tokendesk::sandbox
