#include "platform_words.h"

#include "display_text.h"

#include <QStringList>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longest = 600;

QString inBrackets(const QString& text) {
  return text.isEmpty() ? QString() : u'[' + text + u']';
}

/// The words and the code of one of the errors, each where the platform gave one.
QString wordsOf(const PlatformError& error) {
  QStringList parts;
  if (!error.text.isEmpty()) parts << displayText(error.text);
  if (error.code != 0) parts << QString::number(error.code);
  return parts.join(u", "_s);
}

QString wordsOfAll(const std::vector<PlatformError>& errors) {
  QStringList words;
  qsizetype length = 0;
  for (const PlatformError& error : errors) {
    const QString next = wordsOf(error);
    length += next.size();
    if (!words.isEmpty() && length > longest) {
      words << u"…"_s;
      break;
    }
    if (!next.isEmpty()) words << next;
  }
  return words.join(u"; "_s);
}

}  // namespace

QString platformWords(const ApiError& error) {
  const QString errors = wordsOfAll(platformErrors(error));
  const bool saysStatus = error.platformCode == 0 || error.statusOverrules;
  if (!saysStatus || error.httpStatus < 300) return inBrackets(errors);
  const QString status = u"HTTP %1"_s.arg(error.httpStatus);
  return inBrackets(errors.isEmpty() ? status : errors + u", "_s + status);
}

}  // namespace tokendesk
