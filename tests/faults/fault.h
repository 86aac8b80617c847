#pragma once

#include "api_error.h"
#include "fault_server.h"

#include <QByteArray>
#include <QList>

#include <functional>
#include <optional>

namespace tokendesk {

/// The answer with which an operation succeeds, for faults to be made of.
struct GoodAnswer {
  int status = 200;
  QByteArray body;
  /// The member of an element of the body that the platform's ids stand in, such as "id".
  QByteArray idName = "id";
};

/// How an operation may end: in an error of one of these kinds; nothing stands for success.
using PossibleEnds = QList<std::optional<ApiErrorKind>>;

/// Something that goes wrong, and what has to follow whichever operation it hits.
struct Fault {
  /// When it strikes.
  enum class Moment {
    Answer,           ///< the server answers the operation's request by `script`
    Connection,       ///< the server's door is `door`
    Handshake,        ///< the server is `identity`
    AfterCancel,      ///< it answers well, after Cancel was pressed
    AfterDialog,      ///< it answers well, after the dialog was closed; no fault where there is none
    AfterPage,        ///< it answers well, after the page is gone
    AfterConnection,  ///< it answers well, after the connection is gone
    ChangedBefore,    ///< somebody else has changed what the operation is about
    VanishedBefore,   ///< somebody else has deleted it
    RevokedBefore,    ///< the credential doesn't sign in any more, with any request
    ClockForward,     ///< the computer's clock goes a year ahead while the answer is awaited
    ClockBack,        ///< and a year back
  };

  QByteArray name;  ///< unique, as in the report
  Moment moment = Moment::Answer;
  std::function<FaultScript(const GoodAnswer&)> script = {};
  FaultServer::Door door = FaultServer::Door::Open;
  FaultServer::Identity identity = FaultServer::Identity::Trusted;

  bool isDoneAllTheSame = false;  ///< the platform does what it was asked, although it doesn't answer so

  PossibleEnds readEnds = {};
  PossibleEnds changeEnds = {};
  int readRequests = 1;    ///< how many of the operation's request the server sees of a read
  int changeRequests = 1;  ///< the same of a change: 0 or 1
};

/// Whether the operation is over, for its user, before it is answered.
bool isGivenUp(Fault::Moment moment);
/// Whether something comes to pass before it is answered.
bool isAnsweredLater(Fault::Moment moment);

/// All of them. Times are a 30th of those outside: a byte every 23 ms for every 0.7 s, 330 ms of nothing for
/// 10 s; so are the limits that operations get (see FaultWorld).
const QList<Fault>& faults();

}  // namespace tokendesk
