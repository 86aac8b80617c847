#pragma once

#include "list_page.h"
#include "project.h"
#include "project_access_offer.h"
#include "request_feed.h"

#include <functional>
#include <optional>

class QAction;
class QLabel;

namespace tokendesk {

class InlineMessage;
class ProjectAccessNotice;
class RequestCharts;
class RequestFilterBar;
class RequestListView;
class Session;

/// What the assistants of a project were asked: filters, charts, the list, and its export.
class RequestsPage final : public ListPage {
  Q_OBJECT

 public:
  /// Nothing is owned; all outlive the page.
  RequestsPage(Session& session, ProjectPlatform& platform, RequestFeed& feed, ProjectAccessKeeper& access,
               QWidget* parent = nullptr);

  /// Its requests are read when the page is in front.
  void setProject(const Project& project);
  /// Who knows names of the project's assistants, to be offered in the filter; asked at each enter().
  void setKnownAssistants(const std::function<QStringList()>& names) { knownAssistants_ = names; }

  [[nodiscard]] PageStatus status() const override;
  void enter() override;
  void refresh() override;
  void cancel() override;
  [[nodiscard]] QJsonObject view() const override;
  void setView(const QJsonObject& view) override;
  void focusFilter() override;
  void focusContent() override;

 protected:
  /// What is picked in the charts first, then the filters.
  void clearFilters() override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void createActions();
  void createLayout();
  void connectParts();
  void read();
  void moreOrStop();
  void openExport();
  void offerWhatWasSeen(size_t first);
  void showState();
  void showActions();
  void showProblem();
  void showCharts();
  /// Whether it is being read which projects there are, which this page waits for.
  [[nodiscard]] bool readsProjects() const;

  Session& session_;
  ProjectPlatform& platform_;
  RequestFeed& feed_;
  ProjectAccessKeeper& access_;
  ProjectAccessOffer offer_;
  std::optional<Project> project_;
  std::function<QStringList()> knownAssistants_;
  bool wantsCharts_ = true;
  QAction* export_;
  QAction* chartsAction_;
  QAction* moreOrStop_;
  RequestFilterBar* filters_;
  ProjectAccessNotice* accessNotice_;
  InlineMessage* problem_;
  InlineMessage* notice_;
  RequestListView* list_;
  RequestCharts* charts_;
  QLabel* loaded_;
};

}  // namespace tokendesk
