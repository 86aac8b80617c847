#pragma once

#include "list_table.h"
#include "service_account_table_model.h"

#include <optional>

namespace tokendesk {

/// The table of the service accounts. Keeps the selected one over resets of its model, by id.
class ServiceAccountTable : public ListTable {
  Q_OBJECT

 public:
  /// `model` is not owned.
  explicit ServiceAccountTable(ServiceAccountTableModel* model, QWidget* parent = nullptr);

  /// None where none is selected.
  [[nodiscard]] std::optional<ServiceAccount> selectedAccount() const;

 signals:
  void selectedAccountChanged();

 protected:
  void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

 private:
  void restore();

  ServiceAccountTableModel* model_;
  QString selected_;
  int scroll_ = 0;
  bool restoring_ = false;
};

}  // namespace tokendesk
