#include "planted_secrets.h"

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype randomLength = 43;
constexpr qsizetype pieceLength = 8;  // a fingerprint shows the last four characters
const QString alphabet = u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"_s;

}  // namespace

Secret PlantedSecrets::plant(const QString& prefix) {
  QString random;
  while (random.size() < randomLength) random += alphabet[random_.bounded(static_cast<int>(alphabet.size()))];
  const Secret secret = Secret::fromText(prefix + u'_' + random);
  watch(secret);
  return secret;
}

void PlantedSecrets::watch(const Secret& value) {
  const QString text = QString::fromUtf8(value.reveal());
  const QString random = text.sliced(text.indexOf(u'_') + 1);
  for (qsizetype at = 0; at + pieceLength <= random.size(); ++at) pieces_ << random.mid(at, pieceLength);
}

QString PlantedSecrets::pieceIn(const QString& text) const {
  for (qsizetype at = 0; at + pieceLength <= text.size(); ++at) {
    const QString piece = QString::fromRawData(text.constData() + at, pieceLength);
    if (pieces_.contains(piece)) return text.mid(at, pieceLength);
  }
  return {};
}

}  // namespace tokendesk
