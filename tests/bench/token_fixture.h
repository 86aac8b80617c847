#pragma once

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

/// A platform's answer that lists the tokens from 0 on.
QByteArray tokensAnswer(int size);

/// A word that some of the names hold, to type into a filter.
QString wordInNames();

}  // namespace tokendesk::bench
