#include "export_file.h"

#include <QFileInfo>

namespace tokendesk {

using Step = ExportFileError::Step;

// QSaveFile would put a file in the place of a device, where the user may.
ExportFile::Done ExportFile::open() {
  const QFileInfo there(file_.fileName());
  if (there.exists() && !there.isFile() && !there.isDir())
    return std::unexpected(ExportFileError{.step = Step::Open, .error = QFileDevice::OpenError});
  if (!file_.open(QIODevice::WriteOnly)) return failure(Step::Open);
  return {};
}

ExportFile::Done ExportFile::write(const QByteArray& bytes) {
  // flushed, so that a full disk ends the export now
  if (file_.write(bytes) == bytes.size() && file_.flush()) return {};
  return failure(Step::Write);
}

ExportFile::Done ExportFile::commit() {
  if (file_.commit()) return {};
  return failure(file_.error() == QFileDevice::RenameError ? Step::Rename : Step::Write);
}

std::unexpected<ExportFileError> ExportFile::failure(Step step) const {
  return std::unexpected(
      ExportFileError{.step = step, .error = file_.error(), .reason = file_.errorString()});
}

}  // namespace tokendesk
