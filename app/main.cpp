// Tokendesk: options, and the one place where concrete services are made and put together.

#include "accessible_combo_box.h"
#include "clock.h"
#include "connection_store.h"
#include "credentials.h"
#include "free_memory.h"
#include "geai/geai_platform.h"
#include "icons.h"
#include "keychain_credential_store.h"
#include "main_window.h"
#include "preferences.h"
#include "process_hardening.h"
#include "sandbox_process.h"
#include "secret_clipboard.h"
#include "settings_file.h"
#include "termination.h"
#include "theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QStandardPaths>
#include <QTextStream>

namespace {

using namespace Qt::StringLiterals;
using namespace tokendesk;

/// Exit status for options that can't be understood.
constexpr int badUsage = 2;

struct Options {
  bool sandbox = false;
  QString connection;
};

void describeProgram() {
  QCoreApplication::setApplicationName(u"tokendesk"_s);
  QCoreApplication::setApplicationVersion(QStringLiteral(TOKENDESK_VERSION));
  QGuiApplication::setDesktopFileName(u"io.github.tokendesk.Tokendesk"_s);
}

std::unexpected<int> refuse(const QString& sentence) {
  QTextStream(stderr) << "tokendesk: " << sentence.simplified() << '\n';
  return std::unexpected(badUsage);
}

/// Reads the options before there is a window system, so that --help and --version work without one. Returns
/// the exit status where the program is to end.
std::expected<Options, int> readOptions(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  QCommandLineParser parser;
  parser.setApplicationDescription(QCoreApplication::translate("main", "A desktop console for API tokens."));
  const QCommandLineOption sandbox(
      u"sandbox"_s, QCoreApplication::translate("main", "Start a private sandbox and connect to it."));
  const QCommandLineOption connection(
      u"connection"_s, QCoreApplication::translate("main", "Open the saved connection of this name."),
      u"name"_s);
  const QCommandLineOption help({u"h"_s, u"help"_s}, QCoreApplication::translate("main", "Show this help."));
  const QCommandLineOption version = parser.addVersionOption();
  parser.addOptions({help, sandbox, connection});

  if (!parser.parse(QCoreApplication::arguments())) return refuse(parser.errorText());
  if (const QStringList surplus = parser.positionalArguments(); !surplus.isEmpty())
    return refuse(QCoreApplication::translate("main", "Unexpected argument “%1”.").arg(surplus.constFirst()));
  if (parser.isSet(help)) {
    QTextStream(stdout) << parser.helpText();
    return std::unexpected(EXIT_SUCCESS);
  }
  if (parser.isSet(version)) {
    QTextStream(stdout) << "tokendesk " << QCoreApplication::applicationVersion() << '\n';
    return std::unexpected(EXIT_SUCCESS);
  }
  if (parser.isSet(sandbox) && parser.isSet(connection))
    return refuse(
        QCoreApplication::translate("main", "Only one of --sandbox and --connection can be opened."));
  if (parser.isSet(connection) && parser.value(connection).isEmpty())
    return refuse(
        QCoreApplication::translate("main", "The option --connection needs the name of a connection."));
  return Options{.sandbox = parser.isSet(sandbox), .connection = parser.value(connection)};
}

QString inFolder(QStandardPaths::StandardLocation location, const QString& file) {
  const QDir folder(QStandardPaths::writableLocation(location));
  return folder.filePath(file);
}

/// Tells about settings that couldn't be used.
void reportSettings(MainWindow& window, const SettingsFile& settings) {
  if (const auto& kept = settings.keptAside()) {
    const bool newer = kept->reason == KeptAside::Reason::NewerVersion;
    window.showNotice(
        newer ? QCoreApplication::translate("main", "The settings are from a newer version.")
              : QCoreApplication::translate("main", "The settings could not be read."),
        QCoreApplication::translate("main", "They were kept as “%1”. Tokendesk starts with new ones.")
            .arg(kept->path));
  } else if (const auto& problem = settings.readProblem()) {
    window.showNotice(QCoreApplication::translate("main", "The settings can't be used."),
                      QCoreApplication::translate(
                          "main", "Check who may read and write “%1”. Until then nothing is remembered.")
                          .arg(problem->path));
  }
}

/// What was asked for on the command line; else the connection used last; else the environment's; else a
/// welcome.
void openFirst(MainWindow& window, const Services& services, const Options& options) {
  if (options.sandbox) {
    window.openSandbox();
  } else if (!options.connection.isEmpty()) {
    if (const auto connection = services.connections.find(options.connection)) {
      window.openSaved(*connection);
    } else {
      window.showNotice(
          QCoreApplication::translate("main", "There is no connection “%1”.").arg(options.connection),
          QCoreApplication::translate("main", "Choose one of those that are there, or make it."));
    }
  } else if (const auto last = services.connections.lastUsed()) {
    window.openSaved(*last);
  } else if (services.environment) {
    window.openEnvironment();
  }
}

}  // namespace

int main(int argc, char** argv) {
  forbidCoreDumps();
  keepLargeBlocksApart();
  describeProgram();
  const auto options = readOptions(argc, argv);
  if (!options) return options.error();

  const auto environment = readEnvironmentConnection(QProcessEnvironment::systemEnvironment());
  forgetSecretVariables();

  QApplication application(argc, argv);
  applyTheme(application);
  nameComboBoxesByTheirLabels();
  QApplication::setWindowIcon(applicationIcon());
  // exit() and not quit(), which an open dialog may refuse
  const Termination termination;
  QObject::connect(&termination, &Termination::requested, &application, [] { QCoreApplication::exit(); });

  const Clock clock;
  SettingsFile settings(SettingsFile::defaultPath());
  ConnectionStore connections(settings);
  Preferences preferences(settings);
  KeychainCredentialStore keychain;
  Credentials credentials(keychain);
  SandboxProcess sandbox(inFolder(QStandardPaths::AppDataLocation, u"sandbox.db"_s));
  SecretClipboard clipboard;
  const Services services{
      .connections = connections,
      .credentials = credentials,
      .preferences = preferences,
      .sandbox = sandbox,
      .clipboard = clipboard,
      .clock = clock,
      .environment = environment,
      .makePlatform = [](const QUrl& baseUrl, const Secret& credential) -> std::unique_ptr<TokenPlatform> {
        return std::make_unique<geai::GeaiPlatform>(baseUrl, credential);
      },
  };

  MainWindow window(services);
  window.show();
  openFirst(window, services, *options);
  reportSettings(window, settings);
  return QApplication::exec();
}
