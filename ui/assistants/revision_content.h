#pragma once

#include "assistant.h"
#include "setting_table_model.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace tokendesk {

class ListTable;

/// What a revision is made of: its prompt, whole, and its settings.
class RevisionContent : public QWidget {
  Q_OBJECT

 public:
  explicit RevisionContent(QWidget* parent = nullptr);

  void setRevision(const AssistantRevision& revision);

 private:
  void createLayout();
  void setUpPrompt();
  void setUpSettings();
  void setPrompt(const QString& prompt);
  void copyPrompt();
  void copyValue();

  QString prompt_;
  QPlainTextEdit* promptText_;
  QPushButton* copy_;
  QLabel* copied_;
  SettingTableModel settings_;
  ListTable* settingTable_;
  QLabel* noSettings_;
};

}  // namespace tokendesk
