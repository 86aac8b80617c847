#pragma once

#include <QObject>

class QHeaderView;

namespace tokendesk {

/// Gives a column the room that the others leave, but never less than its title needs: there is a scroll bar
/// then.
class StretchedSection : public QObject {
  Q_OBJECT

 public:
  /// Owned by `header`.
  StretchedSection(QHeaderView* header, int section);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void fit();

  QHeaderView* header_;
  int section_;
  bool isFitting_ = false;
};

}  // namespace tokendesk
