#pragma once

#include <QStringList>
#include <QTableWidget>

namespace tokendesk {

/// Connections or profiles to tick, with what is to be known about each. Space ticks the current row,
/// whichever of its cells is current. A row that can't be ticked says why: in its notes, and as the
/// accessible description of its name. All texts are shown as they are.
class TickTable : public QTableWidget {
  Q_OBJECT

 public:
  enum class Tone { Plain, Warning, Error, Done };

  struct Row {
    QString name = {};
    QString baseUrl = {};
    QString method = {};
    QStringList notes = {};
    Tone tone = Tone::Plain;  ///< of the notes
    bool canTick = true;
    bool isTicked = false;
  };

  /// `label` is the accessible name, `notes` the header of the last column.
  TickTable(const QString& label, const QString& notes, QWidget* parent = nullptr);

  /// Replaces the rows; the current one stays current where their number does.
  void setRows(const QList<Row>& rows);
  /// The numbers of the rows that are ticked.
  [[nodiscard]] QList<int> ticked() const;
  [[nodiscard]] bool isTicked(int row) const;

 signals:
  void ticksChanged();

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void setUpColumns(const QString& notes);
  void setRow(int row, const Row& content);
};

}  // namespace tokendesk
