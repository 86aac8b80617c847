#include "fault_report.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

/// A line of a kept table, by column.
using Row = QStringList;

enum Column { FaultName, End, Requests, Sentence, Shown, Cancelled, Stall, Megabytes };

QString fileName(const QByteArray& operation) {
  QString name = QString::fromUtf8(operation).toLower();
  for (QChar& c : name) {
    if (!c.isLetterOrNumber()) c = u'-';
  }
  return name.replace(u"--"_s, u"-"_s) + u".tsv"_s;
}

/// Without what parts columns and lines, and with what can't be seen made visible.
QString cellText(const QString& text) {
  QString shown;
  for (const QChar c : text) {
    const bool isSeen = c.isPrint() && c.category() != QChar::Other_Format;
    shown += isSeen                     ? QString(c)
             : c == u'\n' || c == u'\t' ? u" · "_s
                                        : u"\\u%1"_s.arg(c.unicode(), 4, 16, QChar(u'0'));
  }
  constexpr qsizetype longest = 600;
  if (shown.size() > longest) shown = shown.first(longest) + u"… (%1)"_s.arg(shown.size());
  return shown.simplified();
}

Row measuredRowOf(const QByteArray& fault, const CellOutcome& outcome) {
  const QString cancelled = outcome.cancelled ? QString::number(outcome.cancelled->count()) : u"–"_s;
  return statedRow(fault, outcome) +
         Row{cancelled, QString::number(outcome.stall.count()), QString::number(outcome.megabytes)};
}

bool writeRows(const QString& path, const QList<Row>& rows) {
  QSaveFile file(path);
  if (!file.open(QIODevice::WriteOnly)) return false;
  for (const Row& row : rows) file.write(row.join(u'\t').toUtf8() + '\n');
  return file.commit();
}

QList<Row> readRows(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return {};
  QList<Row> rows;
  for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
    rows << line.split(u'\t');
  return rows;
}

QString markdownRow(const QStringList& cells) {
  QStringList escaped;
  for (QString cell : cells) escaped << cell.replace(u'|', u"\\|"_s);
  return u"| "_s + escaped.join(u" | "_s) + u" |\n"_s;
}

QString ruleFor(qsizetype columns) {
  return u"|"_s + u" --- |"_s.repeated(columns) + u'\n';
}

/// Operations by faults: how each ended, and how often the server was asked.
QString overview(const QMap<QString, QList<Row>>& tables) {
  QStringList faults;
  QMap<QString, QMap<QString, QString>> cells;
  for (const auto& [operation, rows] : tables.asKeyValueRange()) {
    for (const Row& row : rows) {
      if (!faults.contains(row[FaultName])) faults << row[FaultName];
      cells[row[FaultName]][operation] = u"%1 · %2"_s.arg(row[End], row[Requests]);
    }
  }
  QString text = markdownRow(QStringList(u"fault"_s) + tables.keys()) + ruleFor(tables.size() + 1);
  for (const QString& fault : faults) {
    QStringList line(fault);
    for (const QString& operation : tables.keys()) line << cells[fault].value(operation, u"n/a"_s);
    text += markdownRow(line);
  }
  return text;
}

QString details(const QString& operation, const QList<Row>& rows) {
  const QStringList titles{u"fault"_s,          u"ends as"_s,        u"requests"_s, u"the user reads"_s,
                           u"the page shows"_s, u"Cancel took ms"_s, u"stall ms"_s, u"MB"_s};
  QString text = u"\n## %1\n\n"_s.arg(operation) + markdownRow(titles) + ruleFor(titles.size());
  for (const Row& row : rows) text += markdownRow(row);
  return text;
}

}  // namespace

QStringList statedRow(const QByteArray& fault, const CellOutcome& outcome) {
  return {QString::fromUtf8(fault), outcome.end, outcome.requests, cellText(outcome.sentence),
          cellText(outcome.shown)};
}

QMap<QByteArray, QStringList> readApproved(const QString& folder, const QByteArray& operation) {
  QMap<QByteArray, QStringList> approved;
  for (const Row& row : readRows(folder + u'/' + fileName(operation)))
    approved.insert(row[FaultName].toUtf8(), row);
  return approved;
}

bool writeApproved(const QString& folder, const QByteArray& operation, const OutcomesByFault& outcomes) {
  QList<Row> rows;
  for (const Fault& fault : faults()) {
    if (outcomes.contains(fault.name)) rows << statedRow(fault.name, outcomes[fault.name]);
  }
  return writeRows(folder + u'/' + fileName(operation), rows);
}

bool writeReport(const QString& folder, const QByteArray& operation, const OutcomesByFault& outcomes) {
  QList<Row> measured;
  for (const Fault& fault : faults()) {
    if (outcomes.contains(fault.name)) measured << measuredRowOf(fault.name, outcomes[fault.name]);
  }
  if (!QDir().mkpath(folder) || !writeRows(folder + u'/' + fileName(operation), measured)) return false;

  QMap<QString, QList<Row>> tables;
  const QStringList files = QDir(folder).entryList({u"*.tsv"_s}, QDir::Files, QDir::Name);
  for (const QString& file : files) tables.insert(file.chopped(4), readRows(folder + u'/' + file));
  QString text =
      u"# Operations and faults\n\nHow each operation ends, and what the server was asked by its window. "
      u"Below, "
      "operation by operation, what the user reads and sees.\n\n"_s +
      overview(tables);
  for (const auto& [name, rows] : tables.asKeyValueRange()) text += details(name, rows);
  QSaveFile file(folder + u".md"_s);
  return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0 && file.commit();
}

}  // namespace tokendesk
