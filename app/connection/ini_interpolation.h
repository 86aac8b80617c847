#pragma once

#include "secret.h"

#include <expected>
#include <functional>

namespace tokendesk {

/// Why the value of a key can't be known. Python's configparser too says so when a value is asked for, so
/// that the other values of the file stay usable.
enum class IniValueProblem {
  BadPercent,        ///< InterpolationSyntaxError: % not followed by % or by (name)s
  UnknownReference,  ///< InterpolationMissingOptionError: %(name)s, and there is no such key
  TooDeep,  ///< InterpolationDepthError: a reference to itself, or more than ten levels of references
  TooLong,  ///< more text or references than any real file has; Python would take them, if memory lasts
};

/// The raw value of a key, given in lower case; null where there is none. Must stay valid meanwhile.
using IniLookup = std::function<const Secret*(const QString& key)>;

/// What `raw` means: `%%` is a percent sign, `%(name)s` the value of another key.
std::expected<Secret, IniValueProblem> interpolated(const Secret& raw, const IniLookup& lookup);

/// `value` with each percent sign doubled, so that it means itself.
Secret escapedForInterpolation(const Secret& value);

}  // namespace tokendesk
