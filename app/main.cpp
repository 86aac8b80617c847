// Tokendesk: options, and the one place where concrete services are made and put together.

#include "accessible_combo_box.h"
#include "aihub/ai_hub_kind.h"
#include "appearance.h"
#include "clock.h"
#include "connection_store.h"
#include "connection_texts.h"
#include "console_window.h"
#include "credentials.h"
#include "desktop_notifier.h"
#include "free_memory.h"
#include "geai/geai_kind.h"
#include "geai/geai_sign_in_calls.h"
#include "icons.h"
#include "keychain_credential_store.h"
#include "language.h"
#include "preferences.h"
#include "process_hardening.h"
#include "sandbox_process.h"
#include "second_start.h"
#include "secret_clipboard.h"
#include "settings_file.h"
#include "single_instance.h"
#include "start_listener.h"
#include "termination.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QStandardPaths>
#include <QTextStream>

#include <optional>

namespace {

using namespace Qt::StringLiterals;
using namespace tokendesk;

/// Exit status for options that can't be understood.
constexpr int badUsage = 2;

struct Options {
  QString information = {};  ///< the help or the version: to be printed instead of starting
  bool sandbox = false;
  QString connection = {};
};

void describeProgram() {
  QCoreApplication::setApplicationName(u"tokendesk"_s);
  QCoreApplication::setApplicationVersion(QStringLiteral(TOKENDESK_VERSION));
  QGuiApplication::setDesktopFileName(u"io.github.tokendesk.Tokendesk"_s);
}

/// What every program of Qt's understands, as its documentation lists it. QApplication acts on them.
QList<QCommandLineOption> optionsOfQt() {
  QList<QCommandLineOption> options{QCommandLineOption(u"reverse"_s)};
  for (const char* name :
       {"display", "platform", "platformpluginpath", "platformtheme", "plugin", "qwindowgeometry",
        "qwindowicon", "qwindowtitle", "session", "style", "stylesheet"})
    options.append(QCommandLineOption(QString::fromLatin1(name), {}, u"value"_s));
  for (QCommandLineOption& option : options) option.setFlags(QCommandLineOption::HiddenFromHelp);
  return options;
}

/// The error is a sentence for people.
std::expected<Options, QString> parseOptions(const QStringList& arguments) {
  QCommandLineParser parser;
  parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);  // as Qt's are written
  parser.setApplicationDescription(QCoreApplication::translate("main", "A desktop console for API tokens."));
  const QCommandLineOption sandbox(
      u"sandbox"_s, QCoreApplication::translate("main", "Start a private sandbox and connect to it."));
  const QCommandLineOption connection(
      u"connection"_s,
      QCoreApplication::translate("main", "Open the saved connection of this name, or “Environment”."),
      u"name"_s);
  const QCommandLineOption help({u"h"_s, u"help"_s}, QCoreApplication::translate("main", "Show this help."));
  const QCommandLineOption version = parser.addVersionOption();
  parser.addOptions({help, sandbox, connection});
  parser.addOptions(optionsOfQt());

  if (!parser.parse(arguments)) return std::unexpected(parser.errorText());
  if (const QStringList surplus = parser.positionalArguments(); !surplus.isEmpty())
    return std::unexpected(
        QCoreApplication::translate("main", "Unexpected argument “%1”.").arg(surplus.constFirst()));
  if (parser.isSet(help)) return Options{.information = parser.helpText()};
  if (parser.isSet(version)) return Options{.information = u"tokendesk " TOKENDESK_VERSION "\n"_s};
  if (parser.isSet(sandbox) && parser.isSet(connection))
    return std::unexpected(
        QCoreApplication::translate("main", "Only one of --sandbox and --connection can be opened."));
  if (parser.isSet(connection) && parser.value(connection).isEmpty())
    return std::unexpected(
        QCoreApplication::translate("main", "The option --connection needs the name of a connection."));
  return Options{.sandbox = parser.isSet(sandbox), .connection = parser.value(connection)};
}

/// To standard output. The status to end with.
int print(const QString& text) {
  const bool printed = std::fputs(qUtf8Printable(text), stdout) >= 0 && std::fflush(stdout) == 0;
  return printed ? EXIT_SUCCESS : EXIT_FAILURE;
}

/// With what the desktop lets the window that is asked for come to the front.
QString activationToken() {
  return qEnvironmentVariable("XDG_ACTIVATION_TOKEN", qEnvironmentVariable("DESKTOP_STARTUP_ID"));
}

/// Before there is a window system, so that --help and --version, and a start that another instance follows,
/// work without one. Makes the instance that this start is. The error is the status to end with.
std::expected<Options, int> begin(int argc, char** argv, std::optional<SingleInstance>& instance) {
  QCoreApplication application(argc, argv);
  applyLanguage(application, {});
  auto options = parseOptions(QCoreApplication::arguments());
  if (!options) {
    QTextStream(stderr) << "tokendesk: " << options.error().simplified() << '\n';
    return std::unexpected(badUsage);
  }
  if (!options->information.isEmpty()) return std::unexpected(print(options->information));
  instance.emplace(SingleInstance::socketFor(SettingsFile::defaultPath()));
  const auto followed = instance->askFirst(
      {.sandbox = options->sandbox, .connection = options->connection, .activationToken = activationToken()});
  if (followed) return std::unexpected(print(*followed + u'\n'));
  return *std::move(options);
}

QString inFolder(QStandardPaths::StandardLocation location, const QString& file) {
  const QDir folder(QStandardPaths::writableLocation(location));
  return folder.filePath(file);
}

/// Tells about settings that couldn't be used, and those that can't be stored.
void reportSettings(MainWindow& window, SettingsFile& settings) {
  const auto usable = settings.check();  // first: it may put the file aside
  if (const auto& kept = settings.keptAside()) {
    const bool newer = kept->reason == KeptAside::Reason::NewerVersion;
    window.showNotice(
        newer ? QCoreApplication::translate("main", "The settings are from a newer version.")
              : QCoreApplication::translate("main", "The settings could not be read."),
        QCoreApplication::translate("main", "They were kept as “%1”. Tokendesk starts with new ones.")
            .arg(kept->path));
  }
  if (usable || usable.error().problem == SettingsProblem::Busy) return;
  window.showNotice(QCoreApplication::translate("main", "The settings can't be stored."),
                    describe(usable.error()) + u' ' +
                        QCoreApplication::translate("main", "Until then nothing is remembered."));
}

/// Qt takes the token with which a window may come to the front from the environment, and only from there.
QString follow(const StartRequest& request, MainWindow& window, const QList<EnvironmentProblem>& problems) {
  constexpr auto variable = "XDG_ACTIVATION_TOKEN";
  const bool hasToken = !request.activationToken.isEmpty();
  if (hasToken) qputenv(variable, request.activationToken.toUtf8());
  const QString done = followSecondStart(
      window, {.sandbox = request.sandbox, .name = request.connection, .environmentProblems = problems});
  if (hasToken) qunsetenv(variable);
  return done;
}

}  // namespace

int main(int argc, char** argv) {
  fillClosedStandardStreams();
  forbidCoreDumps();
  keepFreeMemoryTogether();
  describeProgram();
  // ends last, so that a later start waits until everything is written and the sandbox has ended
  std::optional<SingleInstance> instance;
  const auto options = begin(argc, argv, instance);
  if (!options) return options.error();

  const auto environment = readEnvironmentConnection(QProcessEnvironment::systemEnvironment());
  const auto problems = environmentProblems(QProcessEnvironment::systemEnvironment());
  const QStringList variables = setGeaiVariables(QProcessEnvironment::systemEnvironment());
  forgetSecretVariables();

  QApplication application(argc, argv);
  nameComboBoxesByTheirLabels();
  QApplication::setWindowIcon(applicationIcon());
  // exit() and not quit(), which an open dialog may refuse
  const Termination termination;
  QObject::connect(&termination, &Termination::requested, &application, [] { QCoreApplication::exit(); });

  const Clock clock;
  SettingsFile settings(SettingsFile::defaultPath());
  ConnectionStore connections(settings);
  Preferences preferences(settings);
  applyAppearance(application, preferences);
  KeychainCredentialStore keychain;
  Credentials credentials(keychain);
  SandboxProcess sandbox(inFolder(QStandardPaths::AppDataLocation, u"sandbox.db"_s));
  SecretClipboard clipboard;
  DesktopNotifier notifier;
  const Services services{
      .connections = connections,
      .credentials = credentials,
      .preferences = preferences,
      .sandbox = sandbox,
      .clipboard = clipboard,
      .clock = clock,
      .notifier = notifier,
      .environment = environment,
      .setVariables = variables,
      .platforms = {geai::kind(), aihub::kind()},
      .signIn = geai::signInCalls(clock),
  };

  const ConsoleWindow console(application, services);
  console.window().openFirst(
      {.sandbox = options->sandbox, .name = options->connection, .environmentProblems = problems});
  reportSettings(console.window(), settings);
  const StartListener listener(*instance, [&console, &problems](const StartRequest& request) {
    return follow(request, console.window(), problems);
  });
  return QApplication::exec();
}
