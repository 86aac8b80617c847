#pragma once

class QApplication;

namespace tokendesk {

class Preferences;

/// Lets the application look and speak as the user chose. Colours follow in windows that are there; texts and
/// their size in those that are made afterwards.
void applyAppearance(QApplication& application, const Preferences& preferences);

}  // namespace tokendesk
