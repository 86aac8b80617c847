#pragma once

#include <QCollator>

namespace tokendesk {

/// Compares texts as a person expects: by the user's language, without regard to case and with numbers by
/// value ("node-2" before "node-10").
QCollator textOrder();

}  // namespace tokendesk
