#include "changed_token_question.h"

#include "display_text.h"
#include "form_grid.h"
#include "theme.h"
#include "token_texts.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

QLabel* headingLabel(const QString& text) {
  QLabel* label = plainTextLabel(text);
  label->setForegroundRole(QPalette::Mid);
  label->setFont(smallFont(label->font()));
  return label;
}

/// Of a long text, the part where it begins to differ from the other.
QString excerpt(const QString& text, const QString& other) {
  constexpr qsizetype longest = 200;
  constexpr qsizetype before = 40;
  if (text.size() <= longest) return text;
  const qsizetype differs = std::ranges::mismatch(text, other).in1 - text.begin();
  const qsizetype start = text == other ? 0 : std::max(differs - before, qsizetype(0));
  const QString shown = text.mid(start, longest);
  return (start > 0 ? u"…"_s : QString()) + shown + (start + longest < text.size() ? u"…"_s : QString());
}

QLabel* valueLabel(const QString& text, bool differs) {
  QLabel* label = plainTextLabel(text.isEmpty() ? u"—"_s : displayText(text, Lines::Kept));
  label->setAlignment(leading(label, Qt::AlignTop));
  QFont font = label->font();
  font.setWeight(differs ? QFont::DemiBold : QFont::Normal);
  label->setFont(font);
  if (!differs) label->setForegroundRole(QPalette::Mid);
  return label;
}

}  // namespace

ChangedTokenQuestion::ChangedTokenQuestion(QWidget* parent) : QWidget(parent) {
  setObjectName(u"changedTokenQuestion"_s);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins({});
  hide();
}

void ChangedTokenQuestion::ask(const Version& ours, const Version& current) {
  if (content_) {
    content_->hide();
    content_->deleteLater();
  }
  content_ = new QWidget;
  grid_ = new QGridLayout(content_);
  grid_->setContentsMargins({});
  grid_->setHorizontalSpacing(12);
  grid_->setVerticalSpacing(6);
  grid_->setColumnMinimumWidth(0, 86);
  grid_->setColumnStretch(1, 1);
  grid_->setColumnStretch(2, 1);
  grid_->addWidget(headingLabel(ours.heading), 0, 1);
  grid_->addWidget(headingLabel(current.heading), 0, 2);
  addLine(1, tr("Name"), ours.content.name, current.content.name);
  addLine(2, tr("Description"), ours.content.description, current.content.description);
  addLine(3, tr("Status"), statusText(ours.content.status), statusText(current.content.status));

  QPushButton* oursButton = makeChoice(ours.choice);
  QPushButton* currentButton = makeChoice(current.choice);
  connect(oursButton, &QPushButton::clicked, this, [this] {
    hide();
    emit oursChosen();
  });
  connect(currentButton, &QPushButton::clicked, this, [this] {
    hide();
    emit currentChosen();
  });
  grid_->addWidget(oursButton, 4, 1);
  grid_->addWidget(currentButton, 4, 2);
  layout()->addWidget(content_);
  show();
  currentButton->setFocus();
}

void ChangedTokenQuestion::addLine(int row, const QString& label, const QString& ours,
                                   const QString& current) {
  const bool differs = ours != current;
  grid_->addWidget(headingLabel(label), row, 0, Qt::AlignTop);
  grid_->addWidget(valueLabel(excerpt(ours, current), differs), row, 1);
  grid_->addWidget(valueLabel(excerpt(current, ours), differs), row, 2);
}

QPushButton* ChangedTokenQuestion::makeChoice(const QString& text) {
  auto* button = new QPushButton(text);
  button->setAccessibleName(plainLabel(text));
  button->setAutoDefault(false);
  return button;
}

}  // namespace tokendesk
