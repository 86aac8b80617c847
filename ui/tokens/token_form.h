#pragma once

#include "token_draft.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace tokendesk {

class FieldMessage;

/// The fields of a token, with what is wrong with each under it.
class TokenForm : public QWidget {
  Q_OBJECT

 public:
  /// What the form is for; the scope and the project are fixed.
  struct Setup {
    TokenScope scope = TokenScope::Organization;
    QString projectId = {};
    QString projectName = {};
    QStringList otherNames = {};    ///< of the tokens beside it; having the same is worth a warning
    QString nameFixedBecause = {};  ///< why the name can't be changed; empty where it can
  };

  explicit TokenForm(Setup setup, QWidget* parent = nullptr);

  void setContent(const QString& name, const QString& description, TokenStatus status);
  [[nodiscard]] TokenDraft draft() const;
  [[nodiscard]] bool isValid() const;
  [[nodiscard]] bool canRename() const { return setup_.nameFixedBecause.isEmpty(); }

  void focusFirstField();

  /// Whether there is such a field ("name", "description", "status") that the user could change.
  [[nodiscard]] bool hasField(const QString& field) const { return messageOf(field) != nullptr; }
  /// Puts what the platform said of such a field under it, until it is edited.
  void showFieldError(const QString& field, const QString& text);
  /// Moves the focus to the first field that something is wrong with.
  void focusFirstError();

 signals:
  void edited();

 private:
  [[nodiscard]] QLabel* makeReason() const;
  [[nodiscard]] FieldMessage* messageOf(const QString& field) const;
  [[nodiscard]] QString name() const;
  [[nodiscard]] QString description() const;
  void checkName();
  void checkDescription();

  Setup setup_;
  TokenDraft given_ = {};  ///< what setContent() was given
  TokenDraft shown_ = {};  ///< what the fields made of it
  QLineEdit* name_;
  QPlainTextEdit* description_;
  QComboBox* status_;
  FieldMessage* nameMessage_;
  FieldMessage* descriptionMessage_;
  FieldMessage* statusMessage_;
};

}  // namespace tokendesk
