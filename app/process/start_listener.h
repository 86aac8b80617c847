#pragma once

#include "start_request.h"

#include <QLocalServer>

#include <chrono>
#include <functional>

class QLocalSocket;

namespace tokendesk {

class SingleInstance;

/// Answers the later starts of the program, through the event loop, where this is the first; see
/// SingleInstance. What isn't a request is sent away, and so is who asks nothing. Lives on the interface
/// thread.
class StartListener {
 public:
  /// Shortened by tests.
  struct Limits {
    std::chrono::milliseconds talk = std::chrono::seconds(2);  ///< until a request has to be there
    qsizetype talks = 8;                                       ///< at once
  };
  /// Does what is asked for, and answers with a sentence for who started the program.
  using Handler = std::function<QString(const StartRequest& request)>;

  StartListener(const SingleInstance& instance, Handler handler, const Limits& limits);
  StartListener(const SingleInstance& instance, Handler handler)
      : StartListener(instance, std::move(handler), Limits{}) {}

 private:
  void talk(QLocalSocket* socket);
  void answer(QLocalSocket* socket);

  Handler handler_;
  Limits limits_;
  QLocalServer server_;
};

}  // namespace tokendesk
