#pragma once

#include <QString>

#include <functional>

namespace tokendesk {

/// Tells every text of this program that people, screen readers and other programs could read now, with where
/// it stands: properties of all objects in all windows, the accessibility tree, item models in every role,
/// actions, and the primary selection. The clipboard isn't among them: secrets are copied to it on purpose.
void visitReadableTexts(const std::function<void(const QString& where, const QString& text)>& visit);

}  // namespace tokendesk
