#pragma once

#include "list_table.h"
#include "token_table_model.h"

namespace tokendesk {

/// The table of a token list. Keeps the selected token and the scroll position over resets of its model, by
/// token id, and selects a token that isn't listed yet as soon as it is.
class TokenTable : public ListTable {
  Q_OBJECT

 public:
  /// `model` is not owned.
  explicit TokenTable(TokenTableModel* model, QWidget* parent = nullptr);

  /// The selected token; null where none is. Valid until the model changes.
  [[nodiscard]] const ApiToken* selectedToken() const;
  /// Selects a token, on whichever page it is, now or when it is listed.
  void selectToken(const Secret& id);

 signals:
  void selectedTokenChanged();

 protected:
  void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

 private:
  void setUpColumns();
  void explain();
  void restore();
  void lookForAwaited();

  TokenTableModel* model_;
  Secret selected_;
  Secret awaited_;
  int scroll_ = 0;
  bool restoring_ = false;
};

}  // namespace tokendesk
