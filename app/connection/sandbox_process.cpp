#include "sandbox_process.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxLine = 64LL * 1024;
constexpr qsizetype maxErrors = 4LL * 1024;
constexpr int destructorWait = 1000;  // ms, for the polite end and again for the killed one

QProcessEnvironment childEnvironment() {
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  const QStringList names = environment.keys();
  for (const QString& name : names) {
    if (name.startsWith(u"GEAI_"_s)) environment.remove(name);
  }
  return environment;
}

/// Every object of the line that has a token is how to sign in to the platform of its key.
QMap<QString, SandboxAccess> readOthers(const QJsonObject& line) {
  QMap<QString, SandboxAccess> others;
  for (auto each = line.begin(); each != line.end(); ++each) {
    const QJsonObject object = each->toObject();
    const Secret token = Secret::fromText(object["token"_L1].toString());
    if (token.isEmpty()) continue;
    others.insert(each.key(), {.token = token,
                               .organizationId = object["organizationId"_L1].toString(),
                               .userId = object["userId"_L1].toString()});
  }
  return others;
}

std::optional<SandboxAddress> parseAddress(const QByteArray& line) {
  const QJsonObject object = QJsonDocument::fromJson(line).object();
  SandboxAddress address{
      .baseUrl = QUrl(object["baseUrl"_L1].toString(), QUrl::StrictMode),
      .organizationId = object["organizationId"_L1].toString(),
      .organizationToken = Secret::fromText(object["organizationToken"_L1].toString()),
      .projectId = object["projectId"_L1].toString(),
      .projectToken = Secret::fromText(object["projectToken"_L1].toString()),
      .others = readOthers(object),
  };
  if (!address.baseUrl.isValid() || address.baseUrl.host().isEmpty()) return std::nullopt;
  if (address.organizationToken.isEmpty()) return std::nullopt;
  return address;
}

QString lastLine(const QByteArray& text) {
  const QByteArray trimmed = text.trimmed();
  return QString::fromUtf8(trimmed.sliced(trimmed.lastIndexOf('\n') + 1)).trimmed();
}

}  // namespace

SandboxProcess::SandboxProcess(QString databaseFile, QString program, const Limits& limits, QObject* parent)
    : QObject(parent), databaseFile_(std::move(databaseFile)), program_(std::move(program)), limits_(limits) {
  connect(&process_, &QProcess::readyReadStandardOutput, this, &SandboxProcess::readOutput);
  connect(&process_, &QProcess::readyReadStandardError, this, &SandboxProcess::readErrors);
  connect(&process_, &QProcess::finished, this, &SandboxProcess::onFinished);
  connect(&process_, &QProcess::errorOccurred, this, &SandboxProcess::onErrorOccurred);
  startTimer_.setSingleShot(true);
  connect(&startTimer_, &QTimer::timeout, this, [this] { fail(SandboxProblem::Timeout, lastLine(errors_)); });
  killTimer_.setSingleShot(true);
  connect(&killTimer_, &QTimer::timeout, &process_, &QProcess::kill);
}

SandboxProcess::~SandboxProcess() {
  process_.disconnect(this);
  settle(std::unexpected(SandboxError{SandboxProblem::Stopped}));
  if (process_.state() == QProcess::NotRunning) return;
  process_.closeWriteChannel();
  if (process_.waitForFinished(destructorWait)) return;
  process_.kill();
  process_.waitForFinished(destructorWait);
}

QString SandboxProcess::defaultProgram() {
#ifdef Q_OS_WIN
  const QString suffix = u".exe"_s;
#else
  const QString suffix;
#endif
  return QDir(QCoreApplication::applicationDirPath()).filePath(u"tokendesk-sandbox"_s + suffix);
}

SandboxJob SandboxProcess::start() {
  const SandboxJob job = newJob();
  switch (state_) {
    case State::Idle: launch(); break;
    case State::Starting: break;
    case State::Running:
      QMetaObject::invokeMethod(
          this,
          [this] {
            if (state_ == State::Running) settle(*address_);
          },
          Qt::QueuedConnection);
      break;
    case State::Stopping: startAfterStop_ = true; break;
  }
  return job;
}

void SandboxProcess::stop() {
  startAfterStop_ = false;
  deleteAfterStop_ = false;
  if (state_ == State::Starting || state_ == State::Running) endChild();
  settle(std::unexpected(SandboxError{SandboxProblem::Stopped}));
}

SandboxJob SandboxProcess::reset() {
  settle(std::unexpected(SandboxError{SandboxProblem::Stopped}));
  const SandboxJob job = newJob();
  startAfterStop_ = true;
  deleteAfterStop_ = true;
  if (state_ == State::Idle) {
    QMetaObject::invokeMethod(this, &SandboxProcess::onFinished, Qt::QueuedConnection);
    state_ = State::Stopping;
  } else if (state_ != State::Stopping) {
    endChild();
  }
  return job;
}

SandboxJob SandboxProcess::newJob() {
  Promise& promise = promises_.emplace_back();
  promise.start();
  return promise.future();
}

void SandboxProcess::launch() {
  state_ = State::Starting;
  output_.clear();
  errors_.clear();
  address_.reset();
  QDir().mkpath(QFileInfo(databaseFile_).absolutePath());
  process_.setProcessEnvironment(childEnvironment());
  startTimer_.start(limits_.start);
  process_.start(program_, {u"--exit-with-stdin"_s, u"--port"_s, u"0"_s, u"--database"_s, databaseFile_,
                            u"--seed"_s, u"demo"_s});
}

void SandboxProcess::readOutput() {
  const QByteArray chunk = process_.readAllStandardOutput();
  if (state_ != State::Starting) return;  // one line is all there is to know
  output_ += chunk;
  const qsizetype end = output_.indexOf('\n');
  if (end < 0 && output_.size() <= maxLine) return;

  address_ = end < 0 ? std::nullopt : parseAddress(output_.first(end));
  output_.fill('\0');
  output_.clear();
  if (!address_) return fail(SandboxProblem::BadAnswer, lastLine(errors_));
  startTimer_.stop();
  state_ = State::Running;
  settle(*address_);
}

void SandboxProcess::readErrors() {
  errors_ += process_.readAllStandardError();
  if (errors_.size() > maxErrors) errors_ = errors_.last(maxErrors);
}

void SandboxProcess::onFinished() {
  if (process_.isOpen()) readErrors();  // it isn't where none was started
  startTimer_.stop();
  killTimer_.stop();
  const State before = std::exchange(state_, State::Idle);
  address_.reset();
  const bool deleteFirst = std::exchange(deleteAfterStop_, false);
  const bool startAgain = std::exchange(startAfterStop_, false);

  if (before == State::Starting || before == State::Running) {
    const QString detail = lastLine(errors_);
    if (before == State::Running) emit ended(detail);
    return settle(std::unexpected(SandboxError{SandboxProblem::EndedEarly, detail}));
  }
  if (deleteFirst && !deleteDatabase()) {
    return settle(std::unexpected(SandboxError{SandboxProblem::DatabaseNotDeleted, databaseFile_}));
  }
  if (startAgain) return launch();
  emit stopped();
}

void SandboxProcess::onErrorOccurred(QProcess::ProcessError error) {
  if (error != QProcess::FailedToStart) return;  // the others are followed by finished()
  startTimer_.stop();
  const QString detail = process_.errorString();
  // From inside start() on some systems: the caller must have its future first.
  QMetaObject::invokeMethod(
      this,
      [this, detail] {
        if (state_ != State::Starting) return onFinished();  // stopped or reset meanwhile
        state_ = State::Idle;
        settle(std::unexpected(SandboxError{SandboxProblem::NotStarted, detail}));
      },
      Qt::QueuedConnection);
}

void SandboxProcess::fail(SandboxProblem problem, const QString& detail) {
  endChild();
  settle(std::unexpected(SandboxError{problem, detail}));
}

void SandboxProcess::settle(const std::expected<SandboxAddress, SandboxError>& outcome) {
  auto promises = std::exchange(promises_, {});
  for (Promise& promise : promises) {
    promise.addResult(outcome);
    promise.finish();
  }
}

void SandboxProcess::endChild() {
  startTimer_.stop();
  state_ = State::Stopping;
  process_.closeWriteChannel();
  killTimer_.start(limits_.stop);
}

bool SandboxProcess::deleteDatabase() const {
  // the database last, so that it stays where one of the files beside it can't go
  const QStringList suffixes{u"-wal"_s, u"-shm"_s, u"-journal"_s, u""_s};
  return std::ranges::all_of(suffixes, [this](const QString& suffix) {
    const QString file = databaseFile_ + suffix;
    return !QFile::exists(file) || QFile::remove(file);
  });
}

}  // namespace tokendesk
