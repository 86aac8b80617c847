#include "filter_bar.h"

#include "form_grid.h"
#include "theme.h"
#include "wrap_layout.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr auto textsKey = "texts"_L1;
constexpr auto choicesKey = "choices"_L1;

constexpr int labelSpacing = 6;
constexpr int groupSpacing = 16;
constexpr int lineSpacing = 8;

bool leadsToTheList(const QKeyEvent& press) {
  const bool isOne =
      press.key() == Qt::Key_Down || press.key() == Qt::Key_Return || press.key() == Qt::Key_Enter;
  return isOne && (press.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
}

}  // namespace

FilterBar::FilterBar(QWidget* parent) : QWidget(parent) {
  new WrapLayout(groupSpacing, lineSpacing, this);
}

void FilterBar::clear() {
  changeAtOnce([this] {
    for (QLineEdit* text : texts_) text->clear();
    for (QComboBox* choice : choices_) {
      if (choice != kept_) choice->setCurrentIndex(0);
    }
  });
}

void FilterBar::focusFirst() {
  if (texts_.isEmpty()) return choices_.constFirst()->setFocus(Qt::ShortcutFocusReason);
  texts_.constFirst()->setFocus(Qt::ShortcutFocusReason);
  texts_.constFirst()->selectAll();
}

QJsonObject FilterBar::view() const {
  QJsonArray texts;
  QJsonArray choices;
  for (const QLineEdit* text : texts_) texts << text->text();
  for (const QComboBox* choice : choices_) choices << QJsonValue::fromVariant(choice->currentData());
  return {{textsKey, texts}, {choicesKey, choices}};
}

void FilterBar::setView(const QJsonObject& view) {
  const QJsonArray texts = view[textsKey].toArray();
  const QJsonArray choices = view[choicesKey].toArray();
  if (texts.size() != texts_.size() || choices.size() != choices_.size()) return;
  changeAtOnce([&] {
    for (qsizetype i = 0; i < texts.size(); ++i) texts_[i]->setText(texts[i].toString());
    for (qsizetype i = 0; i < choices.size(); ++i) restore(choices_[i], choices[i].toVariant());
  });
}

QStringList FilterBar::describe() const {
  QStringList words;
  for (const QLineEdit* text : texts_) {
    if (!text->text().trimmed().isEmpty())
      words << tr("%1: %2").arg(text->accessibleName(), text->text().trimmed());
  }
  for (const QComboBox* choice : choices_) {
    if (choice != kept_ && choice->currentIndex() > 0)
      words << tr("%1: %2").arg(choice->accessibleName(), choice->currentText());
  }
  return words;
}

QLineEdit* FilterBar::addText(const QString& label, int characters) {
  auto* field = new QLineEdit;
  field->setClearButtonEnabled(true);
  field->findChild<QToolButton*>()->setAccessibleName(tr("Clear"));
  field->setFixedWidth(characters * letterWidth(field->fontMetrics()));
  add(label, field);
  texts_ << field;
  connect(field, &QLineEdit::textChanged, this, &FilterBar::report);
  field->installEventFilter(this);
  return field;
}

// All of it ends here: the window would press a button that the focus went to.
bool FilterBar::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::KeyPress || !leadsToTheList(*static_cast<QKeyEvent*>(event)))
    return QWidget::eventFilter(watched, event);
  emit listWanted();
  return true;
}

QComboBox* FilterBar::addChoice(const QString& label, const QString& all) {
  auto* choice = new QComboBox;
  choice->addItem(all);
  // keeps the longest entry readable
  choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  choice->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  add(label, choice);
  choices_ << choice;
  connect(choice, &QComboBox::currentIndexChanged, this, &FilterBar::report);
  return choice;
}

void FilterBar::restore(QComboBox* choice, const QVariant& value) const {
  const auto isThis = [&](int entry) { return choice->itemData(entry).toString() == value.toString(); };
  int entry = choice->count() - 1;
  while (entry > 0 && !isThis(entry)) --entry;
  choice->setCurrentIndex(std::max(entry, 0));
}

void FilterBar::add(const QString& label, QWidget* field) {
  field->setAccessibleName(plainLabel(label));
  auto* caption = new QLabel(label);
  caption->setBuddy(field);
  caption->setForegroundRole(QPalette::Mid);

  auto* group = new QWidget;
  auto* row = new QHBoxLayout(group);
  row->setContentsMargins({});
  row->setSpacing(labelSpacing);
  row->addWidget(caption);
  row->addWidget(field);
  static_cast<WrapLayout*>(layout())->add(group);
}

void FilterBar::report() {
  if (reporting_) emit changed();
}

}  // namespace tokendesk
