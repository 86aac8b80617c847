// A program that copies a secret, says so, and ends as the console does: when its input ends, or on SIGTERM.
//   clipboard_holder SECRET at-once|when-clicked

#include "secret_clipboard.h"
#include "termination.h"

#include <QApplication>
#include <QMouseEvent>
#include <QTimer>
#include <QWidget>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

void say(const char* word) {
  std::puts(word);
  std::fflush(stdout);
}

/// Says when it can be clicked, and copies where it is.
class Holder : public QWidget {
 public:
  explicit Holder(tokendesk::Secret secret) : secret_(std::move(secret)) {}

  void copy() {
    clipboard_.copy(secret_, u"support-bot"_s, 600s);
    QTimer::singleShot(0, this, [] { say("copied"); });
  }

 protected:
  void changeEvent(QEvent* event) override {
    if (event->type() == QEvent::ActivationChange && isActiveWindow()) say("active");
    QWidget::changeEvent(event);
  }
  void mousePressEvent(QMouseEvent*) override { copy(); }

 private:
  tokendesk::SecretClipboard clipboard_;
  tokendesk::Secret secret_;
};

}  // namespace

int main(int argc, char** argv) {
  QApplication application(argc, argv);
  tokendesk::Termination termination;
  termination.watchStandardInput();
  QObject::connect(&termination, &tokendesk::Termination::requested, [] { QCoreApplication::exit(); });
  const QStringList arguments = QCoreApplication::arguments();
  Holder holder(tokendesk::Secret::fromText(arguments.at(1)));
  if (arguments.at(2) == u"at-once") {
    holder.copy();
  } else {
    holder.show();
  }
  return QApplication::exec();
}
