#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace tokendesk {

/// Says when the program should end: on SIGTERM, SIGINT and SIGHUP, and when standard input closes, if asked
/// to watch it. At most one may exist.
class Termination : public QObject {
  Q_OBJECT

 public:
  explicit Termination(QObject* parent = nullptr);
  ~Termination() override;
  Q_DISABLE_COPY_MOVE(Termination)

  /// What arrives there is thrown away.
  void watchStandardInput();

 signals:
  void requested();

 private:
  void readStandardInput();

  std::unique_ptr<QSocketNotifier> signal_;
  std::unique_ptr<QSocketNotifier> input_;
};

}  // namespace tokendesk
