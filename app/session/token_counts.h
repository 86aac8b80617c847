#pragma once

#include "token_platform.h"

#include <QObject>

#include <deque>
#include <map>
#include <set>

namespace tokendesk {

/// How many tokens a project has, as its list says, revoked ones included.
struct TokenNumbers {
  int all = 0;
  int active = 0;
  int blocked = 0;
  int revoked = 0;

  friend bool operator==(const TokenNumbers&, const TokenNumbers&) = default;
};

/// What is known of the number of a project's tokens. Nothing is set where it wasn't asked for.
struct TokenCount {
  std::optional<TokenNumbers> numbers = std::nullopt;  ///< as read last, also while they are read again
  std::optional<ApiError> error = std::nullopt;        ///< why the last reading failed
  bool reading = false;                                ///< or about to be read
};

/// The numbers of the tokens of projects, read as they are looked at, six at once.
/// Lives on the interface thread; the platform outlives it.
class TokenCounts : public QObject {
  Q_OBJECT

 public:
  static constexpr int mostAtOnce = 6;

  explicit TokenCounts(TokenPlatform& platform, QObject* parent = nullptr);
  ~TokenCounts() override;

  /// These are looked at now: what isn't known of them is read, in their order. Others whose reading didn't
  /// start yet are left.
  void want(const Projects& projects);
  [[nodiscard]] TokenCount count(const QString& projectId) const;

  /// The project's tokens changed: they are counted again, at once if it is looked at.
  void invalidate(const QString& projectId);
  /// The same for every project.
  void invalidateAll();
  /// Stops reading. What wasn't read counts as failed (Cancelled), until the next invalidation.
  void cancel();

  [[nodiscard]] bool isReading() const { return !waiting_.empty() || !running_.empty(); }
  /// Of those wanted, how many aren't to be read any more.
  [[nodiscard]] int done() const;
  [[nodiscard]] int total() const { return static_cast<int>(wanted_.size()); }

 signals:
  /// What count() says of this project.
  void changed(const QString& projectId);

 private:
  struct Entry {
    TokenCount count = {};
    bool isSettled = false;  ///< nothing is to be read
  };

  void lineUp();
  void startNext();
  void end(const QString& projectId, quint64 request, const Outcome<ApiTokens>& outcome);

  TokenPlatform& platform_;
  std::map<QString, Entry> entries_;
  Projects wanted_;
  std::deque<Project> waiting_;
  std::set<QString> waitingIds_;        ///< of those
  std::map<QString, quint64> running_;  ///< the request whose answer counts, by project
  int inFlight_ = 0;                    ///< with those whose answer doesn't count any more
  quint64 lastRequest_ = 0;
  std::stop_source stop_;
};

}  // namespace tokendesk
