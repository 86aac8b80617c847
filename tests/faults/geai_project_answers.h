#pragma once

#include "faulted_operation.h"

namespace tokendesk::geai {

/// What the project "p1" of an installation is like; its other is always the same: "p2", Evaluation.
enum class FirstProject {
  Usual,      ///< called Support
  Renamed,    ///< by somebody else
  Described,  ///< as the user describes it
  Joined,     ///< by a third project, "p9", Archive
  Gone,
};

/// The answers of an installation with these, and with assistants and requests of the project. Changes are
/// answered as if they were made each time.
///
/// An export is given in three parts: two requests, two more, and none.
std::function<GoodAnswer(const RecordedRequest&)> projectAnswers(FirstProject first = FirstProject::Usual);

}  // namespace tokendesk::geai
