#include "explanation_check.h"

#include "controls.h"
#include "findings.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

template <class... Kinds>
bool isAny(const QWidget* widget) {
  return (qobject_cast<const Kinds*>(widget) || ...);
}

/// What gives its focus to another isn't asked about: Shift+F1 explains what has the focus.
bool needsExplanation(const QWidget* widget) {
  return !widget->focusProxy() && isAny<QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit, QCheckBox,
                                        QRadioButton, QAbstractItemView>(widget);
}

}  // namespace

void checkExplanations(QWidget& window, Findings& findings) {
  for (const QWidget* control : controlsIn(window)) {
    if (needsExplanation(control) && control->whatsThis().trimmed().isEmpty())
      findings.add(control, u"no What's This"_s);
  }
}

}  // namespace tokendesk
