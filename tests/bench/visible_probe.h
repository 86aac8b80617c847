#pragma once

#include <QStringView>
#include <QUrl>

namespace tokendesk::bench {

inline constexpr QStringView listVisibleProbe = u"list-to-visible";
inline constexpr QStringView projectsVisibleProbe = u"projects-to-visible";

// Each prints milliseconds from asking an installation to the painted table, the median of a few loads in new
// windows after one to warm up.

/// For the tokens of the organization.
int probeListToVisible(const QUrl& installation, int argc, char** argv);
/// For those of the organization and of all its projects.
int probeProjectsToVisible(const QUrl& installation, int argc, char** argv);

}  // namespace tokendesk::bench
