#include "tour_guide.h"

#include "keyboard.h"
#include "progress_strip.h"
#include "tour_language.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QStatusBar>
#include <QTableView>
#include <QTest>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int layoutPasses = 3;  // a dialog grows with what its content says
constexpr int patience = 5'000;  // ms

/// With nothing of what another guide filtered and ordered.
std::unique_ptr<MainWindow> openFreshWindow(const Console& console) {
  for (const Connection& each : console.connections.connections()) {
    if (!console.services.preferences.forget(each.id)) qFatal("What was set on a page isn't forgotten.");
  }
  return console.openWindow();
}

}  // namespace

TourGuide::TourGuide(const Console& console, const TourVisit& visit)
    : visit_(visit), window_(openFreshWindow(console)) {}

TourGuide::~TourGuide() = default;

void TourGuide::require(bool condition, const QString& what) {
  if (condition) return;
  const QWidget* front = QApplication::activeWindow();
  const QString seen =
      front ? front->windowTitle() + u": "_s + visibleText(front).replace(u'\n', u' ') : u"no window"_s;
  qFatal("%s In front is %s", qPrintable(what), qPrintable(seen));
}

void TourGuide::await(const std::function<bool()>& condition, const QString& what) const {
  require(QTest::qWaitFor(condition, patience), what);
}

void TourGuide::stop(const QString& name, QWidget* at) const {
  QWidget* shown = at ? at : window_.get();
  await([shown] { return shown->isVisible(); }, u"%1 isn't shown."_s.arg(name));
  const QSize size = shown->size();
  const QPointer<QWidget> focus = shown->focusWidget();
  for (int i = 0; i < layoutPasses; ++i) QCoreApplication::processEvents();
  visit_(name, *shown);
  shown->resize(size);
  if (focus) focus->setFocus(Qt::OtherFocusReason);
  QCoreApplication::processEvents();
}

void TourGuide::open(const Connection& connection) const {
  window_->openSaved(connection);
  await([&] { return window_->windowTitle().contains(connection.name); },
        u"%1 isn't opened."_s.arg(connection.name));
  waitUntilIdle();
}

void TourGuide::goTo(Qt::Key page) const {
  turnTo(page);
  waitUntilIdle();
}

void TourGuide::turnTo(Qt::Key page) const {
  window_->activateWindow();
  await([this] { return window_->isActiveWindow(); }, u"The window isn't active."_s);
  QTest::keyClick(window_.get(), page, Qt::ControlModifier);
}

void TourGuide::waitUntilIdle() const {
  await([this] { return window_->statusBar()->findChild<ProgressStrip*>()->isHidden(); },
        u"The page goes on reading."_s);
}

void TourGuide::chooseProject(const QString& name) const {
  auto* selector = qobject_cast<QComboBox*>(awaitNamed(u"Project"_s));
  await([&] { return selector->findText(name) >= 0; }, u"There is no project %1."_s.arg(name));
  window_->activateWindow();
  selector->setFocus();
  selector->lineEdit()->selectAll();
  QTest::keyClicks(selector, name);
  QTest::keyClick(selector, Qt::Key_Return);
  await([&] { return selector->currentText() == name; }, u"%1 isn't chosen."_s.arg(name));
  waitUntilIdle();
}

void TourGuide::select(const QString& list, const QString& name) const {
  auto* table = qobject_cast<QTableView*>(awaitNamed(list));
  require(table, u"%1 is no table."_s.arg(list));
  const auto rowOf = [&] {
    for (int row = 0; row < table->model()->rowCount(); ++row) {
      if (table->model()->index(row, 0).data() == name) return row;
    }
    return -1;
  };
  await([&] { return rowOf() >= 0; }, u"%1 isn't in %2."_s.arg(name, list));
  window_->activateWindow();
  table->setFocus();
  table->selectRow(rowOf());
}

void TourGuide::press(const QString& name, const QWidget* in) const {
  awaitButton(name, in)->click();
}

QAbstractButton* TourGuide::awaitButton(const QString& name, const QWidget* in) const {
  const QWidget* where = in ? in : window_.get();
  const auto find = [&]() -> QAbstractButton* {
    for (auto* each : where->findChildren<QAbstractButton*>()) {
      const bool isIt =
          TourLanguage::isSame(each->accessibleName(), name) || TourLanguage::isSame(each->text(), name);
      if (isIt && each->isVisible()) return each;
    }
    return nullptr;
  };
  await([&] { return find() && find()->isEnabled(); }, u"“%1” can't be pressed."_s.arg(name));
  return find();
}

void TourGuide::choose(const QString& text) const {
  for (QAction* action : window_->findChildren<QAction*>()) {
    if (TourLanguage::isSame(action->text(), text) && action->isEnabled()) return action->trigger();
  }
  require(false, u"There is no %1."_s.arg(text));
}

QDialog* TourGuide::awaitDialog(const QString& title) const {
  QDialog* found = nullptr;
  const auto isOpen = [&] {
    for (QWidget* widget : QApplication::topLevelWidgets()) {
      auto* dialog = qobject_cast<QDialog*>(widget);
      if (dialog && dialog->isVisible() && TourLanguage::isSame(dialog->windowTitle(), title)) found = dialog;
    }
    return found && found->isActiveWindow();
  };
  await(isOpen, u"“%1” doesn't open."_s.arg(title));
  return found;
}

QDialog* TourGuide::openByButton(const QString& button, const QString& title) const {
  press(button);
  return awaitDialog(title);
}

void TourGuide::fill(QWidget* in, const QString& field, const QString& text) const {
  awaitEnabled(field, in);
  const QString name = awaitNamed(field, in)->accessibleName();
  require(Keyboard(in).fill(name, text), u"“%1” can't be reached."_s.arg(field));
}

void TourGuide::pick(const QWidget* in, const QString& combo, int index) const {
  auto* box = qobject_cast<QComboBox*>(awaitNamed(combo, in));
  require(box && box->count() > index, u"“%1” has no such choice."_s.arg(combo));
  box->setCurrentIndex(index);
  emit box->activated(index);  // as a user's choice does
}

void TourGuide::close(QDialog* dialog) const {
  const QPointer<QDialog> closing = dialog;
  closing->reject();
  if (closing && closing->isVisible()) closing->reject();  // the first one stopped what ran
  await([&] { return !closing || !closing->isVisible(); }, u"A dialog stays open."_s);
}

QWidget* TourGuide::awaitNamed(const QString& name, const QWidget* in) const {
  const QWidget* where = in ? in : window_.get();
  await([&] { return find(where, name) != nullptr; }, u"There is no “%1”."_s.arg(name));
  return find(where, name);
}

QWidget* TourGuide::awaitEnabled(const QString& name, const QWidget* in) const {
  const auto isEnabled = [&] {
    const QWidget* found = find(in, name);
    return found && found->isEnabled();
  };
  await(isEnabled, u"“%1” isn't enabled."_s.arg(name));
  return find(in, name);
}

QWidget* TourGuide::find(const QWidget* in, const QString& name) {
  for (QWidget* each : in->findChildren<QWidget*>()) {
    if (each->isVisible() && !each->accessibleName().isEmpty() &&
        TourLanguage::isSame(each->accessibleName(), name))
      return each;
  }
  return nullptr;
}

bool TourGuide::says(const QWidget* in, const QString& text) {
  return TourLanguage::isIn(visibleText(in) + messageText(in), text);
}

void TourGuide::awaitText(const QString& text, const QWidget* in) const {
  const QPointer<const QWidget> where = in ? in : window_.get();
  await([&] { return where && says(where, text); }, u"Nothing says “%1”."_s.arg(text));
}

}  // namespace tokendesk
