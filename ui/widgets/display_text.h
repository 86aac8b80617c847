#pragma once

#include <QString>

namespace tokendesk {

/// Whether line ends and tabs are written out like other control characters.
enum class Lines { WrittenOut, Kept };

/// `name`, as a server gave it, for use inside a sentence: control characters and marks that turn the
/// direction of writing are written out as `‹U+202E›`, so that a name can't hide them, and a name that isn't
/// plainly left to right is isolated, so that it can't turn the sentence around it; every name is, where the
/// layout runs from right to left. Names of more than 200 characters, twice what the platform takes, lose
/// their middle.
QString displayName(const QString& name);

/// The same for a longer text, such as a description, of up to 1,000 characters.
QString displayText(const QString& text, Lines lines = Lines::WrittenOut);

/// `text` as a part of a sentence or a cell where the layout runs from right to left: isolated, so that its
/// own direction neither turns nor is turned by what is around it. From left to right it is as it was.
QString isolated(const QString& text);

/// `text` without what isolated() and displayName() put around a name, to compare what was typed.
QString withoutIsolates(QString text);

/// `text` for a label that wraps its lines, with places to break in words that are too long for a line.
QString breakable(const QString& text);

/// `text` as rich text that shows it as it is, also in a tool tip: markup of a server's text stays text, line
/// ends and spaces stay, and words too long for a line break.
QString asRichText(const QString& text);

}  // namespace tokendesk
