#include "memory_canary.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <span>
#include <unistd.h>

namespace tokendesk {

namespace {

constexpr char mask = '\x5a';
constexpr qsizetype length = 64;
// Away from both ends: the first bytes of a freed block are the allocator's.
constexpr qsizetype searchedFrom = 16;
constexpr qsizetype searchedLength = 32;

/// Larger ones are what AddressSanitizer sets apart for itself.
constexpr quintptr largestRegion = quintptr(1) << 30U;

struct Region {
  quintptr begin = 0;
  quintptr end = 0;
};

/// What this process can write, and so everything that it could have copied something to.
QList<Region> writableRegions() {
  QList<Region> regions;
  const std::unique_ptr<FILE, int (*)(FILE*)> maps(std::fopen("/proc/self/maps", "r"), &std::fclose);
  std::array<char, 4096> line{};
  while (maps && std::fgets(line.data(), line.size(), maps.get())) {
    Region region;
    std::array<char, 5> rights{};
    const int read = std::sscanf(line.data(), "%llx-%llx %4s", &region.begin, &region.end, rights.data());
    if (read == 3 && rights[0] == 'r' && rights[1] == 'w' && region.end - region.begin < largestRegion)
      regions.append(region);
  }
  return regions;
}

/// What was read is put here; the search leaves it out, because it is a copy of what it found.
alignas(4096) std::array<char, 1024 * 1024> window;

Region windowRegion() {
  const auto begin = reinterpret_cast<quintptr>(window.data());
  return {begin, begin + window.size()};
}

bool isAt(std::span<const char> bytes, QByteArrayView masked, qsizetype stride) {
  for (qsizetype i = 0; i < masked.size(); ++i) {
    if (bytes[static_cast<size_t>(i * stride)] != char(masked[i] ^ mask)) return false;
    if (stride == 2 && bytes[static_cast<size_t>(i * stride + 1)] != '\0') return false;
  }
  return true;
}

/// The offsets in `bytes` of those that begin before `end`.
QList<size_t> offsetsIn(std::span<const char> bytes, size_t end, QByteArrayView masked) {
  QList<size_t> found;
  const auto first = char(masked.front() ^ mask);
  const auto size = static_cast<size_t>(masked.size());
  for (size_t at = 0; at < end; ++at) {
    const void* next = std::memchr(&bytes[at], first, end - at);
    if (!next) break;
    at = static_cast<size_t>(static_cast<const char*>(next) - bytes.data());
    const auto rest = bytes.subspan(at);
    if (rest.size() >= size && isAt(rest, masked, 1)) found.append(at);
    if (rest.size() >= 2 * size && isAt(rest, masked, 2)) found.append(at);
  }
  return found;
}

QList<quintptr> placesIn(int memory, const Region& region, QByteArrayView masked) {
  // what is cut in two by the end of a window is found in the next
  const auto overlap = static_cast<size_t>(2 * masked.size() - 1);
  QList<quintptr> places;
  for (quintptr at = region.begin; at < region.end;) {
    const size_t wanted = std::min<size_t>(region.end - at, window.size());
    const ssize_t count = ::pread(memory, window.data(), wanted, static_cast<off_t>(at));
    if (count <= 0) break;
    const auto size = static_cast<size_t>(count);
    const bool isLast = size <= overlap || at + size >= region.end;
    const size_t step = isLast ? size : size - overlap;
    for (const size_t offset : offsetsIn({window.data(), size}, step, masked)) places.append(at + offset);
    at += step;
  }
  window.fill('\0');
  return places;
}

}  // namespace

MemoryCanary::MemoryCanary() {
  static constexpr char letters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
  masked_.reserve(length);
  for (qsizetype i = 0; i < length; ++i) {
    const auto letter = QRandomGenerator::global()->bounded(static_cast<quint32>(sizeof letters - 1));
    masked_.append(char(letters[letter] ^ mask));
  }
}

QByteArray MemoryCanary::plain() const {
  QByteArray bytes;
  bytes.reserve(length);
  for (const char c : masked_) bytes.append(char(c ^ mask));
  return bytes;
}

Secret MemoryCanary::secret() const {
  QByteArray bytes = plain();
  Secret secret(bytes);
  bytes.fill('\0');
  return secret;
}

QList<quintptr> MemoryCanary::places() const {
  const int memory = ::open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
  const QByteArrayView searched = QByteArrayView(masked_).sliced(searchedFrom, searchedLength);
  const Region own = windowRegion();
  QList<quintptr> places;
  for (const Region& region : writableRegions()) {
    const Region before{region.begin, std::min(region.end, std::max(own.begin, region.begin))};
    const Region after{std::max(region.begin, std::min(own.end, region.end)), region.end};
    places += placesIn(memory, before, searched) + placesIn(memory, after, searched);
  }
  ::close(memory);
  return places;
}

}  // namespace tokendesk
