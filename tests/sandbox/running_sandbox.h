#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QStringList>

#include <functional>

/// A sandbox process of a test's own. It ends with this object.
class RunningSandbox {
 public:
  /// Waits until it has said where it listens, or has ended. `before` runs in the process before the program
  /// does.
  explicit RunningSandbox(const QStringList& arguments = {}, const std::function<void()>& before = {});
  ~RunningSandbox();
  Q_DISABLE_COPY_MOVE(RunningSandbox)

  [[nodiscard]] bool isRunning() const { return process_.state() == QProcess::Running; }

  /// What it said when it listened.
  [[nodiscard]] QString said(const QString& name) const { return line_[name].toString(); }
  /// How to sign in to AI Hub: token, organizationId, userId, serviceToken, communityToken, communityUserId.
  [[nodiscard]] QString saidOfAiHub(const QString& name) const { return line_[u"aiHub"][name].toString(); }
  [[nodiscard]] QJsonObject line() const { return line_; }
  [[nodiscard]] quint16 port() const;

  /// The status it ended with; -1 where it doesn't end in time, or crashed.
  int waitForEnd();
  QByteArray standardOutput() { return output_ + process_.readAllStandardOutput(); }
  QByteArray standardError() { return process_.readAllStandardError(); }

  void sendSignal(int number) const;
  /// What it has used, which other work on this machine doesn't lengthen as it does the time that passes.
  [[nodiscard]] double processorSeconds() const;
  /// The most it has held so far, in bytes.
  [[nodiscard]] qint64 peakMemory() const;
  void closeInput() { process_.closeWriteChannel(); }

  /// Sends these bytes over a connection of their own and answers with the first answer; with nothing where
  /// the server closes the connection, or says nothing for `patience` milliseconds.
  [[nodiscard]] QByteArray exchange(const QByteArray& bytes, int patience = 5000) const;

  /// A complete request, with the organization's token.
  [[nodiscard]] QByteArray send(const QByteArray& method, const QByteArray& path, const QByteArray& body = {},
                                const QByteArray& headers = {}) const;

  /// A complete request, with the token of AI Hub's administrator and its `IB-Context`.
  [[nodiscard]] QByteArray sendToAiHub(const QByteArray& method, const QByteArray& path,
                                       const QByteArray& body = {}) const;

  /// What a GET with the project's token is answered with.
  [[nodiscard]] QByteArray ask(const QByteArray& path) const;

 private:
  [[nodiscard]] QByteArray sendSigned(const QByteArray& request, const QString& token, const QByteArray& body,
                                      const QByteArray& headers) const;

  QProcess process_;
  QByteArray output_;
  QJsonObject line_;
};

int statusOf(const QByteArray& answer);
QByteArray bodyOf(const QByteArray& answer);
