#include "expiry_reminders.h"

#include "preferences.h"

#include <QCryptographicHash>

#include <tuple>

namespace tokendesk {

ExpiryReminders::ExpiryReminders(const ExpiryWatch& watch, Preferences& preferences, const QUuid& connection,
                                 const Clock& clock, QObject* parent)
    : QObject(parent), watch_(watch), preferences_(preferences), connection_(connection), clock_(clock) {
  connect(&watch, &ExpiryWatch::judged, this, &ExpiryReminders::check);
}

void ExpiryReminders::check() {
  if (!preferences_.remindsOfExpiry()) return;
  const QDate today = clock_.now().toLocalTime().date();
  QStringList keys;
  QStringList names;
  for (const ApiToken& token : watch_.soon()) {
    const QString key = keyOf(token);
    if (wasToldOf(key, today)) continue;
    keys << key;
    names << token.name;
    told_[key] = today;
  }
  if (keys.isEmpty()) return;
  std::ignore = preferences_.setRemindedOn(today, keys);
  emit due(names);
}

// A hash, because on some platforms a token's id is its value.
QString ExpiryReminders::keyOf(const ApiToken& token) const {
  QCryptographicHash hash(QCryptographicHash::Sha256);
  hash.addData(connection_.toRfc4122());
  hash.addData(token.id.reveal());
  return QString::fromLatin1(hash.result().toHex());
}

// Tomorrow is when it was before the clock was put back. A date further ahead was told by a wrong clock.
bool ExpiryReminders::wasToldOf(const QString& key, const QDate& today) const {
  const auto counts = [&today](const QDate& date) { return date == today || date == today.addDays(1); };
  return counts(told_.value(key)) || counts(preferences_.remindedOn(key));
}

}  // namespace tokendesk
