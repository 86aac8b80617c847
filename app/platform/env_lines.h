#pragma once

#include <QString>

#include <vector>

namespace tokendesk {

/// A token's lines as CopyFormat::DotEnv, with tokenPlaceholder where its value goes.
struct EnvLines {
  QString tokenName;
  QString lines;
};

/// The lines of several tokens so that they stand in one .env file, token by token, each to be filled in on
/// its own. Those of the first token stay as they are. Of the others, a line that is there already is left
/// out, as the base URL; a variable that is there with another value gets the token's name behind its own, as
/// GEAI_API_KEY_BATCH_JOBS, and a number where that is taken too.
std::vector<QString> besideEachOther(const std::vector<EnvLines>& tokens);

}  // namespace tokendesk
