#include "geai_api.h"
#include "http_front.h"
#include "options.h"
#include "seed.h"
#include "termination.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <exception>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace tokendesk::sandbox;

namespace {

constexpr int badStart = 2;

/// Qt's debug categories write URLs and bodies, where the tokens are. Standard error is for our sentences.
void dropQtMessages(QtMsgType, const QMessageLogContext&, const QString&) {}

int refuse(const QString& sentence) {
  std::fputs(qPrintable(u"tokendesk-sandbox: %1\n"_s.arg(sentence.simplified())), stderr);
  return badStart;
}

void announce(quint16 port, const Credentials& credentials) {
  const QJsonObject line{{u"baseUrl"_s, u"http://127.0.0.1:%1"_s.arg(port)},
                         {u"organizationId"_s, credentials.organizationId},
                         {u"organizationToken"_s, credentials.organizationToken},
                         {u"projectId"_s, credentials.projectId},
                         {u"projectToken"_s, credentials.projectToken}};
  const QByteArray text = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
  std::fwrite(text.constData(), 1, size_t(text.size()), stdout);
  std::fflush(stdout);
}

int serve(const Options& options) {
  // Before anything that takes time, so that a signal at any moment ends it in order.
  tokendesk::Termination termination;
  QObject::connect(&termination, &tokendesk::Termination::requested, qApp, &QCoreApplication::quit,
                   Qt::QueuedConnection);
  if (options.exitWithStandardInput) termination.watchStandardInput();

  const Database database(options.database);
  const Credentials credentials = seedDatabase(database, options.seed);
  GeaiApi api(database, options.organizationTokens ? GeaiApi::OrganizationTokens::Offered
                                                   : GeaiApi::OrganizationTokens::Missing);
  HttpFront front(api);
  const auto port = front.listen(options.port);
  if (!port) return refuse(u"Can't listen on port %1: %2."_s.arg(options.port).arg(port.error()));
  announce(*port, credentials);
  return QCoreApplication::exec();
}

}  // namespace

int main(int argc, char* argv[]) {
  qInstallMessageHandler(dropQtMessages);
  umask(S_IRWXG | S_IRWXO);  // the database holds credentials
  const QCoreApplication application(argc, argv);
  QCoreApplication::setApplicationName(u"tokendesk-sandbox"_s);
  QCoreApplication::setApplicationVersion(QStringLiteral(TOKENDESK_VERSION));
  const auto options = parseOptions(QCoreApplication::arguments());
  if (!options) return refuse(options.error());
  if (!options->information.isEmpty()) {
    std::fputs(qPrintable(options->information), stdout);
    return 0;
  }
  try {
    return serve(*options);
  } catch (const DatabaseError& error) {
    return refuse(
        u"Can't use the database \"%1\": %2."_s.arg(options->database, QString::fromUtf8(error.what())));
  } catch (const std::exception& error) {
    return refuse(QString::fromUtf8(error.what()));
  }
}
