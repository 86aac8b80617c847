#include "geai_credentials_file.h"
#include "settings_file.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <csignal>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace tokendesk;

/// What a process that writes files leaves when it is killed at any moment: file_writer, killed two hundred
/// times. TOKENDESK_SEED repeats the moments of a run, as far as the system lets it.
class KilledWriterTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase();
  void init();
  void leavesWholeFilesOnly_data();
  void leavesWholeFilesOnly();
  void clearsUp();
  void leavesTheNewFileToItsOwner();

 private:
  void checkSettings();
  void checkCredentials();
  void checkExport();
  QString in(const QString& name) const { return folder_->filePath(name); }

  std::unique_ptr<QTemporaryDir> folder_;
  quint32 seed_ = 0;
};

namespace {

constexpr int parts = 10;  // each with a time limit of its own
constexpr int killsInPart = 20;
constexpr int maxRounds = 3;
constexpr int rows = 30;
constexpr QFileDevice::Permissions rightsOfOthers = QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                                                    QFileDevice::ExeGroup | QFileDevice::ReadOther |
                                                    QFileDevice::WriteOther | QFileDevice::ExeOther;

/// A running file_writer. Killed with this object, if not before.
class Writer {
 public:
  explicit Writer(const QString& folder) {
    if (::pipe(pipe_.data()) != 0) return;
    const QByteArray argument = QFile::encodeName(folder);
    pid_ = ::fork();
    if (pid_ == 0) {
      ::dup2(pipe_[1], STDOUT_FILENO);
      ::close(pipe_[0]);
      ::execl(FILE_WRITER, FILE_WRITER, argument.constData(), nullptr);
      ::_exit(127);
    }
    ::close(pipe_[1]);
  }
  ~Writer() {
    kill();
    ::close(pipe_[0]);
  }
  Q_DISABLE_COPY_MOVE(Writer)

  /// Waits for the end of a round; false where the writer has ended.
  bool awaitRound() const {
    char byte = 0;
    return ::read(pipe_[0], &byte, 1) == 1;
  }
  /// Whether it ran until now.
  bool kill() {
    if (pid_ <= 0) return false;
    ::kill(pid_, SIGKILL);
    int status = 0;
    ::waitpid(std::exchange(pid_, 0), &status, 0);
    return WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
  }

 private:
  std::array<int, 2> pipe_{};
  pid_t pid_ = 0;
};

QByteArray contentOf(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void spin(qint64 nanoseconds) {
  QElapsedTimer timer;
  timer.start();
  while (timer.nsecsElapsed() < nanoseconds) {
  }
}

}  // namespace

void KilledWriterTest::initTestCase() {
  bool given = false;
  seed_ = qEnvironmentVariable("TOKENDESK_SEED").toUInt(&given);
  if (!given) seed_ = QRandomGenerator::global()->generate();
  qInfo("TOKENDESK_SEED=%u", seed_);
}

void KilledWriterTest::init() {
  folder_ = std::make_unique<QTemporaryDir>();
}

void KilledWriterTest::leavesWholeFilesOnly_data() {
  QTest::addColumn<quint32>("part");
  for (quint32 part = 0; part < parts; ++part) QTest::addRow("part %u", part) << part;
}

void KilledWriterTest::leavesWholeFilesOnly() {
  QFETCH(quint32, part);
  QRandomGenerator random(seed_ + part);
  qint64 round = 20'000'000;  // ns, until it is measured
  for (int i = 0; i < killsInPart; ++i) {
    Writer writer(folder_->path());
    const int rounds = random.bounded(1, maxRounds + 1);
    QElapsedTimer timer;
    for (int each = 0; each < rounds; ++each) {
      timer.start();
      QVERIFY2(writer.awaitRound(), "file_writer ended by itself; it says why");
    }
    if (rounds > 1) round = timer.nsecsElapsed();
    spin(static_cast<qint64>(random.generateDouble() * static_cast<double>(round)));
    QVERIFY(writer.kill());

    checkSettings();
    checkCredentials();
    checkExport();
    if (QTest::currentTestFailed()) return;
    // each with its lock and one that isn't finished, however often it is killed
    const QStringList files =
        QDir(folder_->path()).entryList({u"settings*"_s, u"credentials*"_s}, QDir::Files);
    QVERIFY2(files.size() <= 6, qPrintable(files.join(u' ')));
  }
}

void KilledWriterTest::clearsUp() {
  SettingsFile settings(in(u"settings.json"_s));
  GeaiCredentialsFile credentials(in(u"credentials"_s));
  for (const QString& left : {u"settings.json.lock"_s, u"settings.json.tokendesk-unfinished"_s,
                              u"credentials.tokendesk-lock"_s, u"credentials.tokendesk-unfinished"_s}) {
    QFile file(in(left));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("half of it") > 0);
  }
  QVERIFY(settings.update([](QJsonObject& document) { document[u"end"_s] = true; }));
  QVERIFY(credentials.saveProfiles({{.name = u"end"_s, .apiToken = Secret("token_end")}}));
  QCOMPARE(QDir(folder_->path()).entryList(QDir::Files), (QStringList{u"credentials"_s, u"settings.json"_s}));
  QVERIFY(!contentOf(in(u"credentials"_s)).contains("half"));
}

void KilledWriterTest::checkSettings() {
  const SettingsFile settings(in(u"settings.json"_s));
  QVERIFY(!settings.keptAside() && !settings.readProblem());
  const QJsonArray rounds = settings.document().value(u"rounds"_s).toArray();
  QCOMPARE(rounds.size(), rows);
  QVERIFY(rounds.first().toInt() > 0);
  QVERIFY(std::ranges::all_of(rounds, [&](const QJsonValue& each) { return each == rounds.first(); }));
}

void KilledWriterTest::checkCredentials() {
  GeaiCredentialsFile file(in(u"credentials"_s));
  QVERIFY(file.read());
  const QList<GeaiProfileEntry> profiles = file.profiles();
  QCOMPARE(profiles.size(), rows);
  const Secret token = profiles.first().profile.apiToken;
  QVERIFY(token.reveal().startsWith("token_"));
  QVERIFY(std::ranges::all_of(profiles,
                              [&](const GeaiProfileEntry& each) { return each.profile.apiToken == token; }));
}

void KilledWriterTest::checkExport() {
  const QByteArray content = contentOf(in(u"requests.csv"_s));
  QVERIFY(content.endsWith("\r\n"));
  QByteArrayList lines = content.split('\n');
  lines.removeLast();
  QCOMPARE(lines.size(), 1 + 2 * rows);
  QVERIFY(
      std::all_of(lines.begin() + 1, lines.end(), [&](const QByteArray& each) { return each == lines[1]; }));
}

// Also what isn't finished: whoever opens it while it is empty reads on when it isn't.
void KilledWriterTest::leavesTheNewFileToItsOwner() {
  const mode_t before = ::umask(0);
  QRandomGenerator random(seed_);
  for (int i = 0; i < 20; ++i) {
    Writer writer(folder_->path());
    QVERIFY(writer.awaitRound());
    spin(random.bounded(20'000'000));
    QVERIFY(writer.kill());
    const QFileInfoList files =
        QDir(folder_->path()).entryInfoList({u"settings.json*"_s, u"credentials*"_s}, QDir::Files);
    QVERIFY(files.size() >= 2);
    for (const QFileInfo& file : files)
      QVERIFY2((file.permissions() & rightsOfOthers) == 0, qPrintable(file.fileName()));
  }
  ::umask(before);
}

QTEST_GUILESS_MAIN(KilledWriterTest)
#include "killed_writer_test.moc"
