#pragma once

#include <QTableView>

#include <vector>

namespace tokendesk {

/// What our tables have in common: whole rows are selected, one at a time; rows have a fixed height; nothing
/// is edited in place; the actions of the table are its context menu.
class ListTable : public QTableView {
  Q_OBJECT

 public:
  explicit ListTable(QWidget* parent = nullptr);

  /// How wide the columns of the model are, in letters. `stretched` takes what is left. To be called once the
  /// model is set.
  void setColumnCharacters(const std::vector<int>& characters, int stretched);
};

}  // namespace tokendesk
