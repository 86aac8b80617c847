#pragma once

#include "import_candidate.h"

#include <QSet>
#include <QWidget>

class QLabel;
class QPushButton;

namespace tokendesk {

class TickTable;

/// The profiles of a credentials file, to tick those that are to be imported, and which file it is.
class ProfileChoice : public QWidget {
  Q_OBJECT

 public:
  explicit ProfileChoice(QWidget* parent = nullptr);

  void setPath(const QString& path);
  /// Those that can't be imported, or are already, are never ticked.
  void setCandidates(const QList<ImportCandidate>& candidates, const QSet<QUuid>& ticked);
  /// There is no file to show something of.
  void setNoFile();
  /// Goes to the profiles, or to the button for another file where there are none. Not by a focus proxy: Tab
  /// would skip what stands before it.
  void focusContent();
  /// By the ids that the connections will have.
  [[nodiscard]] QSet<QUuid> ticked() const;

 signals:
  void fileChosen(const QString& path);
  void ticksChanged();

 private:
  QWidget* makeFileRow();
  void chooseFile();

  QString currentPath_;
  QList<QUuid> ids_;  ///< of the rows
  QLabel* path_;
  QPushButton* choose_;
  QLabel* label_;
  QLabel* empty_;
  QLabel* environmentNote_;
  TickTable* table_;
};

}  // namespace tokendesk
