#include "choice_button.h"

#include "form_grid.h"
#include "icon_view.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>

#include <algorithm>

namespace tokendesk {

namespace {
constexpr int iconExtent = 28;
constexpr int usualNarrowest = 260;
constexpr int narrowestLetters = 30;
}  // namespace

ChoiceButton::ChoiceButton(IconName icon, const QString& title, const QString& sentence, QWidget* parent)
    : QPushButton(parent) {
  setAccessibleName(plainLabel(title));
  setAccessibleDescription(sentence);
  setWhatsThis(sentence);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  setAutoDefault(true);
  setShortcut(QKeySequence::mnemonic(title));

  auto* view = new IconView(iconExtent);
  view->setIcon(tokendesk::icon(icon, QPalette::Link));
  QLabel* titleLabel = plainTextLabel(plainLabel(title));
  QFont bold = titleLabel->font();
  bold.setPointSizeF(bold.pointSizeF() * 1.08);
  bold.setWeight(QFont::DemiBold);
  titleLabel->setFont(bold);
  QLabel* sentenceLabel = plainTextLabel(sentence);
  sentenceLabel->setForegroundRole(QPalette::Mid);
  for (QLabel* label : {titleLabel, sentenceLabel}) label->setAttribute(Qt::WA_TransparentForMouseEvents);

  auto* texts = new QVBoxLayout;
  texts->setSpacing(4);
  texts->addWidget(titleLabel);
  texts->addWidget(sentenceLabel);
  texts->addStretch();
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(16, 16, 16, 16);
  layout->setSpacing(14);
  layout->addWidget(view, 0, Qt::AlignTop);
  layout->addLayout(texts, 1);
}

QSize ChoiceButton::sizeHint() const {
  const int narrowest = std::max(usualNarrowest, narrowestLetters * letterWidth(fontMetrics()));
  const int wide = std::max(narrowest, width());
  return {narrowest, layout()->hasHeightForWidth()
                         ? layout()->totalHeightForWidth(std::min(wide, 2 * narrowest))
                         : layout()->totalSizeHint().height()};
}

QSize ChoiceButton::minimumSizeHint() const {
  return sizeHint();
}

}  // namespace tokendesk
