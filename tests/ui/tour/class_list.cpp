#include "class_list.h"

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

/// Qt's own bases that aren't widgets.
const QStringList noWidgets{u"QObject"_s,
                            u"QAction"_s,
                            u"QStyledItemDelegate"_s,
                            u"QAbstractItemModel"_s,
                            u"QAbstractListModel"_s,
                            u"QAbstractTableModel"_s,
                            u"QLayout"_s,
                            u"QGridLayout"_s,
                            u"QProxyStyle"_s};

/// By class, the first base that it is derived from.
QHash<QString, QString> bases(const QString& folder) {
  static const QRegularExpression declaration(u"^class (\\w+)(?: final)? : public (\\w+)"_s,
                                              QRegularExpression::MultilineOption);
  QHash<QString, QString> found;
  QDirIterator headers(folder, {u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
  while (headers.hasNext()) {
    QFile file(headers.next());
    if (!file.open(QIODevice::ReadOnly)) continue;
    QRegularExpressionMatchIterator matches = declaration.globalMatch(QString::fromUtf8(file.readAll()));
    while (matches.hasNext()) {
      const QRegularExpressionMatch match = matches.next();
      found.insert(match.captured(1), match.captured(2));
    }
  }
  return found;
}

}  // namespace

QStringList widgetClasses(const QString& folder) {
  const QHash<QString, QString> baseOf = bases(folder);
  QStringList names;
  for (auto each = baseOf.begin(); each != baseOf.end(); ++each) {
    QString root = each.value();
    while (baseOf.contains(root)) root = baseOf.value(root);
    if (root.startsWith(u'Q') && !noWidgets.contains(root)) names << each.key();
  }
  names.sort();
  return names;
}

}  // namespace tokendesk
