#include "server_texts.h"

#include "fingerprint.h"
#include "form_body.h"

#include <algorithm>

namespace tokendesk {

namespace {

/// Longer texts are no sentences for people.
constexpr qsizetype longestShown = 300;

bool repeats(const QString& text, const Secret& secret) {
  QString plain = QString::fromUtf8(secret.reveal());
  const bool found =
      !plain.isEmpty() && (text.contains(plain, Qt::CaseInsensitive) ||
                           text.simplified().contains(plain.simplified(), Qt::CaseInsensitive));
  plain.fill(u'\0');
  return found;
}

}  // namespace

TextMask maskFor(const QList<Secret>& secrets) {
  return [secrets](const QString& text) {
    const bool tells = std::any_of(secrets.begin(), secrets.end(), [&text](const Secret& secret) {
      return repeats(text, secret) || repeats(text, percentEncoded(secret.reveal()));
    });
    return tells ? QString() : maskTokens(text);
  };
}

QString shownText(const QString& text, const TextMask& mask) {
  return mask(text).simplified().left(longestShown);
}

}  // namespace tokendesk
