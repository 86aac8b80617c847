#pragma once

#include "secret.h"

#include <QList>
#include <QString>

#include <functional>

/// What platforms write for people, which may repeat what they were sent.
namespace tokendesk {

/// Takes out of a text what must not be shown.
using TextMask = std::function<QString(const QString&)>;

/// Masks what has the shape of a token, and drops a text that repeats one of `secrets`, as it is or
/// percent-encoded: masked within the words around it, a short one could be guessed. Safe on any thread.
TextMask maskFor(const QList<Secret>& secrets);

/// A text as an ApiError holds it: masked, on one line, and not too long.
QString shownText(const QString& text, const TextMask& mask);

}  // namespace tokendesk
