#pragma once

#include <QWidget>

namespace tokendesk {

class EmptyState;
struct Connection;

/// In place of a workspace while its connection is being opened, with Cancel.
class OpeningPage : public QWidget {
  Q_OBJECT

 public:
  explicit OpeningPage(QWidget* parent = nullptr);

  void setConnection(const Connection& connection);

 signals:
  void cancelled();

 private:
  EmptyState* text_;
};

}  // namespace tokendesk
