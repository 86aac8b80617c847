#pragma once

#include "list_page.h"
#include "project.h"
#include "project_access_offer.h"

class QSplitter;

namespace tokendesk {

class AssistantDetails;
class AssistantFilterBar;
class AssistantInventory;
class AssistantTree;
class AssistantTreeModel;
class InlineMessage;
class ListFaces;
class ProjectAccessNotice;

/// The assistants of the chosen project with their intents and revisions, and what is in each. It reads them
/// once it is in front.
class AssistantsPage final : public ListPage {
  Q_OBJECT

 public:
  /// Nothing is owned; all outlive the page.
  AssistantsPage(Session& session, AssistantInventory& assistants, ProjectAccessKeeper& access,
                 QWidget* parent = nullptr);

  void setProject(const Project& project);

  [[nodiscard]] PageStatus status() const override;
  void enter() override;
  void refresh() override;
  void cancel() override;
  [[nodiscard]] QJsonObject view() const override;
  void setView(const QJsonObject& view) override;
  void focusFilter() override;
  void focusContent() override;

 protected:
  void clearFilters() override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void createLayout();
  void connectParts();
  void takeList();
  void showState();
  void showWithoutList();
  void showFailure(const ApiError& error);
  void showNoMatch();
  void showProblem();
  /// Whether it is being read which projects there are, which this page waits for.
  [[nodiscard]] bool readsProjects() const;
  /// Whether what is read, and was read, is the chosen project's.
  [[nodiscard]] bool showsProject() const;

  Session& session_;
  AssistantInventory& assistants_;
  Project project_;
  ProjectAccessOffer offer_;
  ProjectAccessNotice* access_;
  AssistantFilterBar* filters_;
  InlineMessage* problem_;
  AssistantTreeModel* model_;
  AssistantTree* tree_;
  AssistantDetails* details_;
  QSplitter* splitter_;
  ListFaces* faces_;
};

}  // namespace tokendesk
