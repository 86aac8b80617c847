#pragma once

#include <QList>
#include <QString>

class QCoreApplication;

namespace tokendesk {

/// A language that the interface can be shown in.
struct Language {
  QString code;  ///< as "es" or "pt_BR"
  QString name;  ///< in the language itself
};

/// In the order of their names.
const QList<Language>& languages();

/// The code of the language to be shown: the chosen one, else the first of the desktop's that there is, else
/// English. `choice` is empty where the user follows the desktop.
QString effectiveLanguage(const QString& choice);

/// Lets the application speak this language, and its dates, numbers and layout follow it; may be called
/// again. Those of the desktop's country are kept where the desktop speaks the same language. What is shown
/// already stays as it is.
void applyLanguage(QCoreApplication& application, const QString& choice);

/// The code of the language that the application speaks since applyLanguage(); English before.
QString spokenLanguage();

}  // namespace tokendesk
