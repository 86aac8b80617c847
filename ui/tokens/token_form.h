#pragma once

#include "token_draft.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace tokendesk {

class Clock;
class ExpiryField;
class FieldMessage;
class FormGrid;

/// The fields of a token, with what is wrong with each under it.
class TokenForm : public QWidget {
  Q_OBJECT

 public:
  /// What the form is for; the scope and the owner are fixed.
  struct Setup {
    TokenScope scope = TokenScope::Organization;
    QString ownerId = {};
    QString ownerName = {};
    QStringList otherNames = {};    ///< of the tokens beside it; having the same is worth a warning
    QString nameFixedBecause = {};  ///< why the name can't be changed; empty where it can
    bool hasStatus = true;          ///< tokens can be blocked
    const Clock* endClock =
        nullptr;  ///< set: the token's end is chosen, by this clock, which outlives the form
  };

  explicit TokenForm(Setup setup, QWidget* parent = nullptr);

  void setContent(const QString& name, const QString& description, TokenStatus status);
  [[nodiscard]] TokenDraft draft() const;
  [[nodiscard]] bool isValid() const;
  /// Judges once more what depends on the time; where it can't be sent any more, says so at its field.
  bool checkNow();
  [[nodiscard]] bool canRename() const { return setup_.nameFixedBecause.isEmpty(); }

  void focusFirstField();

  /// Whether there is such a field ("name", "description", "status", "expires") that the user could change.
  [[nodiscard]] bool hasField(const QString& field) const;
  /// Puts what the platform said of such a field under it, until it is edited.
  void showFieldError(const QString& field, const QString& text);
  /// Moves the focus to the first field that something is wrong with.
  void focusFirstError();

 signals:
  void edited();

 private:
  void layOut();
  void explainFields();
  void addOwner(FormGrid& grid) const;
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
  QComboBox* status_ = nullptr;    ///< null where tokens can't be blocked
  ExpiryField* expiry_ = nullptr;  ///< null where no end is chosen
  FieldMessage* nameMessage_ = nullptr;
  FieldMessage* descriptionMessage_ = nullptr;
  FieldMessage* statusMessage_ = nullptr;  ///< null as status_
};

}  // namespace tokendesk
