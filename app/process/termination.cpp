#include "termination.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace tokendesk {

namespace {

// A signal handler may do little more than write(), and has no other way to a place than a global.
std::array<int, 2> signalPipe{-1, -1};

void onSignal(int) {
  const int savedError = errno;
  const char byte = 1;
  [[maybe_unused]] const ssize_t written = write(signalPipe[1], &byte, 1);
  errno = savedError;
}

/// As under nohup, where the program goes on when its terminal closes.
bool isIgnored(int number) {
  struct sigaction action = {};
  return sigaction(number, nullptr, &action) == 0 && action.sa_handler == SIG_IGN;
}

void handleSignals(void (*handler)(int)) {
  for (const int number : {SIGTERM, SIGINT, SIGHUP}) {
    if (number == SIGHUP && isIgnored(number)) continue;
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigaction(number, &action, nullptr);
  }
}

}  // namespace

Termination::Termination(QObject* parent) : QObject(parent) {
  if (pipe2(signalPipe.data(), O_CLOEXEC | O_NONBLOCK) != 0) return;
  signal_ = std::make_unique<QSocketNotifier>(signalPipe[0], QSocketNotifier::Read);
  connect(signal_.get(), &QSocketNotifier::activated, this, [this] {
    signal_->setEnabled(false);
    emit requested();
  });
  handleSignals(onSignal);
}

Termination::~Termination() {
  handleSignals(SIG_DFL);
  signal_.reset();
  for (int& end : signalPipe) {
    if (end >= 0) close(end);
    end = -1;
  }
}

void Termination::watchStandardInput() {
  input_ = std::make_unique<QSocketNotifier>(STDIN_FILENO, QSocketNotifier::Read);
  connect(input_.get(), &QSocketNotifier::activated, this, &Termination::readStandardInput);
}

void Termination::readStandardInput() {
  std::array<char, 4096> discarded{};
  const ssize_t size = read(STDIN_FILENO, discarded.data(), discarded.size());
  if (size > 0 || (size < 0 && (errno == EINTR || errno == EAGAIN))) return;
  input_->setEnabled(false);
  emit requested();
}

}  // namespace tokendesk
