#include "list_text.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tokendesk {

ListText::ListText(const QStringList& fields, ListFormat format, ByteOrderMark mark)
    : fields_(fields), format_(format), text_(format == ListFormat::Csv ? csvHeader(fields, mark) : "[") {}

void ListText::add(const ExportedRow& row) {
  Q_ASSERT(std::ssize(row) == fields_.size());
  if (format_ == ListFormat::Json) return addObject(row);
  std::vector<QString> cells;
  cells.reserve(row.size());
  for (const std::optional<QString>& cell : row) cells.push_back(cell.value_or(QString()));
  appendCsvRow(text_, cells);
}

void ListText::addObject(const ExportedRow& row) {
  QJsonObject object;
  for (size_t i = 0; i < row.size(); ++i)
    object.insert(fields_[static_cast<qsizetype>(i)], row[i] ? QJsonValue(*row[i]) : QJsonValue());
  text_ += (isEmpty_ ? "\n" : ",\n") + QJsonDocument(object).toJson(QJsonDocument::Compact);
  isEmpty_ = false;
}

void ListText::end() {
  if (format_ == ListFormat::Json) text_ += isEmpty_ ? "]\n" : "\n]\n";
}

}  // namespace tokendesk
