#include "request_charts.h"

#include "accessible_role.h"
#include "assistant_chart.h"
#include "form_grid.h"
#include "request_day_chart.h"
#include "request_feed.h"
#include "request_texts.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tokendesk {

namespace {

constexpr int narrow = 560;  // less is room for one chart only
constexpr int captionSpacing = 4;
constexpr int groupSpacing = 12;

QWidget* withCaption(QWidget* chart) {
  auto* caption = new QLabel(chart->accessibleName());
  caption->setFont(smallFont(caption->font()));
  caption->setForegroundRole(QPalette::Mid);
  auto* side = new QWidget;
  auto* layout = new QVBoxLayout(side);
  layout->setContentsMargins({});
  layout->setSpacing(captionSpacing);
  layout->addWidget(caption);
  layout->addWidget(chart);
  return side;
}

}  // namespace

RequestCharts::RequestCharts(RequestFeed& feed, QWidget* parent)
    : QWidget(parent),
      feed_(feed),
      panel_(new QWidget),
      days_(new RequestDayChart),
      assistants_(new AssistantChart),
      line_(new QWidget),
      words_(plainTextLabel()),
      clear_(new QPushButton(tr("Clear"))) {
  setAccessibleRole(line_, QAccessible::AlertMessage);
  layOut();
  connect(clear_, &QPushButton::clicked, this, &RequestCharts::clearSelection);
  connect(days_, &RequestDayChart::picked, this, &RequestCharts::pickDay);
  connect(assistants_, &AssistantChart::picked, this, &RequestCharts::pickAssistant);
  connect(&feed, &RequestFeed::reset, this, &RequestCharts::countAll);
  connect(&feed, &RequestFeed::appended, this,
          [this](int added) { count(feed_.items().size() - static_cast<size_t>(added)); });
  line_->hide();
  countAll();
  showSelection();
}

void RequestCharts::setChartsShown(bool shown) {
  chartsShown_ = shown;
  showParts();
}

void RequestCharts::resizeEvent(QResizeEvent* event) {
  assistantsSide_->setVisible(width() >= narrow);
  QWidget::resizeEvent(event);
}

void RequestCharts::layOut() {
  assistantsSide_ = withCaption(assistants_);
  auto* charts = new QHBoxLayout(panel_);
  charts->setContentsMargins({});
  charts->setSpacing(groupSpacing);
  charts->addWidget(withCaption(days_), 2);
  charts->addWidget(assistantsSide_, 1);

  clear_->setAutoDefault(false);
  clear_->setAccessibleName(plainLabel(clear_->text()));
  auto* line = new QHBoxLayout(line_);
  line->setContentsMargins({});
  line->addWidget(words_, 1);
  line->addWidget(clear_);

  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins({});
  layout->setSpacing(captionSpacing);
  layout->addWidget(panel_);
  layout->addWidget(line_);
}

void RequestCharts::countAll() {
  counts_.clear();
  count(0);
  if (feed_.items().empty()) clearSelection();  // other requests are to come; a refresh has some at once
}

void RequestCharts::count(size_t first) {
  for (size_t item = first; item < feed_.items().size(); ++item) counts_.add(feed_.items()[item]);
  days_->setCounts(counts_);
  assistants_->setCounts(counts_);
}

void RequestCharts::select(const RequestSelection& selection) {
  if (selection == selection_) return;
  selection_ = selection;
  showSelection();
  showParts();
  announce(line_, selection_.isEmpty() ? tr("All loaded requests are shown.") : words_->text());
  emit selectionChanged(selection_);
}

void RequestCharts::pickDay(QDate day, const std::optional<QString>& status) {
  RequestSelection selection = selection_;
  const bool isSame = selection.day == day && selection.status == status;
  selection.day = isSame ? std::nullopt : std::optional(day);
  selection.status = isSame ? std::nullopt : status;
  select(selection);
}

void RequestCharts::pickAssistant(const QString& assistant) {
  RequestSelection selection = selection_;
  const bool isSame = selection.assistant == assistant;
  selection.assistant = isSame ? std::nullopt : std::optional(assistant);
  select(selection);
}

void RequestCharts::showSelection() {
  days_->showSelection(selection_);
  assistants_->showSelection(selection_);
  QStringList words;
  if (selection_.day) words << dayText(*selection_.day);
  if (selection_.status) words << requestStatusText(*selection_.status);
  if (selection_.assistant) words << nameText(*selection_.assistant);
  words_->setText(tr("Shown: %1").arg(words.join(tr(", "))));
}

// Nothing of it, not even the room around it, where there is nothing to show.
void RequestCharts::showParts() {
  panel_->setVisible(chartsShown_);
  line_->setVisible(!selection_.isEmpty());
  setVisible(chartsShown_ || !selection_.isEmpty());
}

}  // namespace tokendesk
