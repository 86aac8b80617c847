#include "appearance.h"

#include "language.h"
#include "preferences.h"
#include "theme.h"

namespace tokendesk {

void applyAppearance(QApplication& application, const Preferences& preferences) {
  applyLanguage(application, preferences.language());
  applyTheme(application, themeNamed(preferences.theme()), preferences.textSize());
}

}  // namespace tokendesk
