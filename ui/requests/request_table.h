#pragma once

#include "list_table.h"
#include "logged_request.h"

#include <optional>

namespace tokendesk {

class RequestTableModel;

/// The table of requests. Keeps the selected request over resets of its model, where it is still there.
class RequestTable : public ListTable {
  Q_OBJECT

 public:
  /// `model` is not owned.
  explicit RequestTable(RequestTableModel* model, QWidget* parent = nullptr);

  [[nodiscard]] const std::optional<LoggedRequest>& selectedRequest() const { return selected_; }

 signals:
  void selectedRequestChanged();

 protected:
  void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

 private:
  void restore();
  void select(const std::optional<LoggedRequest>& request);

  RequestTableModel* model_;
  std::optional<LoggedRequest> selected_;
  bool restoring_ = false;
};

}  // namespace tokendesk
