#include "fact_sheet.h"

#include "display_text.h"
#include "fact_label.h"
#include "form_grid.h"
#include "theme.h"

#include <QLabel>
#include <QLineEdit>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewestCharacters = 12;

}  // namespace

FactSheet::FactSheet(QWidget* parent) : QWidget(parent), grid_(new FormGrid(this)) {}

QLabel* FactSheet::addText(const QString& label) {
  auto* fact = new FactLabel;
  fact->setWordWrap(true);
  grid_->addRow(label, fact);
  return fact;
}

QLineEdit* FactSheet::addIdentifier(const QString& label) {
  auto* fact = new QLineEdit;
  fact->setReadOnly(true);
  fact->setWhatsThis(
      tr("The ID by which the platform knows it. It can be selected and copied, but not changed."));
  fact->setFont(monospaceFont());
  fact->setMinimumWidth(fewestCharacters * letterWidth(fact->fontMetrics()));
  grid_->addRow(label, fact);
  return fact;
}

void FactSheet::setText(QLabel* fact, const QString& text) {
  const QString shown = text.isEmpty() ? u"–"_s : text;
  fact->setText(breakable(shown));
  fact->setAccessibleDescription(shown);
}

}  // namespace tokendesk
