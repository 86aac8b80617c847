#include "entered_content.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace tokendesk {

namespace {

template <class Field>
void add(size_t& mark, const QWidget& form, const auto& content) {
  for (const auto* field : form.findChildren<Field*>()) mark = qHashMulti(mark, content(*field));
}

}  // namespace

size_t markOfContent(const QWidget& form) {
  size_t mark = 0;
  add<QLineEdit>(mark, form, [](const QLineEdit& field) { return field.text(); });
  add<QPlainTextEdit>(mark, form, [](const QPlainTextEdit& field) { return field.toPlainText(); });
  add<QComboBox>(mark, form, [](const QComboBox& field) { return field.currentIndex(); });
  add<QCheckBox>(mark, form, [](const QCheckBox& field) { return field.isChecked(); });
  return mark;
}

}  // namespace tokendesk
