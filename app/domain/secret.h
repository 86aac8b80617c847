#pragma once

#include <QByteArrayView>
#include <QHashFunctions>
#include <QSharedData>
#include <QString>

#include <new>

namespace tokendesk {

/// Bytes that must not outlive their use: token values, credentials, passwords.
///
/// Copies share one buffer, which is zeroed when the last holder goes. There is no conversion and no stream
/// operator: the only way out is reveal(), so a review can find every place where a secret leaves. Copies
/// made from what reveal() returns (by Qt, a line edit, the clipboard) are not ours and can't be zeroed.
///
/// Thread-safe to copy and read from several threads.
class Secret {
 public:
  Secret() = default;
  explicit Secret(QByteArrayView bytes);

  /// The UTF-8 form of `text`.
  static Secret fromText(QStringView text);

  [[nodiscard]] bool isEmpty() const { return !buffer_; }
  [[nodiscard]] qsizetype size() const { return reveal().size(); }

  /// The bytes, valid as long as a holder of this secret lives.
  [[nodiscard]] QByteArrayView reveal() const { return buffer_ ? buffer_->bytes() : QByteArrayView(); }

  friend bool operator==(const Secret& a, const Secret& b) { return a.reveal() == b.reveal(); }
  friend size_t qHash(const Secret& secret, size_t seed = 0) {
    return qHashBits(secret.reveal().data(), static_cast<size_t>(secret.size()), seed);
  }

 private:
  /// The number of holders, the size and the bytes in one piece of memory: a list holds 100,000 of them.
  class Buffer final : public QSharedData {
   public:
    static Buffer* of(QByteArrayView bytes);
    /// Zeroes the bytes before the memory is freed.
    static void operator delete(Buffer* buffer, std::destroying_delete_t);

    [[nodiscard]] QByteArrayView bytes() const { return {reinterpret_cast<const char*>(this + 1), size_}; }

   private:
    explicit Buffer(qsizetype size) : size_(size) {}

    const qsizetype size_;
  };

  QExplicitlySharedDataPointer<Buffer> buffer_;
};

}  // namespace tokendesk
