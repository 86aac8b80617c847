#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace {

constexpr double tolerated = 2;  // times the committed ratio
constexpr int mostRuns = 6;      // others on a machine spoil a run now and then

/// Of what tokendesk-bench measures to its baseline, by name, variant and number of tokens.
using Ratios = std::map<QString, double>;

QString what(const QString& name, const QString& variant, int size) {
  return QStringList{name, variant, QString::number(size)}.join(u'\t');
}

/// Memory comes in pages, and threads and caches take theirs once: that decides about a thousand tokens, not
/// the tokens.
bool tellsLittle(const QString& name, int size) {
  return name == u"memory-per-token" && size <= 1000;
}

/// Nothing where the benchmarks failed.
Ratios measure() {
  const QTemporaryDir folder;
  const QString path = folder.filePath(u"results.json"_s);
  QProcess process;
  process.start(QStringLiteral(TOKENDESK_BENCH), {u"--size"_s, u"1000,10000"_s, u"--json"_s, path});
  QFile file(path);
  const bool ended = process.waitForFinished(280'000) && process.exitCode() == 0;
  if (!ended || !file.open(QFile::ReadOnly)) return {};
  Ratios ratios;
  for (const QJsonValue result : QJsonDocument::fromJson(file.readAll())[u"results"].toArray()) {
    const QString name = result[u"name"].toString();
    const int size = result[u"size"].toInt();
    if (!tellsLittle(name, size))
      ratios[what(name, result[u"variant"].toString(), size)] = result[u"ratio"].toDouble();
  }
  return ratios;
}

/// The lines of the file: the build they are for, what was measured, the ratio.
QList<QStringList> committedLines() {
  QList<QStringList> lines;
  QFile file(QStringLiteral(TOKENDESK_RATIOS));
  if (!file.open(QFile::ReadOnly)) return lines;
  for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
    lines.append(line.split(u'\t'));
  return lines;
}

Ratios committed() {
  Ratios ratios;
  for (const QStringList& line : committedLines()) {
    if (line.size() == 5 && line.first() == QStringLiteral(TOKENDESK_BUILD))
      ratios[line.sliced(1, 3).join(u'\t')] = line.last().toDouble();
  }
  return ratios;
}

bool commitRatios(const Ratios& ratios) {
  QFile file(QStringLiteral(TOKENDESK_RATIOS));
  QStringList lines;
  for (const QStringList& line : committedLines()) {
    if (line.first() != QStringLiteral(TOKENDESK_BUILD)) lines.append(line.join(u'\t'));
  }
  for (const auto& [measured, ratio] : ratios)
    lines.append(
        QStringList{QStringLiteral(TOKENDESK_BUILD), measured, QString::number(ratio, 'g', 2)}.join(u'\t'));
  return file.open(QFile::WriteOnly) && file.write(lines.join(u'\n').toUtf8() + '\n') > 0;
}

/// What is worse than it may be, a line each.
QStringList tooBad(const Ratios& ratios, const Ratios& expected) {
  QStringList lines;
  for (const auto& [measured, ratio] : expected) {
    const auto found = ratios.find(measured);
    if (found == ratios.end()) {
      lines.append(u"%1 was not measured"_s.arg(measured));
    } else if (found->second > tolerated * ratio) {
      lines.append(u"%1: %2, committed %3"_s.arg(measured).arg(found->second).arg(ratio));
    }
  }
  for (const auto& [measured, ratio] : ratios) {
    if (!expected.contains(measured)) lines.append(u"%1 has no committed ratio"_s.arg(measured));
  }
  return lines;
}

/// Of each, the one in the middle.
Ratios median(const std::vector<Ratios>& runs) {
  Ratios medians;
  for (const auto& [measured, ratio] : runs.front()) {
    std::vector<double> values;
    for (const Ratios& run : runs) values.push_back(run.at(measured));
    std::ranges::sort(values);
    medians[measured] = values[values.size() / 2];
  }
  return medians;
}

void keepBest(Ratios& best, const Ratios& ratios) {
  for (const auto& [measured, ratio] : ratios) {
    const auto known = best.try_emplace(measured, ratio).first;
    known->second = std::min(known->second, ratio);
  }
}

}  // namespace

/// How long things take isn't tested, as a busy machine would decide. How they stand beside their baselines,
/// which run on the same machine at the same time, is.
class SpeedRatioTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase();
  void noRatioIsTwiceAsBadAsTheCommittedOne();
};

/// Writes the file instead of judging by it, where that is wished for.
void SpeedRatioTest::initTestCase() {
  if (!qEnvironmentVariableIsSet("TOKENDESK_APPROVE_RATIOS")) return;
  std::vector<Ratios> runs;
  for (int run = 0; run < mostRuns; ++run) {
    runs.push_back(measure());
    QVERIFY2(!runs.back().empty(), "the benchmarks failed");
  }
  QVERIFY(commitRatios(median(runs)));
}

void SpeedRatioTest::noRatioIsTwiceAsBadAsTheCommittedOne() {
  const Ratios expected = committed();
  Ratios best;
  QStringList bad;
  for (int run = 0; run < mostRuns && (run == 0 || !bad.isEmpty()); ++run) {
    const Ratios ratios = measure();
    QVERIFY2(!ratios.empty(), "the benchmarks failed");
    keepBest(best, ratios);
    bad = tooBad(best, expected);
  }
  QVERIFY2(bad.isEmpty(), qPrintable(bad.join(u'\n')));
}

QTEST_GUILESS_MAIN(SpeedRatioTest)
#include "speed_ratio_test.moc"
