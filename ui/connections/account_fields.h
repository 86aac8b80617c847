#pragma once

#include "account.h"
#include "connection_validation.h"

#include <QObject>

#include <optional>

class QComboBox;
class QLineEdit;

namespace tokendesk {

class FieldMessage;
class FormGrid;

/// The fields of a connection that say as which account it signs in: its type, and the id that stands for an
/// account of this type. The other id stays filled in while it isn't shown.
class AccountFields : public QObject {
  Q_OBJECT

 public:
  enum class Field { OrganizationId, UserId };

  explicit AccountFields(QObject* parent = nullptr);

  /// Adds the fields to `grid`, whose widget owns them from then on. To be called once, first of all.
  void addTo(FormGrid* grid);
  void offer(bool offered);

  /// What is known of an account. An id that isn't leaves its field as it is.
  void setAccount(const Account& account);
  [[nodiscard]] Account account() const;

  [[nodiscard]] FieldMessage* messageOf(Field field) const;
  void setFocus(Field field);
  static std::optional<Field> fieldOf(ConnectionProblem problem);

 signals:
  /// By the user. Another type of account is an edit of its id.
  void edited(tokendesk::AccountFields::Field field);

 private:
  [[nodiscard]] AccountType type() const;
  [[nodiscard]] Field shownId() const;
  [[nodiscard]] QLineEdit* widgetOf(Field field) const;
  void showRows();

  FormGrid* grid_ = nullptr;
  bool offered_ = true;
  QComboBox* type_;
  QLineEdit* organizationId_;
  QLineEdit* userId_;
  FieldMessage* organizationIdMessage_ = nullptr;
  FieldMessage* userIdMessage_ = nullptr;
};

}  // namespace tokendesk
