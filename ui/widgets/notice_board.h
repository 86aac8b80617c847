#pragma once

#include <QWidget>

namespace tokendesk {

/// What concerns the whole program, in messages one below the other that the user dismisses.
class NoticeBoard : public QWidget {
  Q_OBJECT

 public:
  explicit NoticeBoard(QWidget* parent = nullptr);

  /// Below what was said before.
  void showNotice(const QString& headline, const QString& details);
};

}  // namespace tokendesk
