#include "account_fields.h"

#include "connection_texts.h"
#include "field_message.h"
#include "form_grid.h"

#include <QComboBox>
#include <QLineEdit>

namespace tokendesk {

using namespace Qt::StringLiterals;

AccountFields::AccountFields(QObject* parent)
    : QObject(parent), type_(new QComboBox), organizationId_(new QLineEdit), userId_(new QLineEdit) {
  for (const AccountType each : {AccountType::Organization, AccountType::Service, AccountType::Community})
    type_->addItem(accountWord(each), QVariant::fromValue(each));
  type_->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  type_->setObjectName(u"accountType"_s);
  organizationId_->setObjectName(u"accountOrganizationId"_s);
  userId_->setObjectName(u"userId"_s);
  organizationIdMessage_ = new FieldMessage(organizationId_);
  userIdMessage_ = new FieldMessage(userId_);

  connect(type_, &QComboBox::currentIndexChanged, this, &AccountFields::showRows);
  connect(type_, &QComboBox::activated, this, [this] { emit edited(shownId()); });
  connect(organizationId_, &QLineEdit::textEdited, this, [this] { emit edited(Field::OrganizationId); });
  connect(userId_, &QLineEdit::textEdited, this, [this] { emit edited(Field::UserId); });
}

void AccountFields::addTo(FormGrid* grid) {
  grid_ = grid;
  grid->addRow(tr("&Account"), type_);
  grid->addRow(tr("Organization &ID *"), organizationId_, organizationIdMessage_);
  grid->addRow(tr("User &ID *"), userId_, userIdMessage_);
  type_->setWhatsThis(
      tr("The kind of account that the token belongs to. It decides which ID every request carries: that of "
         "the organization, or that of the user for a community account."));
  organizationId_->setWhatsThis(
      tr("The ID of the account's organization, without spaces or accents. Every request to the platform "
         "carries it."));
  userId_->setWhatsThis(tr(
      "The ID of the account's user, without spaces or accents. Every request to the platform carries it."));
  showRows();
}

void AccountFields::offer(bool offered) {
  offered_ = offered;
  showRows();
}

void AccountFields::setAccount(const Account& account) {
  type_->setCurrentIndex(type_->findData(QVariant::fromValue(account.type)));
  if (!account.organizationId.isEmpty()) organizationId_->setText(account.organizationId);
  if (!account.userId.isEmpty()) userId_->setText(account.userId);
}

Account AccountFields::account() const {
  return {.type = type(),
          .userId = userId_->text().trimmed(),
          .organizationId = organizationId_->text().trimmed()};
}

void AccountFields::setFocus(Field field) {
  widgetOf(field)->setFocus();
}

std::optional<AccountFields::Field> AccountFields::fieldOf(ConnectionProblem problem) {
  using enum ConnectionProblem;
  switch (problem) {
    case OrganizationIdRequired:
    case OrganizationIdInvalid: return Field::OrganizationId;
    case UserIdRequired:
    case UserIdInvalid: return Field::UserId;
    default: return std::nullopt;
  }
}

FieldMessage* AccountFields::messageOf(Field field) const {
  return field == Field::UserId ? userIdMessage_ : organizationIdMessage_;
}

AccountType AccountFields::type() const {
  return type_->currentData().value<AccountType>();
}

AccountFields::Field AccountFields::shownId() const {
  return type() == AccountType::Community ? Field::UserId : Field::OrganizationId;
}

QLineEdit* AccountFields::widgetOf(Field field) const {
  return field == Field::UserId ? userId_ : organizationId_;
}

void AccountFields::showRows() {
  grid_->showRow(type_, offered_);
  for (const Field field : {Field::OrganizationId, Field::UserId})
    grid_->showRow(widgetOf(field), offered_ && field == shownId());
}

}  // namespace tokendesk
