#include "request_export_file.h"

#include "request_json_lines.h"

namespace tokendesk {

using Step = ExportFileError::Step;

RequestExportFile::Done RequestExportFile::open() {
  if (!file_.open(QIODevice::WriteOnly)) return failure(Step::Open);
  return target_.format == RequestFormat::Csv ? write(requestCsvHeader(target_.mark)) : Done();
}

RequestExportFile::Done RequestExportFile::write(const LoggedRequests& requests) {
  return write(target_.format == RequestFormat::Csv ? requestCsv(requests) : requestJsonLines(requests));
}

RequestExportFile::Done RequestExportFile::commit() {
  if (file_.commit()) return {};
  return failure(file_.error() == QFileDevice::RenameError ? Step::Rename : Step::Write);
}

RequestExportFile::Done RequestExportFile::write(const QByteArray& bytes) {
  // flushed, so that a full disk ends the export now
  if (file_.write(bytes) == bytes.size() && file_.flush()) return {};
  return failure(Step::Write);
}

std::unexpected<ExportFileError> RequestExportFile::failure(Step step) const {
  return std::unexpected(
      ExportFileError{.step = step, .error = file_.error(), .reason = file_.errorString()});
}

}  // namespace tokendesk
