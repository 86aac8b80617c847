#pragma once

#include <QJsonObject>
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

  /// The order of the rows, and the order and widths of the columns; widths in letters, so that they fit
  /// texts of another size. Columns that are hidden keep what they have.
  [[nodiscard]] QJsonObject view() const;
  /// Of a table with as many columns; others are ignored.
  void setView(const QJsonObject& view);

 private:
  void moveColumns(const QJsonArray& order);
  void setWidths(const QJsonArray& widths);
};

}  // namespace tokendesk
