#include "request_details.h"

#include "display_text.h"
#include "form_grid.h"
#include "icon_view.h"
#include "request_text_view.h"
#include "request_texts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace tokendesk {

namespace {

constexpr int margin = 12;
constexpr int iconExtent = 14;
constexpr int narrowest = 240;

void setFact(QLabel* label, const QString& text) {
  label->setText(breakable(text));
  label->setAccessibleDescription(text);
}

QLabel* fact() {
  QLabel* label = plainTextLabel();
  label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  return label;
}

}  // namespace

RequestDetails::RequestDetails(QWidget* parent)
    : QScrollArea(parent),
      time_(fact()),
      assistant_(fact()),
      intent_(fact()),
      statusIcon_(new IconView(iconExtent)),
      status_(fact()),
      prompt_(new RequestTextView(tr("Pro&mpt"), tr("Copy prompt"))),
      input_(new RequestTextView(tr("I&nput"), tr("Copy input"))),
      output_(new RequestTextView(tr("&Output"), tr("Copy output"))) {
  setAccessibleName(tr("Request"));
  setWidgetResizable(true);
  setMinimumWidth(narrowest);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setFocusPolicy(Qt::NoFocus);
  setWidget(makeContent());
  showRequest(std::nullopt);
}

void RequestDetails::showRequest(const std::optional<LoggedRequest>& request) {
  setVisible(request.has_value());
  const LoggedRequest shown = request.value_or(LoggedRequest{});
  setFact(time_, fullTimeText(shown.time, shown.timestamp));
  setFact(assistant_, nameText(shown.assistant));
  setFact(intent_, nameText(shown.intent));
  setFact(status_, requestStatusText(shown.status));
  const std::optional<StatusLook> look = lookOfStatus(shown.status);
  statusIcon_->setVisible(look.has_value());
  if (look) statusIcon_->setIcon(icon(look->icon, look->color));
  prompt_->setText(shown.prompt);
  input_->setText(shown.inputText);
  output_->setText(shown.output);
}

QWidget* RequestDetails::makeFacts() {
  auto* status = new QWidget;
  auto* row = new QHBoxLayout(status);
  row->setContentsMargins({});
  row->setSpacing(4);
  row->addWidget(statusIcon_);
  row->addWidget(status_, 1);

  auto* facts = new QWidget;
  auto* grid = new FormGrid(facts);
  grid->addRow(tr("Time"), time_);
  grid->addRow(tr("Assistant"), assistant_);
  grid->addRow(tr("Intent"), intent_);
  grid->addRow(tr("Status"), status);
  return facts;
}

QWidget* RequestDetails::makeContent() {
  auto* content = new QWidget;
  content->setBackgroundRole(QPalette::Base);
  content->setAutoFillBackground(true);
  auto* layout = new QVBoxLayout(content);
  layout->setContentsMargins(margin, margin, margin, margin);
  layout->setSpacing(margin);
  layout->addWidget(makeFacts());
  for (RequestTextView* text : {prompt_, input_, output_}) layout->addWidget(text, 1);
  return content;
}

}  // namespace tokendesk
