#pragma once

#include "clock.h"
#include "project.h"
#include "token_list.h"
#include "token_platform.h"

#include <QObject>

#include <map>

namespace tokendesk {

/// A project or an account whose tokens could not be read.
struct OwnerFailure {
  TokenOwner owner;
  ApiError error;
};

/// How the reading of a list stands.
struct InventoryState {
  bool loading = false;
  bool cancelled = false;  ///< stopped by the user; what was read is listed
  int projectsDone = 0;
  int projectsTotal = 0;
  Progress progress = {};                                    ///< of the exchange that reported last
  std::optional<ApiError> organizationError = std::nullopt;  ///< the organization's tokens could not be read
  std::optional<ApiError> projectsError = std::nullopt;      ///< which projects there are could not be read
  std::vector<OwnerFailure> failures = {};                   ///< whose tokens else could not be read
};

/// The tokens of one page, read part by part (such as the organization's and each project's) and published as
/// one immutable list. A part that fails keeps what was read of it before. A result that a newer request has
/// overtaken is dropped.
///
/// Lives on the interface thread; answers are decoded and folded on worker threads.
class TokenInventory : public QObject {
  Q_OBJECT

 public:
  /// Neither is owned; both outlive the inventory.
  TokenInventory(TokenPlatform& platform, const Clock& clock, QObject* parent = nullptr);
  ~TokenInventory() override;

  /// Lists the organization's tokens, and those of every project if asked. Reads what isn't read yet.
  void showOrganization(bool alsoEveryProject);
  /// Lists the tokens of one project or account. Reads them, unless they are shown already under its name.
  void showOwner(const TokenOwner& owner);

  /// Reads everything that is shown again.
  void refresh();
  /// Reads only what failed again; everything, where reading was stopped or isn't over.
  void retryFailures();
  /// Reads the part that a changed token belongs to again, if it is shown.
  void refreshPart(TokenScope scope, const QString& ownerId);
  /// Stops reading; what was read so far is listed.
  void cancel();

  /// The last good list; null before the first.
  [[nodiscard]] TokenListPtr list() const { return list_; }
  [[nodiscard]] const InventoryState& state() const { return state_; }
  /// The tokens of one part as last read; null where they weren't read yet.
  [[nodiscard]] TokenPartPtr part(TokenScope scope, const QString& ownerId) const;

 signals:
  void listChanged();
  void stateChanged();

 private:
  /// What is known of the tokens of an owner, under its id.
  struct Entry {
    TokenOwner owner = {};
    TokenPartPtr tokens = nullptr;
    QDateTime readAt = {};  ///< when they were, in UTC
    quint64 request = 0;    ///< the newest request for it; answers to older ones are dropped
  };
  struct PartRequest {
    QString key;
    quint64 number = 0;
  };

  void startLoading();
  void loadProjects();
  void takeProjects(const Projects& projects);
  void loadParts(const std::vector<QString>& keys);
  PartRequest nextRequest(const QString& key);
  /// Whether these are the tokens of the organization.
  [[nodiscard]] bool isOrganization(const QString& key) const;
  /// Whether no newer one was made for the same part, and the part is still wanted.
  [[nodiscard]] bool isNewest(const PartRequest& request) const;
  Job<TokenPartPtr> readPart(const PartRequest& request);
  void takePart(const PartRequest& request, const Outcome<TokenPartPtr>& outcome);
  void finishStep();
  void publish();
  [[nodiscard]] CallOptions options();

  TokenPlatform& platform_;
  const Clock& clock_;
  bool wantsOrganization_ = false;
  bool wantsEveryProject_ = false;
  std::map<QString, Entry> entries_;
  quint64 lastRequest_ = 0;
  quint64 load_ = 0;       ///< the current load; steps of earlier ones don't count for it
  int stepsRunning_ = 0;   ///< of the current load
  size_t tokensRead_ = 0;  ///< of all entries
  std::stop_source stop_;
  InventoryState state_;
  TokenListPtr list_;
};

}  // namespace tokendesk
