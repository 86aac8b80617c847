#include "controls.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTextEdit>

namespace tokendesk {

namespace {

template <class... Kinds>
bool isAny(const QWidget* widget) {
  return (qobject_cast<const Kinds*>(widget) || ...);
}

bool isControl(const QWidget* widget) {
  return isAny<QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit,
               QTextEdit>(widget) ||
         widget->focusPolicy() & Qt::TabFocus;
}

}  // namespace

bool isPart(const QWidget* widget) {
  if (isAny<QHeaderView, QMenuBar>(widget)) return true;
  const QWidget* parent = widget->parentWidget();
  if (!parent || widget->isWindow()) return false;
  return isAny<QComboBox, QAbstractSpinBox, QLineEdit, QMenuBar, QHeaderView>(parent) ||
         (isAny<QAbstractItemView>(parent) && !isAny<QAbstractItemView>(widget)) || isPart(parent);
}

QList<QWidget*> controlsIn(QWidget& window) {
  QList<QWidget*> controls;
  for (QWidget* each : window.findChildren<QWidget*>()) {
    if (each->isVisible() && each->window() == &window && isControl(each) && !isPart(each)) controls << each;
  }
  return controls;
}

}  // namespace tokendesk
