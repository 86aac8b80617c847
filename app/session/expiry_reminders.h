#pragma once

#include "expiry_watch.h"

#include <QHash>
#include <QStringList>
#include <QUuid>

namespace tokendesk {

class Preferences;

/// Tells of the tokens that end soon, of each once a day of this computer's calendar, also where the program
/// was started again meanwhile. A clock that is put back over midnight tells nobody twice. Where the user
/// doesn't want to be reminded, nothing is told.
///
/// Lives on the interface thread; everything handed in outlives it.
class ExpiryReminders : public QObject {
  Q_OBJECT

 public:
  /// `connection` is whose tokens are watched.
  ExpiryReminders(const ExpiryWatch& watch, Preferences& preferences, const QUuid& connection,
                  const Clock& clock, QObject* parent = nullptr);

  /// Tells of those that are due now, as each judgement of the watch does.
  void check();

 signals:
  /// The names of the tokens, as the platform has them, the next to end first.
  void due(const QStringList& names);

 private:
  [[nodiscard]] QString keyOf(const ApiToken& token) const;
  [[nodiscard]] bool wasToldOf(const QString& key, const QDate& today) const;

  const ExpiryWatch& watch_;
  Preferences& preferences_;
  QUuid connection_;
  const Clock& clock_;
  QHash<QString, QDate> told_;  ///< since the connection was opened, should the preferences not be stored
};

}  // namespace tokendesk
