#pragma once

#include "ini_document.h"

#include <QByteArray>
#include <QJsonObject>

namespace tokendesk {

/// What we read, in the form in which credentials_python_test.py keeps what Python does.
QJsonObject readingOf(const IniDocument& document);

/// The same, or the problem: with the first line that has it, where Python lists several.
QJsonObject readingOf(const QByteArray& bytes);

}  // namespace tokendesk
