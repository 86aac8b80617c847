#include "secret.h"

#include <algorithm>

namespace tokendesk {

Secret::Secret(QByteArrayView bytes) : size_(bytes.size()) {
  static_assert(sizeof(ZeroedByte) == 1);
  if (size_ == 0) return;
  bytes_ = std::make_shared<ZeroedByte[]>(static_cast<size_t>(size_));
  for (qsizetype i = 0; i < size_; ++i) bytes_[i].value = bytes[i];
}

Secret Secret::fromText(QStringView text) {
  QByteArray utf8 = text.toUtf8();
  Secret secret(utf8);
  utf8.fill('\0');
  return secret;
}

QByteArrayView Secret::reveal() const {
  if (size_ == 0) return {};
  return {reinterpret_cast<const char*>(bytes_.get()), size_};
}

}  // namespace tokendesk
