#pragma once

class QDialog;

namespace tokendesk {

/// Makes `dialog` as high as its content is at its width, which Qt leaves to guess where lines of text break.
/// `narrowest` is its smallest width. To be called when it is shown and when its layout changes.
void fitHeight(QDialog& dialog, int narrowest);

/// Has `dialog` stay wide enough for what it shows, and high enough for its lines of text at the width that
/// it has now. To be called when it is resized, too.
void keepTextsWhole(QDialog& dialog);

}  // namespace tokendesk
