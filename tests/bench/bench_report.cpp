#include "bench_report.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QSysInfo>
#include <QTextStream>
#include <QThread>

namespace tokendesk::bench {

using namespace Qt::StringLiterals;

namespace {

QString processorName() {
  QFile file(u"/proc/cpuinfo"_s);
  if (!file.open(QFile::ReadOnly)) return QSysInfo::currentCpuArchitecture();
  for (const QByteArray& line : file.readAll().split('\n')) {
    if (line.startsWith("model name")) return QString::fromUtf8(line.mid(line.indexOf(':') + 1)).trimmed();
  }
  return QSysInfo::currentCpuArchitecture();
}

QString machine() {
  return u"%1, %2 cores, %3"_s.arg(processorName(), QString::number(QThread::idealThreadCount()),
                                   QSysInfo::prettyProductName());
}

QJsonObject toJson(const Result& result) {
  return {{u"name"_s, result.name},
          {u"variant"_s, result.variant},
          {u"size"_s, result.size},
          {u"unit"_s, result.unit},
          {u"p50"_s, result.ours.p50},
          {u"p95"_s, result.ours.p95},
          {u"max"_s, result.ours.max},
          {u"baseline"_s, result.baseline},
          {u"baselineP50"_s, result.theirs.p50},
          {u"baselineP95"_s, result.theirs.p95},
          {u"ratio"_s, result.ratio()}};
}

QString number(double value) {
  return QString::number(value, 'f', value < 100 ? 2 : 0).rightJustified(10);
}

}  // namespace

double Result::ratio() const {
  return theirs.p50 > 0 ? ours.p50 / theirs.p50 : 0;
}

void printTable(const std::vector<Result>& results, QTextStream& out) {
  out << machine() << ", Qt " << qVersion() << "\n\n";
  const QString heading = u"%1%2%3 unit %4%5%6%7%8%9  baseline"_s;
  const auto right = [](const QString& text) { return text.rightJustified(10); };
  out << heading.arg(u"name"_s.leftJustified(18), u"variant"_s.leftJustified(20), right(u"size"_s),
                     right(u"p50"_s), right(u"p95"_s), right(u"max"_s), right(u"base p50"_s),
                     right(u"base p95"_s), right(u"ratio"_s))
      << '\n';
  for (const Result& result : results) {
    out << result.name.leftJustified(18) << result.variant.leftJustified(20)
        << right(QString::number(result.size)) << ' ' << result.unit.leftJustified(5)
        << number(result.ours.p50) << number(result.ours.p95) << number(result.ours.max)
        << number(result.theirs.p50) << number(result.theirs.p95)
        << right(QString::number(result.ratio(), 'f', 3)) << "  " << result.baseline << '\n';
  }
}

bool writeJson(const std::vector<Result>& results, const QString& file) {
  QJsonArray array;
  for (const Result& result : results) array.append(toJson(result));
  const QJsonObject report{
      {u"machine"_s, machine()}, {u"qt"_s, QString::fromLatin1(qVersion())}, {u"results"_s, array}};
  QSaveFile out(file);
  return out.open(QSaveFile::WriteOnly) && out.write(QJsonDocument(report).toJson()) > 0 && out.commit();
}

}  // namespace tokendesk::bench
