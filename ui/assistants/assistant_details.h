#pragma once

#include "assistant_item.h"

#include <QScrollArea>

class QLabel;
class QLineEdit;

namespace tokendesk {

class FactSheet;
class RevisionContent;

/// What the platform says of an assistant, an intent or a revision.
class AssistantDetails : public QScrollArea {
  Q_OBJECT

 public:
  explicit AssistantDetails(QWidget* parent = nullptr);

  /// An item that points to nothing: says that none is selected. Copies what it shows.
  void setItem(const AssistantItem& item);

 private:
  struct AssistantFacts {
    FactSheet* sheet;
    QLineEdit* id;
    QLabel* intents;
  };
  struct IntentFacts {
    FactSheet* sheet;
    QLineEdit* id;
    QLabel* description;
    QLabel* revisions;
    QLabel* inUse;
  };
  struct RevisionFacts {
    FactSheet* sheet;
    QLineEdit* id;
    QLabel* description;
    QLabel* created;
    QLabel* model;
    QLabel* provider;
  };

  static AssistantFacts makeAssistantFacts();
  static IntentFacts makeIntentFacts();
  static RevisionFacts makeRevisionFacts();
  void createLayout();
  void tell(const Assistant& assistant);
  void tell(const AssistantIntent& intent);
  void tell(const AssistantRevision& revision);

  QLabel* hint_;
  QLabel* heading_;
  AssistantFacts assistant_;
  IntentFacts intent_;
  RevisionFacts revision_;
  RevisionContent* content_;
};

}  // namespace tokendesk
