#include "ini_interpolation.h"

#include "ini_text.h"

#include <QList>

#include <optional>

namespace tokendesk {

namespace {

constexpr int maxDepth = 10;  // configparser.MAX_INTERPOLATION_DEPTH
// Ten levels of references can ask for more text than there is memory.
constexpr int maxReferences = 1000;
constexpr qsizetype maxSize = 1024LL * 1024;

/// Collects the pieces of a value as views into the raw values, so that nothing secret is copied but once.
class Interpolation {
 public:
  explicit Interpolation(const IniLookup& lookup) : lookup_(lookup) {}

  /// As configparser's _interpolate_some(): from left to right, so that it meets the same problem first.
  std::optional<IniValueProblem> expand(QByteArrayView rest, int depth) {
    if (depth > maxDepth) return IniValueProblem::TooDeep;
    while (!rest.isEmpty()) {
      const qsizetype percent = rest.indexOf('%');
      const QByteArrayView plain = percent < 0 ? rest : rest.first(percent);
      append(plain);
      if (size_ > maxSize) return IniValueProblem::TooLong;
      rest = rest.sliced(plain.size());
      if (rest.isEmpty()) break;
      if (rest.startsWith("%%")) {
        append(rest.first(1));
        rest = rest.sliced(2);
      } else if (auto problem = expandReference(rest, depth)) {
        return problem;
      }
    }
    return {};
  }

  [[nodiscard]] std::expected<Secret, IniValueProblem> joined() const {
    if (size_ > maxSize) return std::unexpected(IniValueProblem::TooLong);
    QByteArray bytes;
    bytes.reserve(size_);
    for (const QByteArrayView piece : pieces_) bytes.append(piece);
    Secret secret(bytes);
    bytes.fill('\0');
    return secret;
  }

 private:
  void append(QByteArrayView piece) {
    if (piece.isEmpty()) return;
    pieces_.append(piece);
    size_ += piece.size();
  }

  std::optional<IniValueProblem> expandReference(QByteArrayView& rest, int depth) {
    constexpr qsizetype nameAt = 2;
    const qsizetype closing = rest.startsWith("%(") ? rest.indexOf(')', nameAt) : -1;
    const bool complete = closing > nameAt && rest.sliced(closing).startsWith(")s");
    if (!complete) return IniValueProblem::BadPercent;
    if (++references_ > maxReferences) return IniValueProblem::TooLong;

    const QString name = iniString(rest.sliced(nameAt, closing - nameAt));
    rest = rest.sliced(closing + 2);
    const Secret* value = lookup_(pythonLower(name));
    if (!value) return IniValueProblem::UnknownReference;
    if (value->reveal().contains('%')) return expand(value->reveal(), depth + 1);
    append(value->reveal());
    return {};
  }

  const IniLookup& lookup_;
  QList<QByteArrayView> pieces_;
  qsizetype size_ = 0;
  int references_ = 0;
};

}  // namespace

std::expected<Secret, IniValueProblem> interpolated(const Secret& raw, const IniLookup& lookup) {
  Interpolation interpolation(lookup);
  if (auto problem = interpolation.expand(raw.reveal(), 1)) return std::unexpected(*problem);
  return interpolation.joined();
}

Secret escapedForInterpolation(const Secret& value) {
  const QByteArrayView bytes = value.reveal();
  QByteArray escaped;
  escaped.reserve(bytes.size() + bytes.count('%'));
  for (const char byte : bytes) {
    if (byte == '%') escaped.append('%');
    escaped.append(byte);
  }
  Secret secret(escaped);
  escaped.fill('\0');
  return secret;
}

}  // namespace tokendesk
