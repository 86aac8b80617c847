#pragma once

#include "api_token.h"

#include <QWidget>

class QCheckBox;
class QGridLayout;

namespace tokendesk {

/// Tokens of which one may be the one that was to be created, and the choice to create another all the same.
class TokenCandidates : public QWidget {
  Q_OBJECT

 public:
  explicit TokenCandidates(QWidget* parent = nullptr);

  void ask(const ApiTokens& candidates);

 signals:
  void choiceChanged(bool createAnyway);

 private:
  void addLine(int row, const ApiToken& token);

  QWidget* list_ = nullptr;
  QCheckBox* anyway_;
};

}  // namespace tokendesk
