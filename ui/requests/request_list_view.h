#pragma once

#include "request_table_model.h"

#include <QWidget>

namespace tokendesk {

class ListFaces;
class ProjectAccessOffer;
class RequestTable;

/// The requests that a feed has read and, beside them, all of the selected one; or what is to be said in the
/// place of the list.
class RequestListView : public QWidget {
  Q_OBJECT

 public:
  /// Nothing is owned; both outlive it.
  RequestListView(RequestFeed& feed, ProjectAccessOffer& offer, QWidget* parent = nullptr);

  [[nodiscard]] RequestTable& table() const { return *table_; }
  [[nodiscard]] RequestTableModel& model() { return model_; }

  /// There is a project; else `awaitsProject` says whether it is still being found out which.
  void showState();
  void showNoProject(bool awaitsProject);
  /// What the platform is asked for, in words, for the message that nothing matches.
  void setFilterWords(const QStringList& words) { filterWords_ = words; }

 signals:
  void clearFiltersWanted();
  void clearSelectionWanted();

 private:
  void showWithoutRequests();
  void showError(const ApiError& error);

  RequestFeed& feed_;
  ProjectAccessOffer& offer_;
  RequestTableModel model_;
  QStringList filterWords_;
  RequestTable* table_;
  ListFaces* faces_;
};

}  // namespace tokendesk
