#pragma once

#include <QProcessEnvironment>
#include <QString>

namespace tokendesk::bench {

/// Runs this program as a process of its own to measure something there, and returns the number it prints.
/// Ends the program where it fails.
double measureInProcess(const QString& probe, const QString& argument, int size,
                        const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment());

/// What the other side prints.
void printMeasurement(double value);

}  // namespace tokendesk::bench
