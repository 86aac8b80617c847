#pragma once

#include "token_draft.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace tokendesk {

/// Two versions of a token side by side, and the question which of them to go on with. What differs stands
/// out.
class ChangedTokenQuestion : public QWidget {
  Q_OBJECT

 public:
  /// A version: what heads its column, and the button that chooses it.
  struct Version {
    QString heading;
    QString choice;
    TokenDraft content;
  };

  explicit ChangedTokenQuestion(QWidget* parent = nullptr);

  /// Shows the question; it hides when it is answered.
  void ask(const Version& ours, const Version& current);

 signals:
  void oursChosen();
  void currentChosen();

 private:
  void addLine(int row, const QString& label, const QString& ours, const QString& current);
  QPushButton* makeChoice(const QString& text);

  QWidget* content_ = nullptr;
  QGridLayout* grid_ = nullptr;
};

}  // namespace tokendesk
