#pragma once

#include <QString>

namespace tokendesk {

/// `name`, as a server gave it, for use inside a sentence: control characters and marks that turn the
/// direction of writing are written out as `‹U+202E›`, so that a name can't hide them, and a name that isn't
/// plainly left to right is isolated, so that it can't turn the sentence around it.
QString displayName(const QString& name);

/// `text` as rich text that shows it as it is: markup of a server's text stays text, line ends and spaces
/// stay.
QString asRichText(const QString& text);

}  // namespace tokendesk
