#pragma once

#include <QSaveFile>

#include <expected>

namespace tokendesk {

/// Why a file could not be written.
struct ExportFileError {
  enum class Step {
    Open,
    Write,
    Rename,  ///< everything was written, but could not be put at its place
  };
  Step step = Step::Write;
  QFileDevice::FileError error = QFileDevice::NoError;
  QString reason = {};  ///< in the system's words; may be empty

  friend bool operator==(const ExportFileError&, const ExportFileError&) = default;
};

/// A file that something is exported to. Nothing is at its place until commit(); what was there before stays,
/// where this goes without one. The new file may be read by whom the user's umask lets, as any other that
/// they save; where it replaces one, by whom that let.
///
/// Calls block, and so belong on a worker thread. Each may be on another, one after the other.
class ExportFile {
 public:
  using Done = std::expected<void, ExportFileError>;

  explicit ExportFile(const QString& path) : file_(path) {}

  /// Begins beside the place, which it doesn't touch. Fails where a folder or a device is there.
  Done open();
  Done write(const QByteArray& bytes);
  Done commit();

 private:
  [[nodiscard]] std::unexpected<ExportFileError> failure(ExportFileError::Step step) const;

  QSaveFile file_;
};

}  // namespace tokendesk
