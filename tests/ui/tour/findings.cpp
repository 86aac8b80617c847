#include "findings.h"

#include <QAccessible>
#include <QWidget>

namespace tokendesk {

using namespace Qt::StringLiterals;

void Findings::add(const QWidget* widget, const QString& what) {
  const QString finding = u"%1: %2"_s.arg(placeOf(widget), what);
  if (known_.contains(finding)) return;
  known_ << finding;
  lines_ << u"%1, %2"_s.arg(stop_, finding);
}

QString placeOf(const QWidget* widget) {
  auto* item = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
  const QString name = item ? item->text(QAccessible::Name).left(60) : QString();
  return u"%1 “%2” in %3"_s.arg(QLatin1StringView(widget->metaObject()->className()), name,
                                widget->parentWidget()
                                    ? QLatin1StringView(widget->parentWidget()->metaObject()->className())
                                    : QLatin1StringView("nothing"));
}

}  // namespace tokendesk
