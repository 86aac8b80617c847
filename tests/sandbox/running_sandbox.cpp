#include "running_sandbox.h"

#include <QFile>
#include <QHostAddress>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QUrl>

#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;  // ms

/// Complete when it has as many bytes as its header says; an answer without content doesn't say.
bool isComplete(const QByteArray& answer) {
  const qsizetype end = answer.indexOf("\r\n\r\n");
  if (end < 0) return false;
  if (statusOf(answer) == 204) return true;
  const qsizetype at = answer.indexOf("Content-Length: ");
  if (at < 0) return false;
  const qsizetype value = at + 16;
  const qsizetype length = answer.sliced(value, answer.indexOf('\r', value) - value).toLongLong();
  return answer.size() >= end + 4 + length;
}

}  // namespace

RunningSandbox::RunningSandbox(const QStringList& arguments, const std::function<void()>& before) {
  process_.setChildProcessModifier(before);
  process_.start(QString::fromUtf8(SANDBOX_PROGRAM), arguments);
  while (!output_.contains('\n') && process_.waitForReadyRead(patience)) {
    output_ += process_.readAllStandardOutput();
  }
  line_ = QJsonDocument::fromJson(output_).object();
}

RunningSandbox::~RunningSandbox() {
  process_.kill();
  process_.waitForFinished(patience);
}

quint16 RunningSandbox::port() const {
  return quint16(QUrl(said(u"baseUrl"_s), QUrl::StrictMode).port());
}

int RunningSandbox::waitForEnd() {
  if (process_.state() != QProcess::NotRunning && !process_.waitForFinished(patience)) return -1;
  return process_.exitStatus() == QProcess::NormalExit ? process_.exitCode() : -1;
}

void RunningSandbox::sendSignal(int number) const {
  ::kill(pid_t(process_.processId()), number);
}

double RunningSandbox::processorSeconds() const {
  QFile file(u"/proc/%1/stat"_s.arg(process_.processId()));
  if (!file.open(QIODevice::ReadOnly)) return -1;
  const QByteArray line = file.readAll();
  // the name of the program, in brackets, may hold spaces; two fields lie between it and the first of these
  const QList<QByteArray> fields = line.sliced(line.lastIndexOf(')') + 2).split(' ');
  return (fields.value(11).toDouble() + fields.value(12).toDouble()) / double(sysconf(_SC_CLK_TCK));
}

qint64 RunningSandbox::peakMemory() const {
  QFile file(u"/proc/%1/status"_s.arg(process_.processId()));
  if (!file.open(QIODevice::ReadOnly)) return -1;
  const QByteArray text = file.readAll();
  const qsizetype at = text.indexOf("VmHWM:");
  if (at < 0) return -1;
  return text.sliced(at + 6).trimmed().split(' ').first().toLongLong() * 1024;
}

QByteArray RunningSandbox::exchange(const QByteArray& bytes, int answerPatience) const {
  QTcpSocket socket;
  socket.connectToHost(QHostAddress::LocalHost, port());
  if (!socket.waitForConnected(patience)) return {};
  socket.write(bytes);
  while (socket.bytesToWrite() > 0 && socket.waitForBytesWritten(patience)) {
  }
  QByteArray answer = socket.readAll();
  while (!isComplete(answer) && socket.waitForReadyRead(answerPatience)) answer += socket.readAll();
  return answer;
}

QByteArray RunningSandbox::send(const QByteArray& method, const QByteArray& path, const QByteArray& body,
                                const QByteArray& headers) const {
  return sendSigned(method + ' ' + path, said(u"organizationToken"_s), body, headers);
}

QByteArray RunningSandbox::sendToAiHub(const QByteArray& method, const QByteArray& path,
                                       const QByteArray& body) const {
  return sendSigned(method + ' ' + path, saidOfAiHub(u"token"_s), body,
                    "IB-Context: " + saidOfAiHub(u"organizationId"_s).toUtf8() + "\r\n");
}

QByteArray RunningSandbox::sendSigned(const QByteArray& request, const QString& token, const QByteArray& body,
                                      const QByteArray& headers) const {
  const QByteArray length = QByteArray::number(body.size());
  return exchange(request + " HTTP/1.1\r\nHost: sandbox\r\nAuthorization: Bearer " + token.toUtf8() +
                  "\r\nContent-Length: " + length + "\r\n" + headers + "\r\n" + body);
}

QByteArray RunningSandbox::ask(const QByteArray& path) const {
  return exchange("GET " + path + " HTTP/1.1\r\nHost: sandbox\r\nAuthorization: Bearer " +
                  said(u"projectToken"_s).toUtf8() + "\r\n\r\n");
}

int statusOf(const QByteArray& answer) {
  return answer.mid(9, 3).toInt();
}

QByteArray bodyOf(const QByteArray& answer) {
  const qsizetype end = answer.indexOf("\r\n\r\n");
  return end < 0 ? QByteArray() : answer.sliced(end + 4);
}
