#include "sandbox_process.h"

#include <QCoreApplication>

#include <cstdio>

// Holds a sandbox until it is killed: sandbox_holder PROGRAM DATABASE. Prints the sandbox's process id.
int main(int argc, char** argv) {
  QCoreApplication application(argc, argv);
  const QStringList arguments = QCoreApplication::arguments();
  tokendesk::SandboxProcess sandbox(arguments.value(2), arguments.value(1));
  sandbox.start().then(
      &application,
      [&sandbox](const std::expected<tokendesk::SandboxAddress, tokendesk::SandboxError>& address) {
        std::printf("%lld\n", address ? static_cast<long long>(sandbox.processId()) : 0LL);
        std::fflush(stdout);
      });
  return QCoreApplication::exec();
}
