#include "secret.h"

#include <algorithm>

namespace tokendesk {

Secret::Secret(QByteArrayView bytes) : buffer_(bytes.isEmpty() ? nullptr : Buffer::of(bytes)) {}

Secret Secret::fromText(QStringView text) {
  QByteArray utf8 = text.toUtf8();
  Secret secret(utf8);
  utf8.fill('\0');
  return secret;
}

Secret::Buffer* Secret::Buffer::of(QByteArrayView bytes) {
  void* memory = ::operator new(sizeof(Buffer) + static_cast<size_t>(bytes.size()));
  auto* buffer = new (memory) Buffer(bytes.size());
  std::copy(bytes.begin(), bytes.end(), reinterpret_cast<char*>(buffer + 1));
  return buffer;
}

void Secret::Buffer::operator delete(Buffer* buffer, std::destroying_delete_t) {
  // volatile, so that the stores aren't optimized away just before the memory is freed
  auto* bytes = reinterpret_cast<volatile char*>(buffer + 1);
  std::fill(bytes, bytes + buffer->size_, '\0');
  buffer->~Buffer();
  ::operator delete(buffer);
}

}  // namespace tokendesk
