#include "form_grid.h"

#include "display_text.h"

#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {
constexpr int labelColumnWidth = 86;
constexpr int columnSpacing = 12;
constexpr int rowSpacing = 9;
constexpr int messageSpacing = 4;
constexpr int oneLine = 32;  // fields up to this height have their label in the middle
}  // namespace

FormGrid::FormGrid(QWidget* parent) : QGridLayout(parent) {
  setContentsMargins({});
  setHorizontalSpacing(columnSpacing);
  setVerticalSpacing(rowSpacing);
  setColumnMinimumWidth(0, labelColumnWidth);
  setColumnStretch(1, 1);
}

void FormGrid::addRow(const QString& label, QWidget* field, QWidget* below) {
  const int row = rowCount();
  field->setAccessibleName(plainLabel(label));
  if (const auto* value = qobject_cast<QLabel*>(field)) field->setAccessibleDescription(value->text());
  addWidget(makeLabel(label, field), row, 0, Qt::AlignTop);

  auto* cell = new QVBoxLayout;
  cell->setSpacing(messageSpacing);
  const bool keepsItsWidth = field->sizePolicy().horizontalPolicy() == QSizePolicy::Fixed;
  cell->addWidget(field, 0, keepsItsWidth ? Qt::AlignLeft : Qt::Alignment());
  if (below) cell->addWidget(below);
  addLayout(cell, row, 1);
}

void FormGrid::addRow(QWidget* field) {
  addWidget(field, rowCount(), 1);
}

void FormGrid::showRow(QWidget* field, bool shown) {
  const QWidget* buddy = field->focusProxy() ? field->focusProxy() : field;
  for (int i = 0; i < count(); ++i) {
    auto* label = qobject_cast<QLabel*>(itemAt(i)->widget());
    if (label && label->buddy() == buddy) label->setVisible(shown);
  }
  field->setVisible(shown);
}

QLabel* FormGrid::makeLabel(const QString& text, QWidget* field) {
  auto* label = new QLabel(text);
  label->setForegroundRole(QPalette::Mid);
  label->setBuddy(field->focusProxy() ? field->focusProxy() : field);
  label->setMinimumHeight(std::min(field->sizeHint().height(), oneLine));
  return label;
}

QString textWithoutMnemonic(const QString& text) {
  QString plain;
  for (qsizetype i = 0; i < text.size(); ++i) {
    if (text[i] == u'&' && ++i == text.size()) break;
    plain += text[i];
  }
  return plain;
}

QString plainLabel(const QString& label) {
  return textWithoutMnemonic(label).remove(u'*').trimmed();
}

Qt::Alignment leading(const QWidget* widget, Qt::Alignment vertical) {
  return QStyle::visualAlignment(widget->layoutDirection(), Qt::AlignLeading | vertical);
}

QLabel* plainTextLabel(const QString& text) {
  auto* label = new QLabel;
  label->setTextFormat(Qt::PlainText);
  label->setText(breakable(text));
  label->setWordWrap(true);
  // Not by the direction of its text: a Latin name would stand at the far end of a layout from right to left.
  label->setAlignment(leading(label));
  return label;
}

}  // namespace tokendesk
