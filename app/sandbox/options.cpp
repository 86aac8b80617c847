#include "options.h"

#include "oauth_account.h"
#include "request_time.h"

#include <QCommandLineParser>

namespace tokendesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

struct Declared {
  QCommandLineOption port{u"port"_s, u"Listen on this port of 127.0.0.1; 0 takes any free one."_s,
                          u"number"_s, u"0"_s};
  QCommandLineOption database{
      u"database"_s, u"Keep the data in this SQLite file; without it, it is kept in memory."_s, u"file"_s};
  QCommandLineOption seed{u"seed"_s,
                          u"What a new database holds: demo, empty, or <projects>x<tokens each>."_s,
                          u"plan"_s, u"demo"_s};
  QCommandLineOption requests{
      u"requests"_s,
      u"How many requests the project of projectToken has in a new database, up to %1; without it, as many "
      "as the seed gives."_s.arg(mostRequests),
      u"number"_s};
  QCommandLineOption without{
      u"without"_s, u"Leave a part out, as some installations do: organization-tokens."_s, u"part"_s};
  QCommandLineOption legacyExport{u"legacy-export"_s,
                                  u"Export requests in the older form, a bare array of {\"item\":{…}}."_s};
  QCommandLineOption oauthLifetime{u"oauth-lifetime"_s,
                                   u"How long an access token of OAuth is good, up to a year."_s,
                                   u"seconds"_s, QString::number(OAuthSessions::defaultLifetime.count())};
  QCommandLineOption exitWithStdin{u"exit-with-stdin"_s, u"End when standard input closes."_s};
};

QString description() {
  return u"A local server with the API of Globant Enterprise AI and made-up data.\n\n"
         "When it listens, it prints one line of JSON: baseUrl, organizationId, organizationToken,\n"
         "projectId, projectToken, and in oauth the clientId, username and password to sign in with\n"
         "by OAuth: %1, %2, %3. SIGTERM and SIGINT end it."_s.arg(
             oauth_account::clientId, oauth_account::userName, oauth_account::password);
}

std::expected<quint16, QString> readPort(const QString& text) {
  bool isNumber = false;
  const ushort port = text.toUShort(&isNumber);
  if (isNumber) return port;
  return std::unexpected(u"The port \"%1\" is not a number from 0 to 65535."_s.arg(text));
}

std::expected<std::chrono::seconds, QString> readLifetime(const QString& text) {
  bool isNumber = false;
  const int seconds = text.toInt(&isNumber);
  const int most = int(OAuthSessions::longestLifetime.count());
  if (isNumber && seconds >= 1 && seconds <= most) return std::chrono::seconds(seconds);
  return std::unexpected(
      u"The OAuth lifetime \"%1\" is not a number of seconds from 1 to %2."_s.arg(text).arg(most));
}

std::expected<int, QString> readRequests(const QString& text) {
  bool isNumber = false;
  const int requests = text.toInt(&isNumber);
  if (isNumber && requests >= 0 && requests <= mostRequests) return requests;
  return std::unexpected(
      u"The number of requests \"%1\" is not a number from 0 to %2."_s.arg(text).arg(mostRequests));
}

std::expected<Options, QString> read(const QCommandLineParser& parser, const Declared& declared) {
  Options options;
  const auto port = readPort(parser.value(declared.port));
  if (!port) return std::unexpected(port.error());
  const auto seed = SeedPlan::parse(parser.value(declared.seed));
  if (!seed) return std::unexpected(seed.error());
  const QStringList parts = parser.values(declared.without);
  for (const QString& part : parts) {
    if (part != "organization-tokens"_L1) {
      return std::unexpected(u"There is no part \"%1\" that can be left out."_s.arg(part));
    }
  }
  if (parser.isSet(declared.database) && parser.value(declared.database).isEmpty()) {
    return std::unexpected(u"The option --database needs the name of a file."_s);
  }
  const auto lifetime = readLifetime(parser.value(declared.oauthLifetime));
  if (!lifetime) return std::unexpected(lifetime.error());
  options.port = *port;
  options.seed = *seed;
  options.database = parser.value(declared.database);
  if (parser.isSet(declared.requests)) {
    const auto requests = readRequests(parser.value(declared.requests));
    if (!requests) return std::unexpected(requests.error());
    options.seed.requests = *requests;
  }
  options.installation.organizationTokens = parts.isEmpty();
  options.installation.legacyExport = parser.isSet(declared.legacyExport);
  options.oauthLifetime = *lifetime;
  options.exitWithStandardInput = parser.isSet(declared.exitWithStdin);
  return options;
}

}  // namespace

std::expected<Options, QString> parseOptions(const QStringList& arguments) {
  QCommandLineParser parser;
  parser.setApplicationDescription(description());
  const QCommandLineOption help({u"h"_s, u"help"_s}, u"Show this help."_s);  // without Qt's --help-all
  const QCommandLineOption version = parser.addVersionOption();
  const Declared declared;
  parser.addOptions({help, declared.port, declared.database, declared.seed, declared.requests,
                     declared.without, declared.legacyExport, declared.oauthLifetime,
                     declared.exitWithStdin});
  if (!parser.parse(arguments)) return std::unexpected(parser.errorText());
  if (parser.isSet(help)) return Options{.information = parser.helpText()};
  if (parser.isSet(version)) return Options{.information = u"tokendesk-sandbox " TOKENDESK_VERSION "\n"_s};
  if (!parser.positionalArguments().isEmpty()) {
    return std::unexpected(u"The argument \"%1\" has no meaning."_s.arg(parser.positionalArguments()[0]));
  }
  return read(parser, declared);
}

}  // namespace tokendesk::sandbox
