#include "fault_answers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

/// What becomes of a member; undefined: it goes.
using Spoil = std::function<QJsonValue(const QString& key, const QJsonValue& value)>;

/// `value` with all its members spoiled, the inner ones first.
QJsonValue spoiled(const QJsonValue& value, const Spoil& spoil) {
  if (value.isArray()) {
    QJsonArray entries;
    for (const QJsonValue entry : value.toArray()) entries.append(spoiled(entry, spoil));
    return entries;
  }
  if (!value.isObject()) return value;
  const QJsonObject object = value.toObject();
  QJsonObject changed;
  for (auto member = object.begin(); member != object.end(); ++member)
    changed.insert(member.key(), spoil(member.key(), spoiled(member.value(), spoil)));
  return changed;
}

QByteArray toJson(const QJsonValue& value) {
  const QJsonDocument document =
      value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
  return document.toJson(QJsonDocument::Compact);
}

QJsonValue valueOf(const GoodAnswer& good) {
  const QJsonDocument document = QJsonDocument::fromJson(good.body);
  return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

QByteArray withSpoiledMembers(const GoodAnswer& good, const Spoil& spoil) {
  return good.body.isEmpty() ? good.body : toJson(spoiled(valueOf(good), spoil));
}

bool isName(const QString& key, const QJsonValue& value) {
  return value.isString() && key.endsWith("name"_L1, Qt::CaseInsensitive);
}

/// Only `list` itself: an entry's own lists are spoiled before it.
QJsonArray withOneId(QJsonArray list, const QString& idName) {
  if (list.isEmpty() || !list[0].isObject()) return list;
  if (list.size() == 1) list.append(list[0]);
  for (QJsonValueRef entry : list) {
    QJsonObject object = entry.toObject();
    object[idName] = list[0][idName];
    entry = object;
  }
  return list;
}

}  // namespace

QByteArray someBody(const GoodAnswer& good) {
  return good.body.isEmpty() ? "{}"_ba : good.body;
}

int statusWithBody(const GoodAnswer& good) {
  return good.status == 204 ? 200 : good.status;
}

QByteArray withinArray(const GoodAnswer& good) {
  return '[' + someBody(good) + ']';
}

QByteArray withObjectsForArrays(const GoodAnswer& good) {
  if (good.body.startsWith('[')) return "{}"_ba;
  return withSpoiledMembers(good, [](const QString&, const QJsonValue& value) {
    return value.isArray() ? QJsonValue(QJsonObject()) : value;
  });
}

QByteArray withWrongTypes(const GoodAnswer& good) {
  return withSpoiledMembers(good, [](const QString&, const QJsonValue& value) -> QJsonValue {
    if (value.isString()) return 42;
    return value.isArray() || value.isObject() ? value : QJsonValue(u"42"_s);
  });
}

QByteArray withoutIds(const GoodAnswer& good) {
  return withSpoiledMembers(
      good, [id = QString::fromLatin1(good.idName)](const QString& key, const QJsonValue& value) {
        return key == id ? QJsonValue(QJsonValue::Undefined) : value;
      });
}

QByteArray withEmptyNames(const GoodAnswer& good) {
  return withSpoiledMembers(good, [](const QString& key, const QJsonValue& value) {
    return isName(key, value) ? QJsonValue(QString()) : value;
  });
}

QByteArray withNamesEndingIn(const GoodAnswer& good, const QByteArray& json) {
  // put in afterwards: what is right in no JSON, or is written otherwise, would be lost in a QJsonValue
  constexpr auto place = "@@place@@"_L1;
  QByteArray body = withSpoiledMembers(good, [place](const QString& key, const QJsonValue& value) {
    return isName(key, value) ? QJsonValue(value.toString() + place) : value;
  });
  return body.replace(place.data(), json);
}

QByteArray withDuplicateIds(const GoodAnswer& good) {
  return withSpoiledMembers(
      good, [id = QString::fromLatin1(good.idName)](const QString&, const QJsonValue& value) -> QJsonValue {
        return value.isArray() ? QJsonValue(withOneId(value.toArray(), id)) : value;
      });
}

QByteArray withUnknownFields(const GoodAnswer& good) {
  if (good.body.isEmpty()) return good.body;
  const QJsonObject unknown{{u"futureField"_s, QJsonArray{1, u"two"_s, QJsonValue()}}};
  const auto add = [&unknown](const QJsonValue& value) {
    QJsonObject object = value.toObject();
    object.insert(u"future"_s, unknown);
    return object;
  };
  const QJsonValue inner =
      spoiled(valueOf(good), [&add](const QString&, const QJsonValue& value) -> QJsonValue {
        if (value.isObject()) return add(value);
        if (!value.isArray()) return value;
        QJsonArray entries;
        for (const QJsonValue entry : value.toArray()) entries.append(entry.isObject() ? add(entry) : entry);
        return entries;
      });
  return toJson(inner.isObject() ? add(inner) : inner);
}

QByteArray withUnknownStatuses(const GoodAnswer& good) {
  return withSpoiledMembers(good, [](const QString& key, const QJsonValue& value) {
    const bool isStatus = key.endsWith("status"_L1, Qt::CaseInsensitive);
    return isStatus ? QJsonValue(u"Suspended"_s) : value;
  });
}

QByteArray withDepth(const GoodAnswer& good, int depth) {
  const QByteArray deep = QByteArray(depth, '[') + QByteArray(depth, ']');
  const QByteArray body = someBody(good);
  if (body.startsWith('[')) return '[' + deep + ',' + body + ']';
  const QByteArray rest = body.mid(1).trimmed();
  return R"({"deep":)" + deep + (rest.startsWith('}') ? "" : ",") + rest;
}

QByteArray errorBody(int id, const QByteArray& code, const QByteArray& text) {
  return R"({"errors":[{"id":)" + QByteArray::number(id) + R"(,"description":")" + text +
         R"("}],"error":{"code":")" + code + R"(","message":")" + text + R"("}})";
}

QByteArray gzipBomb() {
  const QByteArray zlib = qCompress(QByteArray(100LL * 1024 * 1024, ' '), 9).mid(4);
  // Deflated by zlib, between gzip's own head and end, with sums that nobody gets as far as to check.
  return QByteArray::fromHex("1f8b0800000000000003") + zlib.sliced(2).chopped(4) + QByteArray(8, '\0');
}

}  // namespace tokendesk
