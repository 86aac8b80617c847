#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

/// What libFuzzer calls, and replay.cpp with it.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size);

/// What the targets under this folder have in common. Inputs are made so that a person can write one: letters
/// choose, control characters separate, and the rest is what is fed.
namespace tokendesk::fuzz {

/// The line between the parts of an input.
inline constexpr char separator = '\x1e';

/// Ends the program where a promise is broken, which is a finding.
inline void require(bool holds, const char* promise) {
  if (holds) return;
  std::fprintf(stderr, "Broken promise: %s\n", promise);
  std::abort();
}

/// The bytes of one input, taken from the front.
class Input {
 public:
  Input(const uint8_t* data, size_t size)
      : rest_(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)) {}

  /// One of `count` things, as the next letter says: 'a' is the first. The first one where nothing is left.
  [[nodiscard]] size_t choice(size_t count) {
    if (rest_.isEmpty()) return 0;
    const auto letter = static_cast<uint8_t>(rest_.front() - 'a');
    rest_ = rest_.sliced(1);
    return letter % count;
  }

  /// Up to the next separator, which is passed over.
  [[nodiscard]] QByteArray part() {
    const qsizetype end = rest_.indexOf(separator);
    const QByteArray taken = (end < 0 ? rest_ : rest_.first(end)).toByteArray();
    rest_ = rest_.sliced(end < 0 ? rest_.size() : end + 1);
    return taken;
  }

  [[nodiscard]] QString text() { return QString::fromUtf8(part()); }

  [[nodiscard]] QByteArray rest() const { return rest_.toByteArray(); }
  [[nodiscard]] bool isEmpty() const { return rest_.isEmpty(); }

 private:
  QByteArrayView rest_;
};

}  // namespace tokendesk::fuzz
