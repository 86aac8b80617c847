#include "geai_file_text.h"

#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

class GeaiFileTextTest : public QObject {
  Q_OBJECT

 private slots:
  void everyProblemOfTheFileHasASentence_data() {
    QTest::addColumn<GeaiFileProblem>("problem");
    QTest::addColumn<QString>("text");
    QTest::newRow("missing") << GeaiFileProblem::Missing << u"There is no file /f. Choose another one."_s;
    QTest::newRow("unreadable") << GeaiFileProblem::Unreadable
                                << u"/f can't be read. Check that it is a file, and its permissions. [why]"_s;
    QTest::newRow("too large")
        << GeaiFileProblem::TooLarge
        << u"/f has, or would get, more than 1 MiB. Take out of it what isn't a profile."_s;
    QTest::newRow("changed") << GeaiFileProblem::Changed
                             << u"Another program has changed /f meanwhile. Try again to read it anew."_s;
    QTest::newRow("unwritable")
        << GeaiFileProblem::Unwritable
        << u"/f can't be written. Check the permissions of its folder and the room on the disk. [why]"_s;
  }
  void everyProblemOfTheFileHasASentence() {
    QFETCH(const GeaiFileProblem, problem);
    QTEST(describe(GeaiFileError{.problem = problem, .path = u"/f"_s, .detail = u"why"_s}), "text");
  }

  void everyProblemOfALineNamesIt_data() {
    QTest::addColumn<IniProblem>("problem");
    QTest::addColumn<QString>("text");
    QTest::newRow("not UTF-8") << IniProblem::NotUtf8
                               << u"isn't UTF-8 text. Save the file as UTF-8 in an editor."_s;
    QTest::newRow("mark")
        << IniProblem::ByteOrderMark
        << u"begins with a byte order mark. Save the file as UTF-8 without one in an editor."_s;
    QTest::newRow("no section")
        << IniProblem::MissingSectionHeader
        << u"stands before the first profile. Put a name in square brackets above it."_s;
    QTest::newRow("section twice")
        << IniProblem::DuplicateSection
        << u"begins a profile that is there already. Rename or remove one of them."_s;
    QTest::newRow("key twice") << IniProblem::DuplicateKey
                               << u"has a key that the profile has already. Remove one of them."_s;
    QTest::newRow("not a key")
        << IniProblem::NotAKey
        << u"is neither a profile's name nor a key with its value. Correct it in an editor."_s;
  }
  void everyProblemOfALineNamesIt() {
    QFETCH(const IniProblem, problem);
    QFETCH(const QString, text);
    const auto kind = problem == IniProblem::NotUtf8 ? GeaiFileProblem::NotUtf8 : GeaiFileProblem::Malformed;
    const GeaiFileError error{.problem = kind, .path = u"/%1"_s, .line = 7, .syntax = problem};
    QCOMPARE(describe(error), u"Line 7 of /%1 "_s + text);
  }

  void whatCannotBeStoredIsNamed() {
    GeaiFileError error{.problem = GeaiFileProblem::NotStorable,
                        .edit = IniEditProblem::InvalidName,
                        .profile = u"a\u202Eb"_s};
    QCOMPARE(describe(error), u"“a‹U+202E›b” can't be the name of a profile. Rename the connection."_s);
    error.edit = IniEditProblem::InvalidValue;
    QVERIFY(describe(error).startsWith(u"A value of “a‹U+202E›b” can't be written"_s));
  }

  void everyProblemOfAValueNamesItsLineAndKey_data() {
    QTest::addColumn<IniValueProblem>("problem");
    QTest::addColumn<QString>("text");
    QTest::newRow("percent") << IniValueProblem::BadPercent << u"has a percent sign that isn't doubled."_s;
    QTest::newRow("reference") << IniValueProblem::UnknownReference << u"refers to a key that isn't there."_s;
    QTest::newRow("deep") << IniValueProblem::TooDeep << u"refers to itself, or over too many steps."_s;
    QTest::newRow("long") << IniValueProblem::TooLong << u"is too long."_s;
  }
  void everyProblemOfAValueNamesItsLineAndKey() {
    QFETCH(const IniValueProblem, problem);
    QFETCH(const QString, text);
    QCOMPARE(describe(GeaiValueProblem{GeaiKey::AccessToken, problem, 12}),
             u"Line 12: geai_oauth_access_token "_s + text);
  }
};

QTEST_APPLESS_MAIN(GeaiFileTextTest)
#include "geai_file_text_test.moc"
