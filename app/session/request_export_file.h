#pragma once

#include "logged_request.h"
#include "request_csv.h"

#include <QSaveFile>

#include <expected>

namespace tokendesk {

enum class RequestFormat { Csv, JsonLines };

/// Where requests are written, and how.
struct RequestExportTarget {
  QString path;
  RequestFormat format = RequestFormat::Csv;
  ByteOrderMark mark = ByteOrderMark::Without;  ///< of CSV
};

/// Why the file could not be written.
struct ExportFileError {
  enum class Step {
    Open,
    Write,
    Rename,  ///< everything was written, but could not be put at its place
  };
  Step step = Step::Write;
  QFileDevice::FileError error = QFileDevice::NoError;
  QString reason = {};  ///< in the system's words

  friend bool operator==(const ExportFileError&, const ExportFileError&) = default;
};

/// A file of requests. Nothing is at the target until commit(); what was there before stays, where this goes
/// without one. The new file may be read by whom the user's umask lets, as any other that they save; where it
/// replaces one, by whom that let.
///
/// Calls block, and so belong on a worker thread. Each may be on another, one after the other.
class RequestExportFile {
 public:
  using Done = std::expected<void, ExportFileError>;

  explicit RequestExportFile(const RequestExportTarget& target) : target_(target), file_(target.path) {}

  /// Begins beside the target, which it doesn't touch.
  Done open();
  Done write(const LoggedRequests& requests);
  Done commit();

 private:
  Done write(const QByteArray& bytes);
  [[nodiscard]] std::unexpected<ExportFileError> failure(ExportFileError::Step step) const;

  const RequestExportTarget target_;
  QSaveFile file_;
};

}  // namespace tokendesk
