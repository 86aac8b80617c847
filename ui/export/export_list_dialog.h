#pragma once

#include "export_file_field.h"
#include "form_dialog.h"
#include "list_export.h"

class QComboBox;

namespace tokendesk {

class ByteOrderMarkBox;

/// Writes a list to a file, as CSV or JSON, as it was when the dialog was made.
class ExportListDialog : public FormDialog {
  Q_OBJECT

 public:
  /// Which rows can be exported.
  struct Choice {
    QString text;
    ExportedList list;
  };
  /// What is exported, in the words of its page.
  struct Source {
    QString title;
    QString label;                     ///< of what is in the list
    QString fileName;                  ///< to suggest, without a suffix
    QString note;                      ///< what is to be said of the file; may be empty
    QString failed;                    ///< the headline of a failure
    std::vector<Choice> choices = {};  ///< at least one; the first is the usual one
    /// After a success, with the number of rows.
    std::function<QString(int rows)> succeeded = {};
  };

  explicit ExportListDialog(Source source, QWidget* parent = nullptr);
  ~ExportListDialog() override;

 signals:
  /// Once, before the dialog closes.
  void exported(qint64 rows, const QString& path);

 protected:
  void confirm() override;
  void stopping() override;

 private:
  QWidget* makeForm();
  QWidget* makeRows();
  void applyFormat();
  void write();
  void finish(const ListExportOutcome& outcome);
  [[nodiscard]] ListFormat format() const;
  [[nodiscard]] const ExportedList& chosen() const;

  Source source_;
  ListExport* export_;
  QComboBox* rows_;
  QComboBox* format_;
  ByteOrderMarkBox* mark_;
  ExportFileField* file_;
};

}  // namespace tokendesk
