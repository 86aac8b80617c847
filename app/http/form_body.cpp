#include "form_body.h"

#include <QByteArray>

namespace tokendesk {

namespace {

constexpr qsizetype longestEncoded = 3;  // of one byte

bool isUnreserved(char c) {
  return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' ||
         c == '_' || c == '~';
}

void appendEncoded(QByteArray& text, QByteArrayView bytes) {
  static constexpr QByteArrayView digits = "0123456789ABCDEF";
  for (const char c : bytes) {
    if (isUnreserved(c)) {
      text.append(c);
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    text.append('%').append(digits[byte >> 4U]).append(digits[byte & 0xFU]);
  }
}

/// Zeroes `text`, which nobody else may hold.
Secret takenFrom(QByteArray& text) {
  const Secret secret(text);
  text.fill('\0');
  return secret;
}

}  // namespace

Secret formBody(const QList<FormField>& fields) {
  qsizetype longest = 0;
  for (const FormField& field : fields)
    longest += (field.name.size() + field.value.size()) * longestEncoded + 2;
  QByteArray text;
  text.reserve(longest);  // so that it never moves, and leaves no copy behind
  for (const FormField& field : fields) {
    if (!text.isEmpty()) text.append('&');
    appendEncoded(text, field.name);
    text.append('=');
    appendEncoded(text, field.value.reveal());
  }
  return takenFrom(text);
}

Secret percentEncoded(QByteArrayView bytes) {
  QByteArray text;
  text.reserve(bytes.size() * longestEncoded);
  appendEncoded(text, bytes);
  return takenFrom(text);
}

}  // namespace tokendesk
