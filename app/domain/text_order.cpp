#include "text_order.h"

namespace tokendesk {

QCollator textOrder() {
  QLocale locale = QLocale().collation();
  // Qt compares code units in the C locale and ignores numeric mode there
  if (locale.language() == QLocale::C) locale = QLocale(QLocale::English);
  QCollator collator(locale);
  collator.setNumericMode(true);
  collator.setCaseSensitivity(Qt::CaseInsensitive);
  return collator;
}

}  // namespace tokendesk
