#pragma once

#include "csv_text.h"
#include "exported_list.h"

namespace tokendesk {

enum class ListFormat { Csv, Json };

/// An exported list as the text of a file, row by row. CSV is as csv_text.h says, and what isn't known is an
/// empty cell. JSON is an array with an object for each row on a line of its own, in UTF-8; what isn't known
/// is null there, and texts are as they are.
class ListText {
 public:
  /// `mark` is of CSV.
  ListText(const QStringList& fields, ListFormat format, ByteOrderMark mark = ByteOrderMark::Without);

  /// `row` has as many cells as there are fields.
  void add(const ExportedRow& row);
  /// No row comes after it.
  void end();

  /// What was added since it was called last.
  [[nodiscard]] QByteArray take() { return std::exchange(text_, {}); }

 private:
  void addObject(const ExportedRow& row);

  const QStringList fields_;
  const ListFormat format_;
  bool isEmpty_ = true;
  QByteArray text_;
};

}  // namespace tokendesk
