#pragma once

#include "connection_opener.h"
#include "inline_message.h"

namespace tokendesk {

/// Says why a connection could not be opened, or is no longer, and offers what helps.
class OpeningFailure : public InlineMessage {
  Q_OBJECT

 public:
  using InlineMessage::InlineMessage;

  void showFailure(const Connection& connection, const ConnectionOpener::Failure& failure);
  /// The sandbox, which is open, has ended by itself; `detail` is what it said last.
  void showSandboxEnd(const QString& detail);

 signals:
  void credentialWanted(const tokendesk::Connection& connection);
  void sandboxWanted();
};

}  // namespace tokendesk
