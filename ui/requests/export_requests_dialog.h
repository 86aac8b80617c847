#pragma once

#include "form_dialog.h"
#include "project.h"
#include "request_export.h"

class QComboBox;

namespace tokendesk {

class ByteOrderMarkBox;
class ExportFileField;

/// Writes everything that the platform has for a query to a file, as CSV or JSON lines.
class ExportRequestsDialog : public FormDialog {
  Q_OBJECT

 public:
  /// Which requests, and how they are read.
  struct Source {
    Project project;
    ProjectAccess access;
    RequestQuery query;
    QStringList filterWords = {};  ///< the query in words
  };

  /// `platform` outlives the dialog. The file is suggested in the user's documents.
  ExportRequestsDialog(ProjectPlatform& platform, const Source& source, QWidget* parent = nullptr);

 signals:
  /// Once, before the dialog closes.
  void exported(qint64 requests, const QString& path);

 protected:
  void confirm() override;
  void stopping() override;

 private:
  QWidget* makeForm();
  void applyFormat();
  void write();
  void finish(const RequestExportOutcome& outcome);
  void fail(const RequestExportError& error);
  [[nodiscard]] RequestFormat format() const;
  [[nodiscard]] QString whatIsExported() const;

  Source source_;
  RequestExport* export_;
  QComboBox* format_;
  ByteOrderMarkBox* mark_;
  ExportFileField* file_;
};

}  // namespace tokendesk
