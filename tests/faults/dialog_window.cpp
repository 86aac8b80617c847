#include "dialog_window.h"

#include "inline_message.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>

#include <algorithm>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

QString contentOf(const QWidget& field) {
  if (const auto* line = qobject_cast<const QLineEdit*>(&field)) {
    if (line->echoMode() == QLineEdit::Normal) return inOneLine(line->text());
    return line->text().isEmpty() ? u"empty"_s : u"a secret"_s;
  }
  if (const auto* text = qobject_cast<const QPlainTextEdit*>(&field)) return inOneLine(text->toPlainText());
  if (const auto* box = qobject_cast<const QComboBox*>(&field)) return box->currentText();
  return {};
}

bool isField(const QWidget& widget) {
  return qobject_cast<const QLineEdit*>(&widget) || qobject_cast<const QPlainTextEdit*>(&widget) ||
         qobject_cast<const QComboBox*>(&widget);
}

bool isInMessage(const QWidget* widget) {
  for (; widget; widget = widget->parentWidget()) {
    if (qobject_cast<const InlineMessage*>(widget)) return true;
  }
  return false;
}

}  // namespace

ListsReadAgain::ListsReadAgain(Session& session) : session_(session) {
  follow(session.organizationTokens());
  follow(session.projectTokens());
  if (!session.accountServices()) return;
  follow(session.tokensOf(TokenScope::Account));
  follow(session.tokensOf(TokenScope::ServiceAccount));
}

void ListsReadAgain::follow(TokenInventory& inventory) {
  parts_[&inventory] = 0;
  connect(&session_.editor(), &TokenEditor::changed, this,
          [this, &inventory](TokenScope scope, const QString& ownerId) {
            if (inventory.part(scope, ownerId)) ++parts_[&inventory];
          });
  connect(&inventory, &TokenInventory::listChanged, this,
          [this, &inventory] { parts_[&inventory] = std::max(0, parts_[&inventory] - 1); });
}

bool ListsReadAgain::isReading() const {
  return session_.projects().isLoading() || session_.organizationTokens().state().loading ||
         std::ranges::any_of(parts_, [](int parts) { return parts > 0; });
}

DialogWindow::DialogWindow(Plan plan) : plan_(std::move(plan)) {
  if (plan_.page) showPage(*plan_.page);
  QObject::connect(&preparing_, &QTimer::timeout, &preparing_, [this] { prepare(); });
  preparing_.start(0);
}

DialogWindow::~DialogWindow() {
  delete dialog_;
  while (!openDialogs().isEmpty()) delete openDialogs().constFirst();
}

void DialogWindow::prepare() {
  if (step_ == Step::ReadingPage && settling_.isOver(isPageBusy())) {
    if (plan_.session) again_ = std::make_unique<ListsReadAgain>(*plan_.session);
    plan_.open();
    const QList<QDialog*> open = openDialogs();
    if (open.isEmpty()) qFatal("There is no dialog.");
    dialog_ = open.constLast();
    step_ = Step::ReadingDialog;
  } else if (step_ == Step::ReadingDialog && !isWorking(*dialog_) &&
             (!plan_.isRead || plan_.isRead(*dialog_))) {
    if (plan_.fill) plan_.fill(*dialog_);
    step_ = Step::Ready;
    preparing_.stop();
  }
}

bool DialogWindow::isPageBusy() const {
  return (plan_.page && plan_.page->status().busy) || (again_ && again_->isReading()) ||
         (plan_.session && plan_.session->projects().isLoading());
}

bool DialogWindow::isReady() const {
  return step_ == Step::Ready && settling_.isOver(isPageBusy());
}

void DialogWindow::start() {
  settling_.begin();
  if (plan_.startButton.isEmpty()) {
    QTest::keyClick(dialog_, Qt::Key_Return);
  } else {
    pressButton(*dialog_, plan_.startButton);
  }
}

bool DialogWindow::isRunning() const {
  return !settling_.isOver(isBusy());
}

bool DialogWindow::isBusy() const {
  if (dialog_ && dialog_->isVisible() && isWorking(*dialog_)) return true;
  return !isCancelled_ && isPageBusy();
}

void DialogWindow::cancel() {
  isCancelled_ = true;
  if (QPushButton* button = dialog_ ? buttonIn(*dialog_, u"Cancel"_s) : nullptr) button->click();
}

// The first Cancel may only stop it, and the second only stop finding out what became of it.
bool DialogWindow::closeDialog() {
  for (int i = 0; i < 3 && dialog_ && dialog_->isVisible(); ++i) cancel();
  return true;
}

QString DialogWindow::sentence() const {
  QStringList texts;
  for (const QDialog* dialog : openDialogs()) texts << messagesIn(*dialog);
  if (plan_.page) texts << messagesIn(*plan_.page);
  texts.removeAll(QString());
  return texts.join(u" | "_s);
}

QString DialogWindow::shown() const {
  QStringList texts;
  for (const QDialog* dialog : openDialogs()) texts << shownIn(*dialog);
  if (texts.isEmpty()) texts << u"closed"_s;
  if (plan_.page) texts << shownOn(*plan_.page);
  return texts.join(u" | "_s);
}

QList<QDialog*> openDialogs() {
  QList<QDialog*> dialogs;
  for (QWidget* each : QApplication::topLevelWidgets()) {
    if (auto* dialog = qobject_cast<QDialog*>(each); dialog && dialog->isVisible()) dialogs << dialog;
  }
  std::ranges::sort(dialogs, {}, [](const QDialog* dialog) { return dialog->windowTitle(); });
  return dialogs;
}

bool isWorking(const QDialog& dialog) {
  return std::ranges::any_of(dialog.findChildren<QProgressBar*>(), [&dialog](const QProgressBar* bar) {
    return bar->isVisible() && bar->window() == &dialog;
  });
}

QString shownIn(const QDialog& dialog) {
  QStringList parts{u"open: "_s + dialog.windowTitle()};
  QString buttons;
  for (const QWidget* each : dialog.findChildren<QWidget*>()) {
    if (!each->isVisible() || each->window() != &dialog) continue;
    if (isField(*each) && !each->accessibleName().isEmpty())
      parts << u"%1: %2"_s.arg(each->accessibleName(), contentOf(*each));
    const auto* button = qobject_cast<const QPushButton*>(each);
    if (button && button->isEnabled() && !isInMessage(button))
      buttons += u"[%1]"_s.arg(button->text().remove(u'&'));
  }
  return parts.join(u" · "_s) + u" · "_s + buttons;
}

void typeInto(const QWidget& window, const QString& name, const QString& text) {
  for (QWidget* each : window.findChildren<QWidget*>()) {
    if (!each->isVisible() || each->accessibleName() != name || each->window() != window.window()) continue;
    if (auto* line = qobject_cast<QLineEdit*>(each)) {
      line->selectAll();
    } else if (auto* lines = qobject_cast<QPlainTextEdit*>(each)) {
      lines->selectAll();
    } else {
      continue;
    }
    QTest::keyClicks(each, text);
    return;
  }
  qFatal("There is no field “%s”.", qPrintable(name));
}

}  // namespace tokendesk
