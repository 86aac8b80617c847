#pragma once

#include <QDateTime>
#include <QString>

#include <vector>

namespace tokendesk {

/// What kind of account signs in, on platforms that have accounts.
enum class AccountType { Organization, Service, Community };

/// Who signs in. Of the ids one may be empty, as it isn't known or the account doesn't have it.
struct Account {
  AccountType type = AccountType::Organization;
  QString userId = {};
  QString organizationId = {};

  friend bool operator==(const Account&, const Account&) = default;
};

/// The id that stands for the account in its requests; empty where it isn't known.
inline const QString& idInUse(const Account& account) {
  return account.type == AccountType::Community ? account.userId : account.organizationId;
}

/// An account for programs only, which administrators of the organization manage.
struct ServiceAccount {
  QString id;
  QString name;
  QString description = {};
  QDateTime created = {};  ///< UTC; invalid where the platform doesn't say

  friend bool operator==(const ServiceAccount&, const ServiceAccount&) = default;
};

using ServiceAccounts = std::vector<ServiceAccount>;

}  // namespace tokendesk
