#pragma once

#include "list_page.h"
#include "project_actions.h"
#include "project_table_model.h"

#include <QTimer>

namespace tokendesk {

class ListExportAction;
class ListFaces;
class ProjectFilterBar;
class ProjectTable;

/// The projects of the organization: filters, messages, the list, and what can be done with it. It follows
/// the session's directory of projects.
class ProjectsPage final : public ListPage {
  Q_OBJECT

 public:
  /// Nothing is owned; all outlive the page. The session has something to do with projects.
  ProjectsPage(Session& session, SecretClipboard& clipboard, Preferences& preferences,
               QWidget* parent = nullptr);

  [[nodiscard]] PageStatus status() const override;
  void enter() override;
  void refresh() override;
  void cancel() override;
  [[nodiscard]] QJsonObject view() const override;
  void setView(const QJsonObject& view) override;
  void focusFilter() override;
  void focusContent() override;

 signals:
  /// The user asks for the tokens of this project.
  void openTokensWanted(const QString& projectId);

 protected:
  void clearFilters() override;
  void hideEvent(QHideEvent* event) override;

 private:
  [[nodiscard]] ListExportAction* makeExport();
  void connectParts(Preferences& preferences);
  void followDirectory();
  void showState();
  void showFace();
  void showFailed(const ApiError& error);
  void showNoProjects();
  void showNoMatch();
  void showProblem();
  void wantCounts();

  Session& session_;
  ProjectDirectory& directory_;
  TokenCounts& counts_;
  ProjectTableModel model_;
  ProjectFilterBar* filters_;
  InlineMessage* problem_;
  InlineMessage* notice_;
  ProjectTable* table_;
  ListFaces* list_;
  Pager* pager_;
  ProjectActions* actions_;
  ListExportAction* export_;
  QTimer wanting_;     ///< so that a scroll asks once
  QDateTime takenAt_;  ///< when the list shown was read, UTC; invalid before the first
};

}  // namespace tokendesk
