#include "start_probe.h"

#include "clock.h"
#include "connection_store.h"
#include "credentials.h"
#include "desktop_notifier.h"
#include "geai/geai_kind.h"
#include "icons.h"
#include "keychain_credential_store.h"
#include "main_window.h"
#include "preferences.h"
#include "probe.h"
#include "sandbox_process.h"
#include "secret_clipboard.h"
#include "settings_file.h"
#include "theme.h"

#include <QApplication>
#include <QDir>
#include <QMainWindow>
#include <QStandardPaths>
#include <QTableView>

#include <chrono>

namespace tokendesk::bench {

using namespace Qt::StringLiterals;

namespace {

/// Prints when a window was painted first, and ends the program.
class FirstPaint final : public QObject {
 public:
  FirstPaint(QWidget* window, qint64 startedAt) : QObject(window), startedAt_(startedAt) {
    window->installEventFilter(this);
  }

  bool eventFilter(QObject* window, QEvent* event) override {
    if (event->type() == QEvent::Paint) {
      window->removeEventFilter(this);
      // A window is painted with all that is in it at once: the next thing that happens is after that.
      QMetaObject::invokeMethod(this, &FirstPaint::tell, Qt::QueuedConnection);
    }
    return false;
  }

 private:
  void tell() {
    printMeasurement(static_cast<double>(monotonicNow() - startedAt_) / 1e6);
    QCoreApplication::quit();
  }

  qint64 startedAt_;
};

}  // namespace

qint64 monotonicNow() {
  using namespace std::chrono;
  return duration_cast<nanoseconds>(steady_clock::now().time_since_epoch()).count();
}

int probeConsoleStart(qint64 startedAt, int argc, char** argv) {
  QCoreApplication::setApplicationName(u"tokendesk"_s);
  const auto environment = readEnvironmentConnection(QProcessEnvironment::systemEnvironment());
  QApplication application(argc, argv);
  applyTheme(application);
  QApplication::setWindowIcon(applicationIcon());

  const Clock clock;
  SettingsFile settings(SettingsFile::defaultPath());
  ConnectionStore connections(settings);
  Preferences preferences(settings);
  KeychainCredentialStore keychain;
  Credentials credentials(keychain);
  const QDir data(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
  SandboxProcess sandbox(data.filePath(u"sandbox.db"_s));
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
      .platforms = {geai::kind()},
      .signIn = {},
  };

  MainWindow window(services);
  new FirstPaint(&window, startedAt);
  window.show();
  return QApplication::exec();
}

int probePlainStart(qint64 startedAt, int argc, char** argv) {
  const QApplication application(argc, argv);
  QMainWindow window;
  window.setCentralWidget(new QTableView);
  window.resize(1240, 760);
  new FirstPaint(&window, startedAt);
  window.show();
  return QApplication::exec();
}

}  // namespace tokendesk::bench
