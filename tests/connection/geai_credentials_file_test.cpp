#include "geai_credentials_file.h"

#include "credentials_file_samples.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace tokendesk;

class GeaiCredentialsFileTest : public QObject {
  Q_OBJECT

 private slots:
  void init();

  void isInTheHomeFolder();
  void readsTheProfiles();
  void reportsAMissingFile();
  void reportsAFileThatCannotBeUsed_data();
  void reportsAFileThatCannotBeUsed();
  void reportsWhatIsNoFile_data();
  void reportsWhatIsNoFile();
  void readsAFileOfTheLargestSize();
  void keepsItsProfilesWhenReadingFails();
  void createsFileAndDirectoryForTheOwnerOnly();
  void addsAndUpdatesProfiles();
  void writesAllProfilesOrNone();
  void removesTheTokensOfTheNamedProfiles();
  void writesAgainAfterItsOwnWriting();
  void tellsNoSecretsInErrors_data();
  void tellsNoSecretsInErrors();

 private:
  std::unique_ptr<QTemporaryDir> folder_;
  QString path_;
};

void GeaiCredentialsFileTest::init() {
  folder_ = std::make_unique<QTemporaryDir>();
  path_ = folder_->filePath(u"credentials"_s);
}

void GeaiCredentialsFileTest::isInTheHomeFolder() {
  QCOMPARE(GeaiCredentialsFile::defaultPath(), QDir::homePath() + u"/.geai/credentials"_s);
}

void GeaiCredentialsFileTest::readsTheProfiles() {
  put(path_, twoProfiles);
  GeaiCredentialsFile file(path_);
  QVERIFY(file.profiles().isEmpty());
  QVERIFY(file.read());
  QCOMPARE(file.profiles().size(), 2);
  QCOMPARE(file.profiles().at(0).profile.apiToken, Secret("default_EXAMPLEkey0001"));
  QCOMPARE(file.profiles().at(1).profile.projectId, u"project"_s);
  QCOMPARE(contentOf(path_), twoProfiles);
}

void GeaiCredentialsFileTest::reportsAMissingFile() {
  GeaiCredentialsFile file(path_);
  const auto read = file.read();
  QVERIFY(!read);
  QCOMPARE(read.error().problem, GeaiFileProblem::Missing);
  QCOMPARE(read.error().path, path_);
  QVERIFY(!QFile::exists(path_));
}

void GeaiCredentialsFileTest::reportsAFileThatCannotBeUsed_data() {
  QTest::addColumn<QByteArray>("bytes");
  QTest::addColumn<GeaiFileProblem>("problem");
  QTest::addColumn<int>("line");
  QTest::addColumn<std::optional<IniProblem>>("syntax");
  const auto row = [](const char* name, const QByteArray& bytes, GeaiFileProblem problem, int line,
                      std::optional<IniProblem> syntax) {
    QTest::newRow(name) << bytes << problem << line << syntax;
  };
  row("not UTF-8", "[a]\nb = \xFF\n", GeaiFileProblem::NotUtf8, 2, IniProblem::NotUtf8);
  row("no section", "geai_api_key = default_EXAMPLE\n", GeaiFileProblem::Malformed, 1,
      IniProblem::MissingSectionHeader);
  row("mark", "\xEF\xBB\xBF[a]\n", GeaiFileProblem::Malformed, 1, IniProblem::ByteOrderMark);
  row("duplicate section", "[a]\n[a]\n", GeaiFileProblem::Malformed, 2, IniProblem::DuplicateSection);
  row("duplicate key", "[a]\nb = 1\nB = 2\n", GeaiFileProblem::Malformed, 3, IniProblem::DuplicateKey);
  row("no key", "[a]\ndefault_EXAMPLE\n", GeaiFileProblem::Malformed, 2, IniProblem::NotAKey);
  row("too large", "[a]\n" + QByteArray(GeaiCredentialsFile::maxBytes, '\n'), GeaiFileProblem::TooLarge, 0,
      {});
}

void GeaiCredentialsFileTest::reportsAFileThatCannotBeUsed() {
  QFETCH(QByteArray, bytes);
  QFETCH(GeaiFileProblem, problem);
  QFETCH(int, line);
  QFETCH(std::optional<IniProblem>, syntax);
  put(path_, bytes);
  GeaiCredentialsFile file(path_);
  const GeaiFileError expected{.problem = problem, .path = path_, .line = line, .syntax = syntax};
  for (const auto& done :
       {file.read(), file.saveProfiles({sandboxProfile()}), file.removeSecrets({u"a"_s})}) {
    QVERIFY(!done);
    QVERIFY(done.error() == expected);
  }
  QVERIFY(file.profiles().isEmpty());
  QCOMPARE(contentOf(path_), bytes);
}

void GeaiCredentialsFileTest::reportsWhatIsNoFile_data() {
  QTest::addColumn<QString>("kind");
  for (const QString& kind : {u"directory"_s, u"pipe"_s, u"link to itself"_s})
    QTest::newRow(qPrintable(kind)) << kind;
}

void GeaiCredentialsFileTest::reportsWhatIsNoFile() {
  QFETCH(QString, kind);
  if (kind == u"directory"_s) {
    QVERIFY(QDir().mkdir(path_));  // stops root too, whom permissions don't
  } else if (kind == u"pipe"_s) {
    QCOMPARE(mkfifo(qPrintable(path_), 0600), 0);
  } else {
    QVERIFY(QFile::link(path_, path_));
  }
  GeaiCredentialsFile file(path_);
  for (const auto& done : {file.read(), file.saveProfiles({sandboxProfile()})}) {
    QVERIFY(!done);
    QCOMPARE(done.error().problem, GeaiFileProblem::Unreadable);
    QCOMPARE(done.error().path, path_);
  }
}

void GeaiCredentialsFileTest::readsAFileOfTheLargestSize() {
  const QByteArray section = "[a]\nb = 1\n";
  put(path_, section + QByteArray(GeaiCredentialsFile::maxBytes - section.size(), '\n'));
  GeaiCredentialsFile file(path_);
  QVERIFY(file.read());
  QCOMPARE(file.profiles().size(), 1);
}

void GeaiCredentialsFileTest::keepsItsProfilesWhenReadingFails() {
  put(path_, twoProfiles);
  GeaiCredentialsFile file(path_);
  QVERIFY(file.read());
  put(path_, "nonsense");
  QVERIFY(!file.read());
  QCOMPARE(file.profiles().size(), 2);
}

void GeaiCredentialsFileTest::createsFileAndDirectoryForTheOwnerOnly() {
  const QString path = folder_->filePath(u".geai/credentials"_s);
  GeaiCredentialsFile file(path);
  QVERIFY(file.saveProfiles({sandboxProfile()}));
  QCOMPARE(contentOf(path), sandboxSection);
  QVERIFY(!rightsOfOthers(path));
  QVERIFY(!rightsOfOthers(folder_->filePath(u".geai"_s)));
  QCOMPARE(file.profiles().size(), 1);
}

void GeaiCredentialsFileTest::addsAndUpdatesProfiles() {
  put(path_, twoProfiles);
  GeaiCredentialsFile file(path_);
  QVERIFY(file.read());
  GeaiProfile staging = file.profiles().at(1).profile;
  staging.projectId = u"another"_s;
  QVERIFY(file.saveProfiles({sandboxProfile(), staging}));
  QByteArray expected = twoProfiles;
  expected.replace("= project\n", "= another\n");
  QCOMPARE(contentOf(path_), expected + "\n" + sandboxSection);
  QCOMPARE(file.profiles().at(1).profile, staging);
  QCOMPARE(file.profiles().at(2).profile, sandboxProfile());
}

void GeaiCredentialsFileTest::writesAllProfilesOrNone() {
  put(path_, twoProfiles);
  GeaiCredentialsFile file(path_);
  QVERIFY(file.read());
  const auto saved = file.saveProfiles({sandboxProfile(), {.name = u"two\nlines"_s}});
  QVERIFY(!saved);
  QCOMPARE(saved.error().problem, GeaiFileProblem::NotStorable);
  QCOMPARE(saved.error().profile, u"two\nlines"_s);
  QVERIFY(saved.error().edit == IniEditProblem::InvalidName);
  QCOMPARE(contentOf(path_), twoProfiles);
  QCOMPARE(file.profiles().size(), 2);
}

void GeaiCredentialsFileTest::removesTheTokensOfTheNamedProfiles() {
  put(path_, twoProfiles);
  GeaiCredentialsFile file(path_);
  QVERIFY(file.read());
  QVERIFY(file.removeSecrets({u"staging"_s, u"nobody"_s}));
  QByteArray expected = twoProfiles;
  expected.replace("geai_oauth_access_token = EXAMPLEaccess0002\n", "");
  QCOMPARE(contentOf(path_), expected);
  QVERIFY(file.removeSecrets({u"default"_s}));
  QVERIFY(!contentOf(path_).contains("EXAMPLE"));
  QVERIFY(!rightsOfOthers(path_));
}

void GeaiCredentialsFileTest::writesAgainAfterItsOwnWriting() {
  GeaiCredentialsFile file(path_);
  QVERIFY(file.saveProfiles({sandboxProfile()}));
  GeaiProfile second = sandboxProfile();
  second.name = u"second"_s;
  QVERIFY(file.saveProfiles({second}));
  QCOMPARE(file.profiles().size(), 2);
  QCOMPARE(QDir(folder_->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"credentials"_s});
}

void GeaiCredentialsFileTest::tellsNoSecretsInErrors_data() {
  QTest::addColumn<QByteArray>("bytes");
  QTest::newRow("no section") << QByteArray("geai_api_key = default_EXAMPLE\n");
  QTest::newRow("no key") << QByteArray("[a]\ndefault_EXAMPLE\n");
  QTest::newRow("duplicate") << QByteArray("[a]\ndefault_EXAMPLE = 1\nDEFAULT_example = 2\n");
  QTest::newRow("not UTF-8") << QByteArray("[a]\nb = default_EXAMPLE\xFF\n");
}

void GeaiCredentialsFileTest::tellsNoSecretsInErrors() {
  QFETCH(QByteArray, bytes);
  put(path_, bytes);
  GeaiCredentialsFile file(path_);
  const GeaiFileError error = file.read().error();
  for (const QString& text : {error.detail, error.profile, error.path})
    QVERIFY(!text.contains(u"EXAMPLE"_s, Qt::CaseInsensitive));
}

QTEST_GUILESS_MAIN(GeaiCredentialsFileTest)
#include "geai_credentials_file_test.moc"
