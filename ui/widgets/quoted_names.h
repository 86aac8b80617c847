#pragma once

#include <QStringList>

namespace tokendesk {

/// Names, or other words of servers and users, as a list for a sentence: “a”, “b” and 3 more. Where there are
/// many, about `most` are named; one name more is no longer than "1 more".
QString quotedNames(const QStringList& names, qsizetype most = 10);

}  // namespace tokendesk
