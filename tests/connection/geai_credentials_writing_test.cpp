#include "credentials_file_samples.h"
#include "geai_credentials_file.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace tokendesk;

// Writing where something is in the way, or in the file's place. For what is written see
// geai_credentials_file_test.cpp.

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
/// As on a full disk: no file may grow beyond a few bytes.
class SmallFilesOnly {
 public:
  explicit SmallFilesOnly(rlim_t bytes) {
    getrlimit(RLIMIT_FSIZE, &before_);
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{bytes, before_.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
  }
  ~SmallFilesOnly() { setrlimit(RLIMIT_FSIZE, &before_); }
  Q_DISABLE_COPY_MOVE(SmallFilesOnly)

 private:
  rlimit before_{};
};

}  // namespace

class GeaiCredentialsWritingTest : public QObject {
  Q_OBJECT

 private slots:
  void init();

  void reportsAFileThatChangedMeanwhile_data();
  void reportsAFileThatChangedMeanwhile();
  void reportsAnExistingFileThatWasNotRead();
  void reportsAnUnwritableDirectory();
  void refusesToWriteMoreThanItWouldRead();
  void leavesTheOldFileWhenWritingFails();
  void keepsASymbolicLink_data();
  void keepsASymbolicLink();
  void takesRightsOfOthersAway();
  void neverHasRightsOfOthersOnTheNewFile();
  void writesNothingWhenNothingChanged();

 private:
  std::unique_ptr<QTemporaryDir> folder_;
  QString path_;
};

void GeaiCredentialsWritingTest::init() {
  folder_ = std::make_unique<QTemporaryDir>();
  path_ = folder_->filePath(u"credentials"_s);
}

void GeaiCredentialsWritingTest::reportsAFileThatChangedMeanwhile_data() {
  QTest::addColumn<std::optional<QByteArray>>("before");
  QTest::addColumn<std::optional<QByteArray>>("after");
  using Content = std::optional<QByteArray>;
  QTest::newRow("written") << Content(twoProfiles) << Content(twoProfiles + "# more\n");
  QTest::newRow("same size") << Content("[a]\nb = 1\n") << Content("[a]\nb = 2\n");
  QTest::newRow("emptied") << Content(twoProfiles) << Content("");
  QTest::newRow("removed") << Content(twoProfiles) << Content();
  QTest::newRow("created") << Content() << Content(twoProfiles);
  QTest::newRow("created empty") << Content() << Content("");
}

void GeaiCredentialsWritingTest::reportsAFileThatChangedMeanwhile() {
  QFETCH(std::optional<QByteArray>, before);
  QFETCH(std::optional<QByteArray>, after);
  if (before) put(path_, *before);
  GeaiCredentialsFile file(path_);
  QCOMPARE(file.read().has_value(), before.has_value());
  if (after) {
    put(path_, *after);
  } else {
    QVERIFY(QFile::remove(path_));
  }
  const auto saved = file.saveProfiles({sandboxProfile()});
  QVERIFY(!saved);
  QCOMPARE(saved.error().problem, GeaiFileProblem::Changed);
  QCOMPARE(QFile::exists(path_), after.has_value());
  QCOMPARE(contentOf(path_), after.value_or(QByteArray()));

  QCOMPARE(file.read().has_value(), after.has_value());
  QVERIFY(file.saveProfiles({sandboxProfile()}));
}

void GeaiCredentialsWritingTest::reportsAnExistingFileThatWasNotRead() {
  put(path_, twoProfiles);
  GeaiCredentialsFile file(path_);
  QCOMPARE(file.saveProfiles({sandboxProfile()}).error().problem, GeaiFileProblem::Changed);
  QCOMPARE(contentOf(path_), twoProfiles);
}

void GeaiCredentialsWritingTest::reportsAnUnwritableDirectory() {
  // A file where the directory should be stops root too, whom permissions don't.
  const QString blocker = folder_->filePath(u"blocker"_s);
  put(blocker, "x");
  GeaiCredentialsFile file(blocker + u"/credentials"_s);
  const auto saved = file.saveProfiles({sandboxProfile()});
  QVERIFY(!saved);
  QCOMPARE(saved.error().problem, GeaiFileProblem::Unwritable);
  QCOMPARE(saved.error().path, file.path());
  QVERIFY(file.profiles().isEmpty());
  QCOMPARE(contentOf(blocker), QByteArray("x"));
}

void GeaiCredentialsWritingTest::refusesToWriteMoreThanItWouldRead() {
  const QByteArray bytes = "[a]\n" + QByteArray(GeaiCredentialsFile::maxBytes - 10, '\n');
  put(path_, bytes);
  GeaiCredentialsFile file(path_);
  QVERIFY(file.read());
  QCOMPARE(file.saveProfiles({sandboxProfile()}).error().problem, GeaiFileProblem::TooLarge);
  QCOMPARE(contentOf(path_), bytes);
  QVERIFY(file.read());
}

void GeaiCredentialsWritingTest::leavesTheOldFileWhenWritingFails() {
  put(path_, twoProfiles);
  GeaiCredentialsFile file(path_);
  QVERIFY(file.read());
  std::expected<void, GeaiFileError> saved;
  {
    const SmallFilesOnly limit(16);
    saved = file.saveProfiles({sandboxProfile()});
  }
  QVERIFY(!saved);
  QCOMPARE(saved.error().problem, GeaiFileProblem::Unwritable);
  QVERIFY(!saved.error().detail.isEmpty());
  QCOMPARE(contentOf(path_), twoProfiles);
  QCOMPARE(file.profiles().size(), 2);
  QCOMPARE(QDir(folder_->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"credentials"_s});
  QVERIFY(file.saveProfiles({sandboxProfile()}));
}

void GeaiCredentialsWritingTest::keepsASymbolicLink_data() {
  QTest::addColumn<QString>("target");
  QTest::addColumn<bool>("exists");
  QTest::newRow("absolute") << folder_->filePath(u"elsewhere/target"_s) << true;
  QTest::newRow("relative") << u"elsewhere/target"_s << true;
  QTest::newRow("to nothing yet") << u"elsewhere/target"_s << false;
}

void GeaiCredentialsWritingTest::keepsASymbolicLink() {
  QFETCH(QString, target);
  QFETCH(bool, exists);
  QVERIFY(QDir(folder_->path()).mkdir(u"elsewhere"_s));
  const QString targetPath = folder_->filePath(u"elsewhere/target"_s);
  if (QDir::isAbsolutePath(target)) target = targetPath;
  if (exists) put(targetPath, "# there\n\n");
  // A link to a link, as tools that keep home folders in order make them.
  QVERIFY(QFile::link(target, folder_->filePath(u"hop"_s)));
  QVERIFY(QFile::link(u"hop"_s, path_));

  GeaiCredentialsFile file(path_);
  QCOMPARE(file.read().has_value(), exists);
  QVERIFY(file.saveProfiles({sandboxProfile()}));
  QVERIFY(QFileInfo(path_).isSymbolicLink() && QFileInfo(folder_->filePath(u"hop"_s)).isSymbolicLink());
  QVERIFY(!QFileInfo(targetPath).isSymbolicLink());
  QCOMPARE(contentOf(targetPath), (exists ? "# there\n\n" : "") + sandboxSection);
  QVERIFY(!rightsOfOthers(targetPath));
  QVERIFY(file.saveProfiles({{.name = u"second"_s}}));
}

void GeaiCredentialsWritingTest::takesRightsOfOthersAway() {
  put(path_, twoProfiles);
  QVERIFY(QFile::setPermissions(path_, ownerOnly | anybodyElse));
  GeaiCredentialsFile file(path_);
  QVERIFY(file.read());
  QVERIFY(rightsOfOthers(path_));
  QVERIFY(file.saveProfiles({sandboxProfile()}));
  QVERIFY(!rightsOfOthers(path_));
}

void GeaiCredentialsWritingTest::neverHasRightsOfOthersOnTheNewFile() {
  const mode_t before = umask(0);
  GeaiCredentialsFile file(path_);
  const bool saved = file.saveProfiles({sandboxProfile()}).has_value();
  umask(before);
  QVERIFY(saved);
  QVERIFY(!rightsOfOthers(path_));
}

void GeaiCredentialsWritingTest::writesNothingWhenNothingChanged() {
  GeaiCredentialsFile file(path_);
  QVERIFY(file.saveProfiles({}));
  QVERIFY(!QFile::exists(path_));

  put(path_, twoProfiles);
  QVERIFY(file.read());
  const QDateTime longAgo(QDate(2020, 1, 1), QTime(0, 0));
  QFile touched(path_);
  QVERIFY(touched.open(QIODevice::ReadWrite) &&
          touched.setFileTime(longAgo, QFileDevice::FileModificationTime));
  touched.close();
  QVERIFY(file.saveProfiles({file.profiles().first().profile}));
  QVERIFY(file.removeSecrets({u"nobody"_s}));
  QCOMPARE(QFileInfo(path_).lastModified(), longAgo);
}

QTEST_GUILESS_MAIN(GeaiCredentialsWritingTest)
#include "geai_credentials_writing_test.moc"
