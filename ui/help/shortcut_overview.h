#pragma once

#include "palette_entry.h"

#include <QDialog>

class QTreeWidget;

namespace tokendesk {

/// Every key that does something now, and what it does. Deletes itself when it closes.
class ShortcutOverview : public QDialog {
  Q_OBJECT

 public:
  /// `entries` of a window, each with a shortcut. Keys that work everywhere, as in every dialog, are added.
  ShortcutOverview(const std::vector<PaletteEntry>& entries, QWidget* parent);

 private:
  void addEntries(const QString& title, const std::vector<PaletteEntry>& entries, PaletteKind kind);
  void addCommonKeys();
  void addGroup(const QString& title, const QList<std::pair<QString, QString>>& rows);

  QTreeWidget* list_;
};

}  // namespace tokendesk
