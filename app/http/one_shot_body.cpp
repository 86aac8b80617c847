#include "one_shot_body.h"

#include <algorithm>
#include <cstring>

namespace tokendesk {

OneShotBody::OneShotBody(Secret bytes, QObject* parent) : QIODevice(parent), bytes_(std::move(bytes)) {
  open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool OneShotBody::seek(qint64 position) {
  if (wasRead_ && position < pos()) return false;
  return QIODevice::seek(position);
}

qint64 OneShotBody::readData(char* data, qint64 maxSize) {
  const qint64 count = std::clamp<qint64>(size() - pos(), 0, maxSize);
  if (count > 0) {
    std::memcpy(data, bytes_.reveal().data() + pos(), static_cast<size_t>(count));
    wasRead_ = true;
  }
  return count;
}

qint64 OneShotBody::writeData(const char* /*data*/, qint64 /*size*/) {
  return -1;
}

}  // namespace tokendesk
