#include "expiry_field.h"

#include "display_text.h"
#include "field_message.h"
#include "form_grid.h"
#include "local_times.h"
#include "theme.h"
#include "token_draft.h"

#include <QCalendarWidget>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int spacing = 4;
constexpr int firstSuggestedDays = 30;

/// Of the choices, as ints. The custom one has neither.
constexpr int daysRole = Qt::UserRole;
constexpr int yearsRole = Qt::UserRole + 1;

/// The last minute that every platform can write: years have four digits, in UTC and as shown.
QDateTime latestEnd() {
  return {QDate(9999, 12, 31), QTime(23, 59), Qt::UTC};
}

// The edit holds the time on the wall as if it were in UTC: in local time it refuses and moves times around
// the changes of the clocks, while they are being typed.
QDateTime onTheWall(const QDateTime& time) {
  const QDateTime local = time.toLocalTime();
  return {local.date(), local.time(), Qt::UTC};
}

/// What a time on the wall means. One that is skipped as clocks are put forward becomes one after it.
QDateTime instantOf(const QDateTime& wall) {
  const QDateTime local(wall.date(), wall.time(), Qt::LocalTime);
  return std::min(QDateTime::fromMSecsSinceEpoch(local.toMSecsSinceEpoch(), Qt::UTC), latestEnd());
}

}  // namespace

ExpiryField::ExpiryField(const Clock& clock, QWidget* parent)
    : QWidget(parent),
      clock_(clock),
      choice_(new QComboBox),
      custom_(new QDateTimeEdit),
      hint_(plainTextLabel()) {
  choice_->setObjectName(u"expires"_s);
  choice_->addItem(tr("Never expires"));
  for (const int days : {7, 30, 60, 90}) choice_->addItem(tr("%Ln day(s)", nullptr, days), days);
  choice_->addItem(tr("1 year"));
  choice_->setItemData(choice_->count() - 1, 1, yearsRole);
  choice_->addItem(tr("Custom date and time"));
  choice_->setWhatsThis(
      tr("When the token stops working: never, after a period that counts from when it is sent, or at a date "
         "and time that you enter."));
  choiceMessage_ = new FieldMessage(choice_);
  setUpCustom();

  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins({});
  layout->setSpacing(spacing);
  layout->addWidget(custom_, 0, Qt::AlignLeft);
  layout->addWidget(hint_);
  layout->addWidget(customMessage_);
  layout->addWidget(choiceMessage_);

  connect(choice_, &QComboBox::currentIndexChanged, this, &ExpiryField::showChoice);
  connect(custom_, &QDateTimeEdit::dateTimeChanged, this, [this] {
    showHint();
    emit edited();
  });
  showChoice();
}

void ExpiryField::setUpCustom() {
  custom_->setObjectName(u"customExpiry"_s);
  custom_->setAccessibleName(tr("Custom date and time"));
  custom_->setWhatsThis(
      tr("The date and time at which the token stops working, in this computer's time zone. It must be in "
         "the future."));
  custom_->setTimeSpec(Qt::UTC);
  custom_->setDisplayFormat(momentFormat());
  custom_->setCalendarPopup(true);
  custom_->calendarWidget()->setAccessibleName(tr("Date"));
  const QDateTime now = onTheWall(clock_.now());
  custom_->setDateTimeRange({now.date(), QTime(now.time().hour(), now.time().minute()), Qt::UTC},
                            std::min(onTheWall(latestEnd()), latestEnd()));
  const QDateTime suggested = now.addDays(firstSuggestedDays);
  custom_->setDateTime({suggested.date(), QTime(suggested.time().hour(), 0), Qt::UTC});
  customMessage_ = new FieldMessage(custom_);
  hint_->setObjectName(u"expiryHint"_s);
  hint_->setForegroundRole(QPalette::Mid);
  hint_->setFont(smallFont(font()));
}

void ExpiryField::addTo(FormGrid& grid) {
  grid.addRow(tr("E&xpires"), choice_, this);
}

bool ExpiryField::isCustom() const {
  return choice_->currentIndex() == choice_->count() - 1;
}

QDateTime ExpiryField::customEnd() const {
  return instantOf(custom_->dateTime());
}

QDateTime ExpiryField::expires() const {
  if (isCustom()) return customEnd();
  if (choice_->currentIndex() == 0) return {};
  // By the calendar, so that it ends at the same time of day, also where clocks are changed in between.
  const QDateTime now = clock_.now().toLocalTime();
  const int days = choice_->currentData(daysRole).toInt();
  return now.addDays(days).addYears(choice_->currentData(yearsRole).toInt()).toUTC();
}

bool ExpiryField::check() {
  if (checkExpiry(expires(), clock_.now())) showError(tr("Choose a time in the future."));
  return !hasError();
}

void ExpiryField::showError(const QString& text) {
  (isCustom() ? customMessage_ : choiceMessage_)->setError(text);
}

bool ExpiryField::hasError() const {
  return customMessage_->isError() || choiceMessage_->isError();
}

void ExpiryField::focusField() {
  if (isCustom()) {
    custom_->setFocus();
  } else {
    choice_->setFocus();
  }
}

void ExpiryField::showChoice() {
  custom_->setVisible(isCustom());
  hint_->setVisible(isCustom());
  showHint();
  emit edited();
}

void ExpiryField::showHint() {
  choiceMessage_->clear();
  customMessage_->clear();
  const QDateTime end = customEnd();
  const QDateTime local = end.toLocalTime();
  const auto shown = [](const QDateTime& time) { return isolated(QLocale().toString(time, momentFormat())); };
  QString text = tr("%1 %2 (%3 UTC)").arg(shown(local), local.timeZoneAbbreviation(), shown(end));
  const QDateTime wall = custom_->dateTime();
  if (onTheWall(end) > wall)
    text += u'\n' + tr("The time %1 is skipped, as clocks are put forward.").arg(shown(wall));
  hint_->setText(text);
  custom_->setAccessibleDescription(text);
}

}  // namespace tokendesk
