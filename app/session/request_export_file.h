#pragma once

#include "export_file.h"
#include "request_csv.h"

namespace tokendesk {

enum class RequestFormat { Csv, JsonLines };

/// Where requests are written, and how.
struct RequestExportTarget {
  QString path;
  RequestFormat format = RequestFormat::Csv;
  ByteOrderMark mark = ByteOrderMark::Without;  ///< of CSV
};

/// An ExportFile of requests.
class RequestExportFile {
 public:
  using Done = ExportFile::Done;

  explicit RequestExportFile(const RequestExportTarget& target) : target_(target), file_(target.path) {}

  Done open();
  Done write(const LoggedRequests& requests);
  Done commit() { return file_.commit(); }

 private:
  const RequestExportTarget target_;
  ExportFile file_;
};

}  // namespace tokendesk
