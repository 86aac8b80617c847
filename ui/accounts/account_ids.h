#pragma once

#include "account.h"

#include <QList>
#include <QWidget>

class QLabel;

namespace tokendesk {

class AccountReader;

/// The ids of the account that is signed in, each with a button that copies it. They aren't secret. One that
/// isn't known, or that the account doesn't have, is left out; without any the line is hidden.
class AccountIds : public QWidget {
  Q_OBJECT

 public:
  /// `reader` outlives it.
  explicit AccountIds(const AccountReader& reader, QWidget* parent = nullptr);

 private:
  struct Id {
    QString Account::* id;
    QWidget* group;
    QLabel* value;
  };

  void addId(QString Account::* id, const QString& name, const QString& copyName);
  void showIds();

  const AccountReader& reader_;
  QList<Id> ids_;
};

}  // namespace tokendesk
