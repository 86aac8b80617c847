#pragma once

#include "assistant_list.h"
#include "clock.h"
#include "project_access_keeper.h"

#include <QObject>

namespace tokendesk {

/// How the reading of a project's assistants stands.
struct AssistantsState {
  bool loading = false;
  bool cancelled = false;  ///< stopped by the user
  Progress progress = {};
  std::optional<ApiError> error = std::nullopt;
};

/// The assistants of one project. What was read last stays while they are read again, also where that fails,
/// but not under another project's name, nor where the project is read with another credential from now on.
/// A result that a newer request has overtaken is dropped.
///
/// Lives on the interface thread; answers are decoded and folded on worker threads.
class AssistantInventory : public QObject {
  Q_OBJECT

 public:
  /// Nothing is owned; all outlive the inventory.
  AssistantInventory(ProjectPlatform& platform, ProjectAccessKeeper& access, const Clock& clock,
                     QObject* parent = nullptr);
  ~AssistantInventory() override;

  /// Reads the assistants of `project`, unless it is shown already.
  void showProject(const Project& project);
  /// Reads them again, if a project is shown.
  void refresh();
  /// Stops reading.
  void cancel();

  /// The one that is shown; without an id before the first.
  [[nodiscard]] const Project& project() const { return project_; }
  /// The last good list; null before the first.
  [[nodiscard]] const AssistantListPtr& list() const { return list_; }
  /// When that was, in UTC.
  [[nodiscard]] const QDateTime& takenAt() const { return takenAt_; }
  [[nodiscard]] const AssistantsState& state() const { return state_; }

 signals:
  void listChanged();
  void stateChanged();

 private:
  void startOver();
  void take(quint64 request, const Outcome<AssistantListPtr>& outcome);
  [[nodiscard]] CallOptions options();

  ProjectPlatform& platform_;
  ProjectAccessKeeper& access_;
  const Clock& clock_;
  Project project_;
  AssistantListPtr list_;
  QDateTime takenAt_;
  AssistantsState state_;
  quint64 lastRequest_ = 0;
  std::stop_source stop_;
};

}  // namespace tokendesk
