#pragma once

#include "secret.h"

#include <QByteArray>
#include <QList>

namespace tokendesk {

/// A made-up secret that can be searched for in the memory of this process, freed memory included.
///
/// What it keeps is masked, so that the search finds copies made of it and never itself. AddressSanitizer
/// keeps freed memory as it was, and so does the C library for a while: a copy that was freed without being
/// zeroed is found.
class MemoryCanary {
 public:
  MemoryCanary();

  /// To the caller to zero.
  [[nodiscard]] QByteArray plain() const;
  [[nodiscard]] Secret secret() const;

  /// How often it is in memory now, in UTF-8 and in UTF-16. A part of 32 characters counts.
  [[nodiscard]] qsizetype copies() const { return places().size(); }
  /// Where they are.
  [[nodiscard]] QList<quintptr> places() const;

 private:
  QByteArray masked_;
};

}  // namespace tokendesk
