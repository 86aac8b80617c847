#pragma once

#include <QWidget>

#include <functional>

class QLineEdit;

namespace tokendesk {

class FieldMessage;

/// Where an export goes: a path, typed or chosen, and what is wrong with it. Its focus is that of the path.
class ExportFileField : public QWidget {
  Q_OBJECT

 public:
  /// What is exported as.
  struct Format {
    QString suffix;      ///< of the file: ".csv"
    QString nameFilter;  ///< as file dialogs have it
  };

  /// `title` is that of what it asks.
  explicit ExportFileField(const QString& title, QWidget* parent = nullptr);

  /// The label that belongs to it in a form.
  static QString label();
  /// Goes below it in a form.
  [[nodiscard]] FieldMessage* message() const { return message_; }

  /// A file of this name, which has no suffix yet, in the user's documents.
  void suggest(const QString& name, const Format& format);
  /// Changes the suffix of the path, where it is that of the format before.
  void setFormat(const Format& format);
  /// From the user's folder on, which is also meant by "~"; empty where nothing was typed.
  [[nodiscard]] QString path() const;

  /// Runs `write` if there can be a file; else a message says why not. Asks before a file is replaced.
  void confirm(const std::function<void()>& write);
  /// After a failure: what became of the file. The user is asked again before the next try replaces one.
  QString tellFate();

 signals:
  void changed();

 private:
  void choose();
  bool check();
  void askToReplace(const std::function<void()>& write);

  QString title_;
  Format format_;
  QString replaceable_;  ///< the file that the user agreed to replace
  QLineEdit* path_;
  FieldMessage* message_;
};

}  // namespace tokendesk
