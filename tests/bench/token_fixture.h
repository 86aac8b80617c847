#pragma once

#include "api_token.h"

#include <QByteArray>
#include <QString>

namespace tokendesk::bench {

/// A made-up token, as a platform lists it.
struct FixtureToken {
  QString id;
  QString name;
  QString description;
  QString status;
  QString timestamp;
};

/// The token of this number, the same in every run and process: names such as a company's programs have,
/// some with capitals, accents or other scripts, some without a description, most active.
FixtureToken fixtureToken(int number);

struct FixtureProject {
  QString id;
  QString name;
};

/// The project of this number, the same in every run and process.
FixtureProject fixtureProject(int number);

/// A platform's answer that lists the projects from 0 on.
QByteArray projectsAnswer(int count);

/// A platform's answer that lists `count` tokens from the one of number `first` on.
QByteArray tokensAnswer(int first, int count);

/// The tokens from 0 on, as the console knows them. They are of the organization, or of projects of so many
/// tokens each.
ApiTokens fixtureTokens(int size, int tokensPerProject);

/// What stands in a filter after each key, while a word of twelve letters, which some of the names hold, is
/// typed letter by letter and deleted again.
QStringList typedTexts();

}  // namespace tokendesk::bench
