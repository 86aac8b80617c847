#include "single_instance.h"

#include "start_listener.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrentRun>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace tokendesk;

namespace {

using Answer = std::optional<QString>;
constexpr std::chrono::seconds patience{20};
constexpr uid_t nobody = 65534;
constexpr auto rightsOfOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                                QFile::WriteOther | QFile::ExeOther;

/// Listens at this path as any program could. Stays there when it is closed.
int listenAt(const QString& path) {
  sockaddr_un address = {};
  address.sun_family = AF_UNIX;
  qstrncpy(address.sun_path, QFile::encodeName(path).constData(), sizeof address.sun_path);
  const int server = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
  const bool listens =
      ::bind(server, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0 && ::listen(server, 1) == 0;
  return listens ? server : -1;
}

/// Another user's process that listens there, takes one visitor, and ends with 0 if the visitor said nothing.
pid_t listenAsSomebodyElse(const QString& path) {
  std::array<int, 2> ready{};
  if (::pipe(ready.data()) != 0) return -1;
  const pid_t child = ::fork();
  if (child == 0) {
    const bool changed = ::setresuid(nobody, nobody, nobody) == 0;
    const int server = changed ? listenAt(path) : -1;
    if (::write(ready[1], "r", 1) != 1 || server < 0) ::_exit(2);
    std::array<char, 16> said{};
    ::_exit(::read(::accept(server, nullptr, nullptr), said.data(), said.size()) == 0 ? 0 : 1);
  }
  char byte = 0;
  const bool isReady = ::read(ready[0], &byte, 1) == 1;
  ::close(ready[0]);
  ::close(ready[1]);
  return isReady ? child : -1;
}

}  // namespace

/// The first start and those that come after it, in one process: the lock excludes objects, too.
class SingleInstanceTest : public QObject {
  Q_OBJECT

 private slots:
  void init();

  void theFirstHasNobodyToAsk();
  void aLaterOneGetsTheAnswerOfTheFirst();
  void waitsForOneThatIsStarting();
  void isTheFirstWhenTheOtherEnds();
  void isOnItsOwnWhereTheFirstDoesNotAnswer();
  void takesThePlaceOfOneThatWasKilled();
  void isOnItsOwnWithoutAPlaceToMeet();
  void tellsNothingToAnotherUser();
  void isForItsUserOnly();
  void meetsWithTheSameSettingsAndDisplayOnly();
  void meetsInAFolderOfThisUserOnly();

 private:
  /// Another start of the program, elsewhere.
  QFuture<Answer> startLater(const StartRequest& request, std::chrono::milliseconds patienceOfIt = patience);
  /// Root gives one away, others take one of root's.
  QString folderOfSomebodyElse() const;
  /// Keeps what it is asked for.
  StartListener::Handler recorder() {
    return [this](const StartRequest& request) {
      requests_.append(request);
      return u"raised"_s;
    };
  }

  std::unique_ptr<QTemporaryDir> folder_;
  QString socket_;
  QList<StartRequest> requests_;
};

void SingleInstanceTest::init() {
  folder_ = std::make_unique<QTemporaryDir>();
  socket_ = folder_->filePath(u"instance"_s);
  requests_.clear();
}

QFuture<Answer> SingleInstanceTest::startLater(const StartRequest& request,
                                               std::chrono::milliseconds patienceOfIt) {
  return QtConcurrent::run([request, patienceOfIt, socket = socket_] {
    return SingleInstance(socket, patienceOfIt).askFirst(request);
  });
}

QString SingleInstanceTest::folderOfSomebodyElse() const {
  if (::geteuid() != 0) return u"/usr"_s;
  const bool given = ::chown(QFile::encodeName(folder_->path()).constData(), nobody, nobody) == 0;
  return given ? folder_->path() : QString();
}

void SingleInstanceTest::theFirstHasNobodyToAsk() {
  SingleInstance first(socket_);
  QCOMPARE(first.askFirst({}), Answer());
  QVERIFY(first.isFirst());
}

void SingleInstanceTest::aLaterOneGetsTheAnswerOfTheFirst() {
  SingleInstance first(socket_);
  QCOMPARE(first.askFirst({}), Answer());
  const StartListener listener(first, recorder());
  const StartRequest request{.sandbox = true, .connection = u"Zürich\n"_s, .activationToken = u"t_TIME7"_s};
  for (int start = 1; start <= 3; ++start) {
    const auto answer = startLater(request);
    QTRY_VERIFY(answer.isFinished());
    QCOMPARE(answer.result(), Answer(u"raised"_s));
    QCOMPARE(requests_, QList<StartRequest>(start, request));
  }
}

void SingleInstanceTest::waitsForOneThatIsStarting() {
  SingleInstance first(socket_);
  QCOMPARE(first.askFirst({}), Answer());
  const int silent = listenAt(socket_);
  const auto answer = startLater({});
  ::close(::accept(silent, nullptr, nullptr));  // it was there, and got no answer
  ::close(silent);
  const StartListener listener(first, recorder());
  QTRY_VERIFY(answer.isFinished());
  QCOMPARE(answer.result(), Answer(u"raised"_s));
}

void SingleInstanceTest::isTheFirstWhenTheOtherEnds() {
  auto first = std::make_unique<SingleInstance>(socket_);
  QCOMPARE(first->askFirst({}), Answer());
  const auto answer = QtConcurrent::run([socket = socket_] {
    SingleInstance later(socket, patience);
    return !later.askFirst({}) && later.isFirst();
  });
  first.reset();
  QTRY_VERIFY(answer.isFinished());
  QVERIFY(answer.result());
}

void SingleInstanceTest::isOnItsOwnWhereTheFirstDoesNotAnswer() {
  SingleInstance first(socket_);
  QCOMPARE(first.askFirst({}), Answer());
  const int silent = listenAt(socket_);
  QVERIFY(silent >= 0);
  SingleInstance later(socket_, std::chrono::milliseconds(100));
  QCOMPARE(later.askFirst({}), Answer());
  QVERIFY(!later.isFirst());
  const StartListener listener(later, recorder());  // leaves the first one's socket alone
  ::close(silent);
  QVERIFY(QFile::exists(socket_));
}

void SingleInstanceTest::takesThePlaceOfOneThatWasKilled() {
  ::close(listenAt(socket_));
  QFile lock(socket_ + u".lock"_s);
  QVERIFY(lock.open(QIODevice::WriteOnly));
  SingleInstance first(socket_);
  QCOMPARE(first.askFirst({}), Answer());
  QVERIFY(first.isFirst());
  const StartListener listener(first, recorder());
  const auto answer = startLater({});
  QTRY_VERIFY(answer.isFinished());
  QCOMPARE(answer.result(), Answer(u"raised"_s));
}

void SingleInstanceTest::isOnItsOwnWithoutAPlaceToMeet() {
  for (const QString& socket : {QString(), folder_->filePath(u"missing/instance"_s)}) {
    SingleInstance alone(socket);
    QCOMPARE(alone.askFirst({}), Answer());
    QVERIFY(!alone.isFirst());
  }
}

void SingleInstanceTest::tellsNothingToAnotherUser() {
  if (::geteuid() != 0) QSKIP("only root can be somebody else");
  QCOMPARE(::chmod(QFile::encodeName(folder_->path()).constData(), 0777), 0);
  const pid_t other = listenAsSomebodyElse(socket_);
  QVERIFY(other > 0);
  const auto lock = FileLock::take(socket_ + u".lock"_s, {});
  QVERIFY(lock);
  SingleInstance later(socket_, std::chrono::milliseconds(100));
  QCOMPARE(later.askFirst({.connection = u"Globant"_s}), Answer());
  int status = -1;
  QCOMPARE(::waitpid(other, &status, 0), other);
  QVERIFY(WIFEXITED(status));
  QCOMPARE(WEXITSTATUS(status), 0);
}

void SingleInstanceTest::isForItsUserOnly() {
  SingleInstance first(socket_);
  QCOMPARE(first.askFirst({}), Answer());
  const StartListener listener(first, recorder());
  for (const QString& file : {socket_, socket_ + u".lock"_s}) {
    QVERIFY2(QFileInfo::exists(file), qPrintable(file));
    QCOMPARE(QFileInfo(file).permissions() & rightsOfOthers, QFile::Permissions());
  }
}

void SingleInstanceTest::meetsWithTheSameSettingsAndDisplayOnly() {
  qputenv("XDG_RUNTIME_DIR", QFile::encodeName(folder_->path()));
  qputenv("DISPLAY", ":7");
  const QString here = SingleInstance::socketFor(u"/home/a/settings.json"_s);
  QCOMPARE(QFileInfo(here).path(), folder_->path());
  QCOMPARE(SingleInstance::socketFor(u"/home/a/settings.json"_s), here);
  QVERIFY(SingleInstance::socketFor(u"/home/b/settings.json"_s) != here);
  qputenv("DISPLAY", ":8");
  QVERIFY(SingleInstance::socketFor(u"/home/a/settings.json"_s) != here);
}

// Qt looks for another one then, and finds none in the end.
void SingleInstanceTest::meetsInAFolderOfThisUserOnly() {
  const QTemporaryDir temporary;
  qputenv("XDG_RUNTIME_DIR", QFile::encodeName(folderOfSomebodyElse()));
  qputenv("TMPDIR", QFile::encodeName(temporary.path()));
  const QFileInfo folder(QFileInfo(SingleInstance::socketFor(u"/home/a/settings.json"_s)).path());
  QVERIFY(folder.path().startsWith(temporary.path()));
  QCOMPARE(folder.ownerId(), ::geteuid());
  QCOMPARE(folder.permissions() & rightsOfOthers, QFile::Permissions());

  QVERIFY(QDir().rmdir(folder.filePath()));
  QVERIFY(QFile::link(folderOfSomebodyElse(), folder.filePath()));
  QCOMPARE(SingleInstance::socketFor(u"/home/a/settings.json"_s), QString());
}

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "single_instance_test.moc"
