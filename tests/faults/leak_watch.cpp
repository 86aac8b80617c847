#include "leak_watch.h"

#include "readable_texts.h"

#include <QLoggingCategory>
#include <QMutex>
#include <QStringList>

#include <algorithm>
#include <array>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

/// What every token value of the matrix has in it, longer than what a fingerprint shows, and the others.
constexpr std::array pieces{"0123456789abcdef"_L1, "sesame-secret"_L1, "hunter2-password"_L1,
                            "access_first"_L1, "refresh_first"_L1};

QMutex mutex;  // messages come from every thread
QStringList leaked;

bool hasSecret(const QString& text) {
  return std::ranges::any_of(pieces, [&text](QLatin1StringView piece) { return text.contains(piece); });
}

void lookAt(QtMsgType, const QMessageLogContext& context, const QString& message) {
  if (!hasSecret(message)) return;
  const QMutexLocker lock(&mutex);
  leaked << u"log %1: "_s.arg(QLatin1StringView(context.category)) + message.left(200);
}

}  // namespace

LogLeakWatch::LogLeakWatch() {
  leaked.clear();
  qInstallMessageHandler(lookAt);
  QLoggingCategory::setFilterRules(u"*=true"_s);
}

LogLeakWatch::~LogLeakWatch() {
  QLoggingCategory::setFilterRules({});
  qInstallMessageHandler(nullptr);
}

QString LogLeakWatch::leaks() {
  const QMutexLocker lock(&mutex);
  return leaked.join(u'\n');
}

QString readableLeaks() {
  QStringList found;
  visitReadableTexts([&found](const QString& where, const QString& text) {
    const bool isTyped = where.startsWith(u"tokendesk::SecretLineEdit"_s) && where.endsWith(u".text"_s);
    if (!isTyped && hasSecret(text)) found << where;
  });
  return found.join(u'\n');
}

}  // namespace tokendesk
