// Requests as CSV and as JSON lines. The first letter chooses how the rest is read: 'a' as UTF-8, 'b' as
// UTF-16, which can hold half characters. The parts of an input are the cells, six to a request.

#include "fuzz_input.h"
#include "request_csv.h"
#include "request_json_lines.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>

#include <algorithm>
#include <vector>

using namespace tokendesk;
using namespace tokendesk::fuzz;
using namespace Qt::StringLiterals;

namespace {

using Row = QStringList;

QString textIn(Input& input, bool isWide) {
  const QByteArray bytes = input.part();
  if (!isWide) return QString::fromUtf8(bytes);
  QString text(bytes.size() / 2, u'\0');
  memcpy(text.data(), bytes.constData(), static_cast<size_t>(text.size()) * sizeof(QChar));
  return text;
}

LoggedRequests requestsIn(Input& input) {
  const bool isWide = input.choice(2) == 1;
  LoggedRequests requests;
  while (!input.isEmpty()) {
    LoggedRequest request;
    for (QString* text : {&request.assistant, &request.intent, &request.timestamp, &request.prompt,
                          &request.output, &request.status})
      *text = textIn(input, isWide);
    request.inputText = request.prompt + request.output;
    requests.push_back(request);
  }
  return requests;
}

QString decoded(const QByteArray& utf8) {
  QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
  QString text = decoder.decode(utf8);
  require(!decoder.hasError(), "what is written is UTF-8");
  return text;
}

/// A reader of RFC 4180, as strict as it says.
class CsvReader {
 public:
  explicit CsvReader(QByteArray csv) : csv_(std::move(csv)) {}

  std::vector<Row> rows() {
    std::vector<Row> rows;
    while (at_ < csv_.size()) rows.push_back(row());
    return rows;
  }

 private:
  Row row() {
    Row cells{cell()};
    while (take(",")) cells.append(cell());
    require(take("\r\n"), "a line ends with CRLF");
    return cells;
  }

  QString cell() {
    QByteArray bytes;
    if (!take("\"")) {
      while (at_ < csv_.size() && csv_[at_] != ',' && csv_[at_] != '\r') bytes += csv_[at_++];
      require(!bytes.contains('"') && !bytes.contains('\n'), "what is special is quoted");
      return decoded(bytes);
    }
    while (at_ < csv_.size()) {
      if (take("\"\"")) {
        bytes += '"';
      } else if (take("\"")) {
        return decoded(bytes);
      } else {
        bytes += csv_[at_++];
      }
    }
    require(false, "quotes are closed");
    return {};
  }

  bool take(QByteArrayView expected) {
    if (!QByteArrayView(csv_).sliced(at_).startsWith(expected)) return false;
    at_ += expected.size();
    return true;
  }

  QByteArray csv_;
  qsizetype at_ = 0;
};

/// UTF-8 has no half characters.
QString written(const QString& text) {
  QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
  const QByteArray utf8 = encoder.encode(text);
  return decoded(utf8);
}

void requireCell(const QString& cell, const QString& text) {
  constexpr QStringView formulas = u"=+-@＝＋－＠\t\r";
  const bool isFormula = !cell.isEmpty() && (formulas.contains(cell.front()) || cell.front().isNull());
  require(!isFormula, "no cell begins a formula");
  require(cell == written(text) || cell == u'\'' + written(text), "a cell is the platform's text");
  require(cell.size() == written(text).size() || formulas.contains(text.front()) || text.front().isNull(),
          "an apostrophe is for formulas");
}

void requireCsv(const LoggedRequests& requests) {
  const std::vector<Row> rows =
      CsvReader(requestCsvHeader(ByteOrderMark::Without) + requestCsv(requests)).rows();
  require(rows.size() == requests.size() + 1, "a request is a line");
  for (size_t i = 0; i < requests.size(); ++i) {
    const LoggedRequest& request = requests[i];
    const QStringList texts{request.timestamp, request.assistant, request.intent, request.status,
                            request.prompt,    request.inputText, request.output};
    const Row& row = rows[i + 1];
    require(row.size() == texts.size() && row.size() == rows[0].size(), "a line has a cell for each column");
    for (qsizetype column = 0; column < row.size(); ++column) requireCell(row[column], texts[column]);
  }
}

/// Qt's reader of JSON drops a byte order mark in front of a text, which the file has.
bool isSame(const QString& read, const QString& text) {
  const QString whole = written(text);
  const QString withMark = QChar(QChar::ByteOrderMark) + written(read);
  return written(read) == whole || withMark == whole;
}

void requireJsonLines(const LoggedRequests& requests) {
  QList<QByteArray> lines = requestJsonLines(requests).split('\n');
  require(lines.takeLast().isEmpty(), "the last line ends");
  require(static_cast<size_t>(lines.size()) == requests.size(), "a request is a line");
  for (size_t i = 0; i < requests.size(); ++i) {
    const QJsonObject object = QJsonDocument::fromJson(lines[static_cast<qsizetype>(i)]).object();
    require(object.size() == 7, "an object has all fields");
    require(isSame(object[u"prompt"].toString(), requests[i].prompt), "a text is the platform's");
    require(isSame(object[u"output"].toString(), requests[i].output), "another one too");
  }
}

}  // namespace

int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  Input input(data, size);
  const LoggedRequests requests = requestsIn(input);
  requireCsv(requests);
  requireJsonLines(requests);
  return 0;
}
