#include "request_export_file.h"

#include "request_json_lines.h"

namespace tokendesk {

RequestExportFile::Done RequestExportFile::open() {
  Done opened = file_.open();
  if (!opened || target_.format != RequestFormat::Csv) return opened;
  return file_.write(requestCsvHeader(target_.mark));
}

RequestExportFile::Done RequestExportFile::write(const LoggedRequests& requests) {
  return file_.write(target_.format == RequestFormat::Csv ? requestCsv(requests)
                                                          : requestJsonLines(requests));
}

}  // namespace tokendesk
