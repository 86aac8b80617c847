#pragma once

#include <QString>

#include <vector>

namespace tokendesk::bench {

/// Runs this program as a process of its own to measure something there, and returns the number it prints.
/// Ends the program where it fails.
double measureInProcess(const QString& probe, const QString& argument, int size);

/// The same for a measurement of many steps, of which each prints a number after printReady(). A process that
/// isn't done `limit` milliseconds after that is ended: then it is those that it printed until then.
std::vector<double> measureStepsInProcess(const QString& probe, const QString& argument, int size, int limit);

/// What the other side prints: that it begins with the first step, and a number.
void printReady();
void printMeasurement(double value);

}  // namespace tokendesk::bench
