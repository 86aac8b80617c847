#include "ai_hub_api.h"
#include "geai_api.h"
#include "http_front.h"
#include "oauth_account.h"
#include "options.h"
#include "process_hardening.h"
#include "seed.h"
#include "termination.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace tokendesk::sandbox;

namespace {

constexpr int cannotServe = 2;

/// Qt's debug categories write URLs and bodies, where the tokens are. Standard error is for our sentences.
void dropQtMessages(QtMsgType, const QMessageLogContext&, const QString&) {}

void say(const QString& sentence) {
  std::fputs(qPrintable(u"tokendesk-sandbox: %1\n"_s.arg(sentence.simplified())), stderr);
}

int refuse(const QString& sentence) {
  say(sentence);
  return cannotServe;
}

QString describe(const DatabaseError& error, const QString& file) {
  return u"Can't use the database \"%1\": %2."_s.arg(file, QString::fromUtf8(error.what()));
}

/// To standard output. The status to end with where that fails.
int print(const QByteArray& text) {
  const bool written = std::fwrite(text.constData(), 1, size_t(text.size()), stdout) == size_t(text.size());
  if (written && std::fflush(stdout) == 0) return EXIT_SUCCESS;
  return refuse(u"Can't write to standard output: %1."_s.arg(QString::fromLocal8Bit(std::strerror(errno))));
}

/// The answer to what was asked goes out before.
void endAfterAnswering() {
  QTimer::singleShot(std::chrono::seconds(1), qApp, [] { QCoreApplication::exit(cannotServe); });
}

QJsonObject describeOAuth() {
  return {{u"clientId"_s, oauth_account::clientId.toString()},
          {u"username"_s, oauth_account::userName.toString()},
          {u"password"_s, oauth_account::password.toString()}};
}

QJsonObject describeAiHub(const AiHubCredentials& credentials) {
  return {{u"token"_s, credentials.token},
          {u"organizationId"_s, credentials.organizationId},
          {u"userId"_s, credentials.userId},
          {u"serviceToken"_s, credentials.serviceToken},
          {u"communityToken"_s, credentials.communityToken},
          {u"communityUserId"_s, credentials.communityUserId}};
}

int announce(quint16 port, const Credentials& credentials) {
  const QJsonObject line{{u"baseUrl"_s, u"http://127.0.0.1:%1"_s.arg(port)},
                         {u"organizationId"_s, credentials.organizationId},
                         {u"organizationToken"_s, credentials.organizationToken},
                         {u"projectId"_s, credentials.projectId},
                         {u"projectToken"_s, credentials.projectToken},
                         {u"oauth"_s, describeOAuth()},
                         {u"aiHub"_s, describeAiHub(credentials.aiHub)}};
  return print(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
}

int serve(const Options& options) {
  // Before anything that takes time, so that a signal at any moment ends it in order.
  tokendesk::Termination termination;
  bool isEnding = false;
  QObject::connect(&termination, &tokendesk::Termination::requested, qApp, [&isEnding] { isEnding = true; });
  QObject::connect(&termination, &tokendesk::Termination::requested, qApp, &QCoreApplication::quit,
                   Qt::QueuedConnection);
  if (options.exitWithStandardInput) termination.watchStandardInput();

  const Database database(options.database);
  const Credentials credentials = seedDatabase(database, options.seed, [&isEnding] {
    QCoreApplication::processEvents();
    return !isEnding;
  });
  const auto report = [&options](const DatabaseError& error) {
    say(describe(error, options.database));
    if (dynamic_cast<const DatabaseGone*>(&error)) endAfterAnswering();
  };
  GeaiApi geai(database, options.installation, OAuthSessions(options.oauthLifetime), report);
  AiHubApi aiHub(database, options.aiHub, AiHubApi::Clocks(), report);
  HttpFront front({{u"/api/"_s, [&aiHub](const ApiRequest& request) { return aiHub.answer(request); }},
                   {QString(), [&geai](const ApiRequest& request) { return geai.answer(request); }}});
  const auto port = front.listen(options.port);
  if (!port) return refuse(u"Can't listen on port %1: %2."_s.arg(options.port).arg(port.error()));
  if (const int status = announce(*port, credentials); status != EXIT_SUCCESS) return status;
  return QCoreApplication::exec();
}

}  // namespace

int main(int argc, char* argv[]) {
  tokendesk::fillClosedStandardStreams();
  qInstallMessageHandler(dropQtMessages);
  umask(S_IRWXG | S_IRWXO);  // the database holds credentials
  const QCoreApplication application(argc, argv);
  QCoreApplication::setApplicationName(u"tokendesk-sandbox"_s);
  QCoreApplication::setApplicationVersion(QStringLiteral(TOKENDESK_VERSION));
  const auto options = parseOptions(QCoreApplication::arguments());
  if (!options) return refuse(options.error());
  if (!options->information.isEmpty()) return print(options->information.toUtf8());
  try {
    return serve(*options);
  } catch (const DatabaseError& error) {
    return refuse(describe(error, options->database));
  } catch (const SeedGivenUp&) {
    return EXIT_SUCCESS;
  } catch (const std::exception& error) {
    return refuse(QString::fromUtf8(error.what()));
  }
}
