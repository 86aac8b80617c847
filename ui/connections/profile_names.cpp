#include "profile_names.h"

#include "display_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNames = 10;

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(tokendesk::ProfileNames)
};

}  // namespace

QString quotedNames(const QStringList& names) {
  const qsizetype shown = names.size() > mostNames + 1 ? mostNames : names.size();
  QStringList quoted;
  for (const QString& name : names.first(shown)) quoted << u"“"_s + displayName(name) + u"”"_s;
  const QString list = quoted.join(u", "_s);
  if (shown == names.size()) return list;
  return Texts::tr("%1 and %2 more").arg(list, QString::number(names.size() - shown));
}

}  // namespace tokendesk
