#include "server_texts.h"

#include "fingerprint.h"
#include "form_body.h"

#include <algorithm>
#include <utility>

namespace tokendesk {

namespace {

/// Longer texts are no sentences for people.
constexpr qsizetype longestShown = 300;

bool repeats(const QString& text, const Secret& secret) {
  QString plain = QString::fromUtf8(secret.reveal());
  if (plain.isEmpty()) return false;
  bool found = text.contains(plain, Qt::CaseInsensitive);
  plain = std::move(plain).simplified();  // in its own memory, so that no copy is left behind
  found = found || text.simplified().contains(plain, Qt::CaseInsensitive);
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
  // on one line first: what stands between "Bearer" and a token may be a space that only Unicode knows
  return mask(text.simplified()).left(longestShown);
}

}  // namespace tokendesk
