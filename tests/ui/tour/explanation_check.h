#pragma once

#include <QWidget>

namespace tokendesk {

class Findings;

/// Fields and lists that "What's This" says nothing about.
void checkExplanations(QWidget& window, Findings& findings);

}  // namespace tokendesk
