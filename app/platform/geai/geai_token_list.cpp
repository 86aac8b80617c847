#include "geai_token_list.h"

#include "json_reading.h"

#include <algorithm>
#include <simdjson.h>
#include <unordered_map>

namespace tokendesk::geai {

namespace {

namespace dom = simdjson::dom;

QString textOf(std::string_view utf8) {
  return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// Texts by their bytes, so that equal ones are the same in memory.
class SharedTexts {
 public:
  QString text(std::string_view utf8) {
    const auto [known, isNew] = texts_.try_emplace(utf8);
    if (isNew) known->second = textOf(utf8);
    return known->second;
  }

 private:
  std::unordered_map<std::string_view, QString> texts_;
};

/// What an entry of the list has of what we know; of a name that comes twice the last, as with a QJsonObject.
struct Entry {
  std::optional<dom::element> id = std::nullopt;
  std::optional<dom::element> name = std::nullopt;
  std::optional<dom::element> description = std::nullopt;
  std::optional<dom::element> status = std::nullopt;
  std::optional<dom::element> timestamp = std::nullopt;

  explicit Entry(const dom::object& object) {
    for (const dom::key_value_pair field : object) {
      if (field.key == "id") id = field.value;
      if (field.key == "name") name = field.value;
      if (field.key == "description") description = field.value;
      if (field.key == "status") status = field.value;
      if (field.key == "timestamp") timestamp = field.value;
    }
  }
};

/// Nothing where the entry lacks it, or has something else there.
std::optional<std::string_view> textIn(const std::optional<dom::element>& value) {
  std::string_view text;
  if (!value || value->get(text) != simdjson::SUCCESS) return std::nullopt;
  return text;
}

std::optional<ApiToken> readToken(const dom::element& value, const ApiToken& known,
                                  SharedTexts& descriptions) {
  dom::object object;
  if (value.get(object) != simdjson::SUCCESS) return std::nullopt;
  const Entry entry(object);
  const auto id = textIn(entry.id);
  const auto name = textIn(entry.name);
  if (!id || id->empty() || !name || name->empty()) return std::nullopt;

  ApiToken token = known;
  token.id = Secret(QByteArrayView(id->data(), static_cast<qsizetype>(id->size())));
  token.name = textOf(*name);
  if (const auto text = textIn(entry.description)) token.description = descriptions.text(*text);
  if (const auto word = textIn(entry.status)) token.status = parseTokenStatus(textOf(*word));
  if (const auto time = textIn(entry.timestamp)) token.created = parseTimestamp(textOf(*time));
  return token;
}

std::optional<ApiTokens> readTokens(const dom::element& document, const ApiToken& known) {
  dom::object object;
  dom::array entries;
  // what else is in it may be an error
  if (document.get(object) != simdjson::SUCCESS || object.size() != 1 ||
      object["tokens"].get(entries) != simdjson::SUCCESS)
    return std::nullopt;
  SharedTexts descriptions;
  ApiTokens tokens;
  tokens.reserve(entries.size());
  for (const dom::element entry : entries) {
    auto token = readToken(entry, known, descriptions);
    if (!token) return std::nullopt;
    tokens.push_back(*std::move(token));
  }
  return tokens;
}

/// The parser looks at whole blocks of bytes, beyond the end too.
bool hasRoomBehind(const QByteArray& bytes) {
  return bytes.capacity() - bytes.size() >= static_cast<qsizetype>(simdjson::SIMDJSON_PADDING);
}

}  // namespace

std::optional<ApiTokens> readTokenList(const QByteArray& body, const ApiToken& known) {
  if (!hasRoomBehind(body)) {
    QByteArray roomy;
    roomy.reserve(body.size() + static_cast<qsizetype>(simdjson::SIMDJSON_PADDING));
    roomy.append(body);
    auto tokens = readTokenList(roomy, known);
    roomy.fill('\0');
    return tokens;
  }
  dom::parser parser;
  dom::element document;
  const auto size = static_cast<size_t>(body.size());
  if (parser.parse(body.constData(), size, false).get(document) != simdjson::SUCCESS) return std::nullopt;
  auto tokens = readTokens(document, known);
  // The parser has copies of all texts, values among them, each with five bytes where there were three.
  std::fill_n(parser.doc.string_buf.get(), size + size / 3 * 2, uint8_t(0));
  return tokens;
}

}  // namespace tokendesk::geai
