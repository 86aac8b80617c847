#pragma once

#include "logged_request.h"

#include <QDate>

#include <map>
#include <vector>

namespace tokendesk {

/// How many requests there are of each day and status, and of each assistant. Counts only what is added, so
/// that a list of any length is counted once.
class RequestCounts {
 public:
  using Statuses = std::map<QString, int>;  ///< by statusKey()

  struct AssistantCount {
    QString name;
    int count = 0;
  };

  void clear();
  void add(const LoggedRequest& request);

  /// By local day; an invalid one has the requests whose time isn't known.
  [[nodiscard]] const std::map<QDate, Statuses>& days() const { return days_; }
  [[nodiscard]] int total() const { return total_; }
  /// The keys of the statuses there are: Succeeded, Canceled, Failed, then the others.
  [[nodiscard]] std::vector<QString> statuses() const;
  /// Most requests first.
  [[nodiscard]] std::vector<AssistantCount> assistants() const;

 private:
  std::map<QDate, Statuses> days_;
  Statuses statuses_;
  std::map<QString, int> assistants_;
  int total_ = 0;
};

/// Of all statuses.
int sumOf(const RequestCounts::Statuses& statuses);

}  // namespace tokendesk
