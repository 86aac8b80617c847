#include "token_candidates.h"

#include "display_text.h"
#include "fingerprint.h"
#include "form_grid.h"
#include "local_times.h"
#include "theme.h"
#include "token_texts.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {
constexpr size_t mostShown = 5;
}

TokenCandidates::TokenCandidates(QWidget* parent)
    : QWidget(parent), anyway_(new QCheckBox(tr("Create one &although it may be there already"))) {
  setObjectName(u"tokenCandidates"_s);
  anyway_->setAccessibleName(plainLabel(anyway_->text()));
  anyway_->setWhatsThis(
      tr("Only once this is ticked can the token be created again. If the first try succeeded after all, "
         "there may be two of this name then."));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins({});
  layout->setSpacing(8);
  layout->addWidget(anyway_);
  connect(anyway_, &QCheckBox::toggled, this, &TokenCandidates::choiceChanged);
  hide();
}

void TokenCandidates::ask(const ApiTokens& candidates) {
  delete list_;
  list_ = new QWidget;
  auto* grid = new QGridLayout(list_);
  grid->setContentsMargins({});
  grid->setHorizontalSpacing(12);
  grid->setVerticalSpacing(4);
  grid->setColumnStretch(0, 1);
  const size_t shown = std::min(candidates.size(), mostShown);
  for (size_t i = 0; i < shown; ++i) addLine(static_cast<int>(i), candidates[i]);
  if (shown < candidates.size())
    grid->addWidget(plainTextLabel(tr("and %Ln more", nullptr, static_cast<int>(candidates.size() - shown))),
                    static_cast<int>(shown), 0);
  static_cast<QVBoxLayout*>(layout())->insertWidget(0, list_);
  list_->setVisible(!candidates.empty());
  anyway_->setChecked(false);
  show();
}

void TokenCandidates::addLine(int row, const ApiToken& token) {
  auto* grid = static_cast<QGridLayout*>(list_->layout());
  QLabel* name = plainTextLabel(displayName(token.name));
  QFont bold = name->font();
  bold.setWeight(QFont::DemiBold);
  name->setFont(bold);
  grid->addWidget(name, row, 0);
  if (isAccountScope(token.scope)) {
    grid->addWidget(new QLabel(longMomentText(token.created)), row, 1);
    return;
  }
  auto* value = new QLabel(isolated(fingerprint(token.id)));
  value->setTextFormat(Qt::PlainText);
  value->setFont(monospaceFont());
  grid->addWidget(value, row, 1);
  grid->addWidget(new QLabel(dateText(token.created)), row, 2);
  grid->addWidget(new QLabel(statusText(token.status)), row, 3);
}

}  // namespace tokendesk
