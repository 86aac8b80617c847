#include "env_lines.h"

#include "copy_format.h"

#include <QProcess>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

/// Several tokens in one .env file.
class EnvLinesTest : public QObject {
  Q_OBJECT

 private:
  static EnvLines of(const QString& name, const QString& project = u"p-1"_s) {
    return {name, u"URL=https://x\nKEY=%1\nPROJECT=%2\n"_s.arg(QChar(tokenPlaceholder)).arg(project)};
  }
  /// The names of the variables that hold tokens, in a row.
  static QString keys(const std::vector<EnvLines>& tokens) {
    QStringList names;
    for (const QString& lines : besideEachOther(tokens)) {
      for (const QString& line : lines.split(u'\n')) {
        if (line.endsWith(QChar(tokenPlaceholder))) names << line.section(u'=', 0, 0);
      }
    }
    return names.join(u' ');
  }

 private slots:
  void theFirstStaysAsItIsAndWhatIsCommonStandsOnce() {
    const auto lines = besideEachOther({of(u"default"_s), of(u"batch jobs"_s)});
    QCOMPARE(lines.size(), size_t(2));
    QCOMPARE(lines[0], of(u"default"_s).lines);
    QCOMPARE(lines[1], u"KEY_BATCH_JOBS=%1\n"_s.arg(QChar(tokenPlaceholder)));
  }

  void anotherValueOfAVariableGetsTheTokensNameToo() {
    const auto lines = besideEachOther({of(u"a"_s), of(u"b"_s, u"p-2"_s)});
    QCOMPARE(lines[1], u"KEY_B=%1\nPROJECT_B=p-2\n"_s.arg(QChar(tokenPlaceholder)));
  }

  void namesBecomePartsOfVariables_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("key");
    QTest::newRow("marks") << u"my-token.v2 (test)"_s << u"KEY_MY_TOKEN_V2_TEST"_s;
    QTest::newRow("accents") << u"Soporte móvil"_s << u"KEY_SOPORTE_MOVIL"_s;
    QTest::newRow("nothing that fits") << u"評価"_s << u"KEY_TOKEN"_s;
    QTest::newRow("empty") << QString() << u"KEY_TOKEN"_s;
    QTest::newRow("what a shell would run") << u"$(rm -rf ~);`x`\n"_s << u"KEY_RM_RF_X"_s;
    QTest::newRow("equals sign") << u"a=b"_s << u"KEY_A_B"_s;
    QTest::newRow("very long") << QString(500, u'a') << u"KEY_"_s + QString(60, u'A');
  }
  void namesBecomePartsOfVariables() {
    QFETCH(QString, name);
    QFETCH(QString, key);
    QCOMPARE(keys({of(u"first"_s), of(name)}), u"KEY "_s + key);
  }

  void equalNamesAreNumbered() {
    QCOMPARE(keys({of(u"default"_s), of(u"x"_s), of(u"X"_s), of(u"x 2"_s), of(u"x!"_s)}),
             u"KEY KEY_X KEY_X_2 KEY_X_2_2 KEY_X_3"_s);
  }

  void whatSetsNothingIsLeftAsItIs() {
    const QString lines = u"# a=b %1\nKEY=%1\n"_s.arg(QChar(tokenPlaceholder));
    const auto both = besideEachOther({{u"a"_s, lines}, {u"b"_s, lines}});
    QCOMPARE(both[1], u"# a=b %1\nKEY_B=%1\n"_s.arg(QChar(tokenPlaceholder)));
  }

  void oneOrNoneIsLeftAlone() {
    QVERIFY(besideEachOther({}).empty());
    QCOMPARE(besideEachOther({of(u"a"_s)}), std::vector{of(u"a"_s).lines});
  }

  void aShellReadsEveryToken() {
    QString file;
    int number = 0;
    for (const QString& lines : besideEachOther({of(u"default"_s), of(u"é $x"_s), of(u"É $X"_s)}))
      file += QString::fromUtf8(fillIn(lines, CopyFormat::DotEnv, "t'" + QByteArray::number(++number)));
    QProcess shell;
    shell.start(u"sh"_s,
                {u"-c"_s, file + u"printf '%s|' \"$KEY\" \"$KEY_E_X\" \"$KEY_E_X_2\" \"$PROJECT\""_s});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.readAllStandardOutput(), "t'1|t'2|t'3|p-1|"_ba);
  }
};

QTEST_GUILESS_MAIN(EnvLinesTest)
#include "env_lines_test.moc"
