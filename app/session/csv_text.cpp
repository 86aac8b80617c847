#include "csv_text.h"

#include <QStringEncoder>

#include <algorithm>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

bool beginsAsFormula(QStringView text) {
  constexpr QStringView begins = u"=+-@＝＋－＠\t\r";
  return !text.isEmpty() && (text.front().isNull() || begins.contains(text.front()));
}

bool needsQuotes(QStringView text) {
  constexpr QStringView special = u",\"\r\n";
  return std::ranges::any_of(special, [text](QChar each) { return text.contains(each); });
}

/// In place: an export has millions of cells.
void appendUtf8(QByteArray& csv, QStringView text) {
  QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
  const qsizetype size = csv.size();
  csv.resize(size + encoder.requiredSpace(text.size()));
  const char* end = encoder.appendToBuffer(csv.data() + size, text);
  csv.resize(end - csv.constData());
}

void appendQuoted(QByteArray& csv, QStringView text) {
  csv += '"';
  for (qsizetype quote = text.indexOf(u'"'); quote >= 0; quote = text.indexOf(u'"')) {
    appendUtf8(csv, text.first(quote));
    csv += "\"\"";
    text = text.sliced(quote + 1);
  }
  appendUtf8(csv, text);
  csv += '"';
}

void appendCell(QByteArray& csv, const QString& text) {
  const QString safe = beginsAsFormula(text) ? u'\'' + text : text;
  needsQuotes(safe) ? appendQuoted(csv, safe) : appendUtf8(csv, safe);
}

}  // namespace

QByteArray csvHeader(std::span<const QString> names, ByteOrderMark mark) {
  QByteArray csv = mark == ByteOrderMark::With ? "\xEF\xBB\xBF" : "";
  appendCsvRow(csv, names);
  return csv;
}

void appendCsvRow(QByteArray& csv, std::span<const QString> cells) {
  for (const QString& cell : cells) {
    appendCell(csv, cell);
    csv += ',';
  }
  csv.chop(1);
  csv += "\r\n";
}

}  // namespace tokendesk
