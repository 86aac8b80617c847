#include "quoted_names.h"

#include "display_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace tokendesk {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(tokendesk::QuotedNames)
};

}  // namespace

QString quotedNames(const QStringList& names, qsizetype most) {
  const qsizetype shown = names.size() > most + 1 ? most : names.size();
  QStringList parts;
  for (const QString& name : names.first(shown)) parts << Texts::tr("“%1”").arg(displayName(name));
  //: the end of a list of names
  if (shown < names.size()) parts << Texts::tr("%Ln more", nullptr, static_cast<int>(names.size() - shown));
  return QLocale().createSeparatedList(parts);
}

}  // namespace tokendesk
