#pragma once

#include <QAccessible>
#include <QPushButton>

namespace tokendesk {

/// A user who works a dialog by keyboard and knows its widgets by their accessible names. Keys go to where
/// the focus is.
class Keyboard {
 public:
  explicit Keyboard(QWidget* window) : window_(window) {}

  /// Presses Tab until the widget of this name has the focus; false where it is never reached.
  bool tabTo(const QString& name);
  void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
  void type(const QString& text);
  /// Replaces what is in a field.
  bool fill(const QString& name, const QString& text);
  /// Tab to a button, then Space.
  bool push(const QString& name);
  /// A key that is held down: one press and many repeats.
  void hold(Qt::Key key);

  [[nodiscard]] QString focus() const;

 private:
  QWidget* window_;
};

/// The visible widget of this accessible name; null where there is none.
QWidget* named(const QWidget* window, const QString& name);
/// The visible button with this text, the mark of its mnemonic apart.
QPushButton* buttonWith(const QWidget* window, const QString& text);
/// The entry with this text, the mark of its mnemonic apart, in the menu of the visible button "More"; null
/// where there is none.
QAction* moreEntry(const QWidget* window, const QString& text);
bool isEnabled(const QWidget* window, const QString& name);
QAccessible::Role roleOf(const QWidget* window, const QString& name);
/// The text of the visible message over the form; empty where there is none.
QString messageText(const QWidget* window);
/// The text under the field of this accessible name.
QString fieldText(const QWidget* window, const QString& name);
/// What is in a line edit or text edit.
QString content(const QWidget* window, const QString& name);
/// All visible labels' texts, in lines.
QString visibleText(const QWidget* window);
/// The texts of visible labels, buttons and menus that have their mnemonic in common with another.
QStringList sharedMnemonics(const QWidget* window);

}  // namespace tokendesk
