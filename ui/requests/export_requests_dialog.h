#pragma once

#include "form_dialog.h"
#include "project.h"
#include "request_export.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace tokendesk {

class FieldMessage;

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
  QWidget* makeFileRow();
  void chooseFile();
  void applyFormat();
  void askToReplace();
  void write();
  void finish(const RequestExportOutcome& outcome);
  void fail(const RequestExportError& error);
  /// False where there can't be a file; a message then says why.
  bool checkFile();
  [[nodiscard]] RequestFormat format() const;
  /// What was typed, from the user's folder on, which is also meant by "~".
  [[nodiscard]] QString path() const;
  [[nodiscard]] QString whatIsExported() const;
  /// What became of the file, after a failure.
  [[nodiscard]] QString fileIsUnchanged() const;

  Source source_;
  RequestExport* export_;
  QString replaceable_;  ///< the file that the user agreed to replace
  QComboBox* format_;
  QCheckBox* mark_;
  QLineEdit* file_;
  FieldMessage* fileMessage_;
};

}  // namespace tokendesk
