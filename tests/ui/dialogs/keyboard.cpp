#include "keyboard.h"

#include "field_message.h"
#include "inline_message.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTest>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {
constexpr int moreThanAnyDialogHas = 40;

QWidget* focusIn(QWidget* window) {
  return window->focusWidget() ? window->focusWidget() : window;
}

}  // namespace

QString Keyboard::focus() const {
  return focusIn(window_)->accessibleName();
}

bool Keyboard::tabTo(const QString& name) {
  for (int i = 0; i < moreThanAnyDialogHas; ++i) {
    if (focus() == name) return true;
    press(Qt::Key_Tab);
  }
  return false;
}

void Keyboard::press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
  QTest::keyClick(focusIn(window_), key, modifiers);
}

void Keyboard::type(const QString& text) {
  for (const QChar c : text) {
    QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
    QKeyEvent release(QEvent::KeyRelease, 0, Qt::NoModifier, QString(c));
    QCoreApplication::sendEvent(focusIn(window_), &press);
    QCoreApplication::sendEvent(focusIn(window_), &release);
  }
}

bool Keyboard::fill(const QString& name, const QString& text) {
  if (!tabTo(name)) return false;
  press(Qt::Key_A, Qt::ControlModifier);
  press(Qt::Key_Backspace);
  type(text);
  return true;
}

bool Keyboard::push(const QString& name) {
  if (!tabTo(name)) return false;
  press(Qt::Key_Space);
  return true;
}

void Keyboard::hold(Qt::Key key) {
  const QString text = key == Qt::Key_Return ? u"\r"_s : QString();
  for (int i = 0; i < 10; ++i) {
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, text, i > 0);
    QCoreApplication::sendEvent(focusIn(window_), &event);
    QCoreApplication::processEvents();
  }
  QKeyEvent release(QEvent::KeyRelease, key, Qt::NoModifier, text);
  QCoreApplication::sendEvent(focusIn(window_), &release);
}

QWidget* named(const QWidget* window, const QString& name) {
  for (QWidget* each : window->findChildren<QWidget*>()) {
    if (each->accessibleName() == name && each->isVisible()) return each;
  }
  return nullptr;
}

QPushButton* buttonWith(const QWidget* window, const QString& text) {
  for (QPushButton* each : window->findChildren<QPushButton*>()) {
    if (each->isVisible() && each->text().remove(u'&') == text) return each;
  }
  return nullptr;
}

QAction* moreEntry(const QWidget* window, const QString& text) {
  const QPushButton* more = buttonWith(window, u"More"_s);
  if (!more || !more->menu()) return nullptr;
  for (QAction* each : more->menu()->actions()) {
    if (each->text().remove(u'&') == text) return each;
  }
  return nullptr;
}

bool isEnabled(const QWidget* window, const QString& name) {
  const QWidget* widget = named(window, name);
  return widget && widget->isEnabled();
}

QAccessible::Role roleOf(const QWidget* window, const QString& name) {
  QWidget* widget = named(window, name);
  return widget ? QAccessible::queryAccessibleInterface(widget)->role() : QAccessible::NoRole;
}

QString messageText(const QWidget* window) {
  for (const InlineMessage* each : window->findChildren<InlineMessage*>()) {
    if (each->isVisible()) return each->text();
  }
  return {};
}

QString fieldText(const QWidget* window, const QString& name) {
  const QWidget* field = named(window, name);
  if (!field) return {};
  for (const FieldMessage* each : window->findChildren<FieldMessage*>()) {
    if (each->isVisible() && each->objectName() == field->objectName() + u"Message"_s) return each->text();
  }
  return {};
}

QString content(const QWidget* window, const QString& name) {
  QWidget* widget = named(window, name);
  if (const auto* line = qobject_cast<QLineEdit*>(widget)) return line->text();
  if (const auto* text = qobject_cast<QPlainTextEdit*>(widget)) return text->toPlainText();
  return {};
}

QString visibleText(const QWidget* window) {
  QStringList lines;
  for (const QLabel* each : window->findChildren<QLabel*>()) {
    if (each->isVisible()) lines << each->text();
  }
  return lines.join(u'\n');
}

QStringList sharedMnemonics(const QWidget* window) {
  QStringList texts;
  for (const QLabel* each : window->findChildren<QLabel*>()) {
    if (each->isVisible() && each->buddy()) texts << each->text();
  }
  for (const QAbstractButton* each : window->findChildren<QAbstractButton*>()) {
    if (each->isVisible()) texts << each->text();
  }
  for (const QMenuBar* bar : window->findChildren<QMenuBar*>()) {
    for (const QAction* menu : bar->actions()) texts << menu->text();
  }
  QHash<QString, QStringList> byKey;
  for (const QString& text : texts) byKey[QKeySequence::mnemonic(text).toString()] << text;
  byKey.remove({});
  QStringList shared;
  for (const QStringList& those : std::as_const(byKey)) {
    if (those.size() > 1) shared << those;
  }
  return shared;
}

}  // namespace tokendesk
