#pragma once

#include <QStringView>

#include <span>

namespace tokendesk::sandbox {

/// What someone asked and what came back. `{n}` stands for a number that differs from request to request.
struct ExchangeText {
  QStringView input;
  QStringView output;
};

/// Those that fit an intent, by its name.
std::span<const ExchangeText> exchangesOf(QStringView intent);

/// What people paste into any assistant, with all that makes trouble in a table or a file: formulas, tabs,
/// line ends of both kinds, quotes, separators, writing from right to left, emoji.
std::span<const ExchangeText> pastedExchanges();

}  // namespace tokendesk::sandbox
