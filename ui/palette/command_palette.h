#pragma once

#include "palette_model.h"
#include "palette_searcher.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;

namespace tokendesk {

/// Finds everything that can be done or gone to by a few letters, over the upper part of a window. Closes
/// when something is chosen, and when the user turns to something else. Deletes itself when it closes.
///
/// The keyboard stays in the field: Up, Down, Page Up and Page Down go through the list, Enter chooses.
/// Screen readers are told what is selected and how many match.
class CommandPalette : public QDialog {
  Q_OBJECT

 public:
  /// `recent` stands first as long as nothing is typed, what was used last before the others.
  CommandPalette(PaletteContent content, std::vector<PaletteKey> recent, QWidget* parent);

  /// Searches something else for what is typed.
  void setContent(PaletteContent content);

 signals:
  /// Once, when it is closed.
  void chosen(const tokendesk::PaletteEntry& entry);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void changeEvent(QEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  void createLayout();
  void search();
  void showMatches(const PaletteMatches& matches);
  /// False for a key that is the field's.
  bool handleKey(int key);
  void select(int row);
  void choose(int row);
  void tellState();

  PaletteModel model_;
  PaletteSearcher searcher_;
  PaletteTextsPtr texts_;
  std::vector<PaletteKey> recent_;
  QLineEdit* field_;
  QListView* list_;
  QLabel* state_;
  size_t total_ = 0;
  bool choosesFound_ = false;  ///< Enter was pressed before the search was over
};

}  // namespace tokendesk
