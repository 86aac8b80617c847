#include "options.h"

#include "oauth_account.h"
#include "request_time.h"

#include <QCommandLineParser>

namespace tokendesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int fastestRate = 1000;
constexpr int longestLifetime = int(OAuthSessions::longestLifetime.count());

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
  QCommandLineOption restrictTokenCreation{
      u"restrict-token-creation"_s,
      u"AI Hub: refuse to create tokens, as where the administrator has restricted it."_s};
  QCommandLineOption rate{
      u"rate"_s,
      u"AI Hub: take so many requests a second, up to %1, and answer 429 to more; without it, any number."_s
          .arg(fastestRate),
      u"number"_s};
  QCommandLineOption exitWithStdin{u"exit-with-stdin"_s, u"End when standard input closes."_s};
};

QString description() {
  return u"A local server with the APIs of Globant Enterprise AI and Instabase AI Hub, and made-up data.\n\n"
         "When it listens, it prints one line of JSON: baseUrl, organizationId, organizationToken,\n"
         "projectId, projectToken, and in oauth the clientId, username and password to sign in with\n"
         "by OAuth: %1, %2, %3.\n\n"
         "AI Hub is at the same baseUrl under /api/. aiHub in the line has token, organizationId and\n"
         "userId of an administrator, serviceToken of a service account of that organization, and\n"
         "communityToken with communityUserId. IB-Context is the organizationId, for a community\n"
         "account its user id. A token is empty where the account has none left that works.\n\n"
         "SIGTERM and SIGINT end it."_s.arg(oauth_account::clientId, oauth_account::userName,
                                            oauth_account::password);
}

/// `what` stands before the text in the refusal.
std::expected<int, QString> readNumber(const QString& what, const QString& text, int least, int most) {
  bool isNumber = false;
  const int number = text.toInt(&isNumber);
  if (isNumber && number >= least && number <= most) return number;
  return std::unexpected(u"The %1 \"%2\" is not a number from %3 to %4."_s.arg(
      what, text, QString::number(least), QString::number(most)));
}

std::expected<AiHubInstallation, QString> readAiHub(const QCommandLineParser& parser,
                                                    const Declared& declared) {
  AiHubInstallation installation{.restrictsTokenCreation = parser.isSet(declared.restrictTokenCreation)};
  if (!parser.isSet(declared.rate)) return installation;
  const auto rate = readNumber(u"rate"_s, parser.value(declared.rate), 1, fastestRate);
  if (!rate) return std::unexpected(rate.error());
  installation.requestsPerSecond = *rate;
  return installation;
}

std::expected<Options, QString> read(const QCommandLineParser& parser, const Declared& declared) {
  Options options;
  const auto port = readNumber(u"port"_s, parser.value(declared.port), 0, 65535);
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
  const auto lifetime =
      readNumber(u"OAuth lifetime in seconds"_s, parser.value(declared.oauthLifetime), 1, longestLifetime);
  if (!lifetime) return std::unexpected(lifetime.error());
  const auto aiHub = readAiHub(parser, declared);
  if (!aiHub) return std::unexpected(aiHub.error());
  options.port = quint16(*port);
  options.seed = *seed;
  options.database = parser.value(declared.database);
  if (parser.isSet(declared.requests)) {
    const auto requests =
        readNumber(u"number of requests"_s, parser.value(declared.requests), 0, mostRequests);
    if (!requests) return std::unexpected(requests.error());
    options.seed.requests = *requests;
  }
  options.installation.organizationTokens = parts.isEmpty();
  options.installation.legacyExport = parser.isSet(declared.legacyExport);
  options.oauthLifetime = std::chrono::seconds(*lifetime);
  options.aiHub = *aiHub;
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
                     declared.restrictTokenCreation, declared.rate, declared.exitWithStdin});
  if (!parser.parse(arguments)) return std::unexpected(parser.errorText());
  if (parser.isSet(help)) return Options{.information = parser.helpText()};
  if (parser.isSet(version)) return Options{.information = u"tokendesk-sandbox " TOKENDESK_VERSION "\n"_s};
  if (!parser.positionalArguments().isEmpty()) {
    return std::unexpected(u"The argument \"%1\" has no meaning."_s.arg(parser.positionalArguments()[0]));
  }
  return read(parser, declared);
}

}  // namespace tokendesk::sandbox
