#include "exported_service_accounts.h"

namespace tokendesk {

using namespace Qt::StringLiterals;

ExportedList exportedServiceAccounts(const ServiceAccounts& accounts) {
  const auto rowOf = [accounts](size_t row) {
    const ServiceAccount& account = accounts.at(row);
    return ExportedRow{account.name, account.description, exportedTime(account.created), account.id};
  };
  return {
      .fields = {u"name"_s, u"description"_s, u"created"_s, u"id"_s}, .size = accounts.size(), .row = rowOf};
}

}  // namespace tokendesk
