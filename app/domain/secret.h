#pragma once

#include <QByteArrayView>
#include <QHashFunctions>
#include <QString>

#include <memory>

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

  [[nodiscard]] bool isEmpty() const { return size_ == 0; }
  [[nodiscard]] qsizetype size() const { return size_; }

  /// The bytes, valid as long as a holder of this secret lives.
  [[nodiscard]] QByteArrayView reveal() const;

  friend bool operator==(const Secret& a, const Secret& b) { return a.reveal() == b.reveal(); }
  friend size_t qHash(const Secret& secret, size_t seed = 0) {
    return qHashBits(secret.reveal().data(), static_cast<size_t>(secret.size_), seed);
  }

 private:
  struct ZeroedByte {
    char value = 0;
    ZeroedByte() = default;
    ZeroedByte(const ZeroedByte&) = default;  // make_shared needs it to fill the array
    ZeroedByte& operator=(const ZeroedByte&) = delete;
    // volatile, so that the store isn't optimized away just before the memory is freed
    ~ZeroedByte() { *const_cast<volatile char*>(&value) = 0; }
  };

  std::shared_ptr<ZeroedByte[]> bytes_;
  qsizetype size_ = 0;
};

}  // namespace tokendesk
