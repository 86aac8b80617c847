#include "hash_mix.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace tokendesk::sandbox {

quint64 seedOf(const QString& text) {
  const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
  return qFromBigEndian<quint64>(hash.constData());
}

// The step and the finalizer of SplitMix64: neighbours have nothing in common.
quint64 mixedNumber(quint64 seed, quint64 index) {
  quint64 mixed = seed + (index + 1) * 0x9e3779b97f4a7c15U;
  mixed = (mixed ^ (mixed >> 30U)) * 0xbf58476d1ce4e5b9U;
  mixed = (mixed ^ (mixed >> 27U)) * 0x94d049bb133111ebU;
  return mixed ^ (mixed >> 31U);
}

qint64 mixedBelow(qint64 bound, quint64 seed, quint64 index) {
  return qint64(mixedNumber(seed, index) % quint64(bound));
}

}  // namespace tokendesk::sandbox
