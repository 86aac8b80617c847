#include "console_process.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

/// What the program makes of its options, before it has a window.
class ProgramOptionsTest : public QObject {
  Q_OBJECT

 private slots:
  void answersWithoutAWindowSystem_data();
  void answersWithoutAWindowSystem();
  void leavesTheOptionsOfQtToQt_data();
  void leavesTheOptionsOfQtToQt();
  void refusesBadOptionsInOneSentence_data();
  void refusesBadOptionsInOneSentence();
};

void ProgramOptionsTest::answersWithoutAWindowSystem_data() {
  QTest::addColumn<QString>("option");
  QTest::addColumn<QStringList>("words");
  const QStringList options{u"--sandbox"_s, u"--connection <name>"_s, u"--help"_s, u"--version"_s};
  QTest::newRow("--version") << u"--version"_s << QStringList{u"tokendesk " TOKENDESK_VERSION "\n"_s};
  QTest::newRow("-v") << u"-v"_s << QStringList{u"tokendesk " TOKENDESK_VERSION "\n"_s};
  QTest::newRow("--help") << u"--help"_s << options;
  QTest::newRow("-h") << u"-h"_s << options;
}

void ProgramOptionsTest::answersWithoutAWindowSystem() {
  QFETCH(QString, option);
  QFETCH(QStringList, words);
  ConsoleProcess console;
  for (const QString& name : {u"QT_QPA_PLATFORM"_s, u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s})
    console.removeVariable(name);
  console.start({option});
  QCOMPARE(console.waitForEnd(), 0);
  const QString said = QString::fromUtf8(console.standardOutput());
  for (const QString& word : words) QVERIFY2(said.contains(word), qPrintable(said));
  QCOMPARE(console.standardError(), QByteArray());
}

void ProgramOptionsTest::leavesTheOptionsOfQtToQt_data() {
  QTest::addColumn<QStringList>("arguments");
  QTest::newRow("-platform") << QStringList{u"-platform"_s, u"offscreen"_s};
  QTest::newRow("--platform") << QStringList{u"--platform"_s, u"offscreen"_s};
  QTest::newRow("several") << QStringList{u"-platform"_s, u"offscreen"_s, u"-reverse"_s, u"-style"_s,
                                          u"fusion"_s};
}

void ProgramOptionsTest::leavesTheOptionsOfQtToQt() {
  QFETCH(QStringList, arguments);
  ConsoleProcess console;
  for (const QString& name : {u"QT_QPA_PLATFORM"_s, u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s})
    console.removeVariable(name);
  console.start(arguments);
  // what it makes once it has a window, which it can't have without the option
  QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(console.settingsFile()).dir().exists(), 30'000);
  console.sendSignal(SIGTERM);
  QCOMPARE(console.waitForEnd(), 0);
}

void ProgramOptionsTest::refusesBadOptionsInOneSentence_data() {
  QTest::addColumn<QStringList>("arguments");
  const auto row = [](const char* arguments) {
    QTest::newRow(arguments) << QString::fromUtf8(arguments).split(u' ');
  };
  row("--nonsense");
  row("--help --nonsense");
  row("--help-all");
  row("--sandbox=yes");
  row("--connection");
  row("--connection=");
  row("--sandbox --connection Training");
  row("-platform offscreen --nonsense");
  row("surplus");
  QTest::newRow("lines") << QStringList{u"two\nlines"_s};
}

void ProgramOptionsTest::refusesBadOptionsInOneSentence() {
  QFETCH(QStringList, arguments);
  ConsoleProcess console;
  console.start(arguments);
  QCOMPARE(console.waitForEnd(), 2);
  const QByteArray sentence = console.standardError();
  QCOMPARE(sentence.count('\n'), 1);
  QVERIFY2(sentence.startsWith("tokendesk: ") && sentence.endsWith(".\n"), sentence.constData());
  QCOMPARE(console.standardOutput(), QByteArray());
}

QTEST_GUILESS_MAIN(ProgramOptionsTest)
#include "program_options_test.moc"
