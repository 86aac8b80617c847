#pragma once

#include "token_platform.h"

#include <QObject>

namespace tokendesk {

/// The projects that the connection's credential can reach, for the project selector, and whom it belongs to.
/// A credential of project scope can't list projects; its own project is offered then.
/// Lives on the interface thread; the platform outlives it.
class ProjectDirectory : public QObject {
  Q_OBJECT

 public:
  explicit ProjectDirectory(TokenPlatform& platform, QObject* parent = nullptr);
  ~ProjectDirectory() override;

  void refresh();
  /// Stops reading. The projects read before stay, and error() says that it was stopped.
  void cancel();

  /// By name; empty before the first answer.
  [[nodiscard]] const Projects& projects() const { return projects_; }
  [[nodiscard]] const Project* find(const QString& id) const;
  [[nodiscard]] bool isLoading() const { return loading_; }
  /// Of what is being read.
  [[nodiscard]] const Progress& progress() const { return progress_; }
  /// Why the last refresh failed; the projects read before stay.
  [[nodiscard]] const std::optional<ApiError>& error() const { return error_; }
  /// Whether the credential is a project's, which can't list projects, so that there may be others.
  [[nodiscard]] bool holdsOwnOnly() const { return ownOnly_; }

 signals:
  void changed();
  /// Only how far reading is changed.
  void progressChanged();

 private:
  void take(quint64 request, const Outcome<Projects>& outcome);
  Job<Projects> ownProject(const CallOptions& options);
  [[nodiscard]] CallOptions options();

  TokenPlatform& platform_;
  Projects projects_;
  std::optional<ApiError> error_;
  bool loading_ = false;
  bool ownOnly_ = false;
  Progress progress_;
  quint64 lastRequest_ = 0;
  std::stop_source stop_;
};

}  // namespace tokendesk
