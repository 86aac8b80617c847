#pragma once

#include "project_draft.h"

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QPlainTextEdit;

namespace tokendesk {

class FieldMessage;

/// The fields of a project, with what is wrong with each under it. Texts of a project obey the rules of a
/// token's.
class ProjectForm : public QWidget {
  Q_OBJECT

 public:
  /// Whether it is for a new project, which needs an administrator too.
  enum class Kind { New, Existing };

  /// `otherNames` are those of the other projects; having the same is worth a warning.
  ProjectForm(Kind kind, const QStringList& otherNames, QWidget* parent = nullptr);

  void setTexts(const ProjectTexts& texts);
  /// What wasn't edited is as it was set.
  [[nodiscard]] ProjectTexts texts() const;
  [[nodiscard]] ProjectDraft draft() const;
  [[nodiscard]] bool isValid() const;

  /// Whether it has this field, as the platform calls it.
  [[nodiscard]] bool hasField(const QString& field) const { return messageOf(field) != nullptr; }
  /// Puts what the platform said of such a field under it, until it is edited.
  void showFieldError(const QString& field, const QString& text);
  /// Moves the focus to the first field that something is wrong with.
  void focusFirstError();

 signals:
  void edited();

 private:
  [[nodiscard]] FieldMessage* messageOf(const QString& field) const;
  void checkName();
  void checkEmail();
  void checkDescription();

  QStringList otherNames_;
  ProjectTexts given_ = {};  ///< what setTexts() was given
  ProjectTexts shown_ = {};  ///< what the fields made of it
  QLineEdit* name_;
  QLineEdit* email_ = nullptr;
  QPlainTextEdit* description_;
  FieldMessage* nameMessage_;
  FieldMessage* emailMessage_ = nullptr;
  FieldMessage* descriptionMessage_;
};

}  // namespace tokendesk
