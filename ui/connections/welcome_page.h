#pragma once

#include "connection.h"

#include <QList>
#include <QWidget>

class QListWidget;

namespace tokendesk {

/// What a newcomer sees: what this is, and the two ways to begin. With connections saved, those too.
class WelcomePage : public QWidget {
  Q_OBJECT

 public:
  explicit WelcomePage(QWidget* parent = nullptr);

  void setConnections(const QList<Connection>& connections);

 signals:
  void connectRequested();
  void sandboxRequested();
  void connectionChosen(const QUuid& id);

 private:
  QWidget* makeChoices();

  QWidget* saved_;
  QListWidget* list_;
};

}  // namespace tokendesk
