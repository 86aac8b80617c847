#include "service_account_export.h"

#include "export_file_text.h"
#include "exported_service_accounts.h"
#include "service_account_table_model.h"

#include <QCoreApplication>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(tokendesk::ServiceAccountExport)
};

QString matchingText(size_t count) {
  return Texts::tr("The %Ln service account(s) that match the filters", nullptr, static_cast<int>(count));
}

QString everyText(size_t count) {
  return Texts::tr("All %Ln service account(s) that are listed", nullptr, static_cast<int>(count));
}

QString exportedText(int count) {
  return Texts::tr("%Ln service account(s) were exported.", nullptr, count);
}

}  // namespace

ExportListDialog::Source serviceAccountExport(const ServiceAccountTableModel& model, const QString& owner) {
  const size_t matching = model.matchCount();
  const size_t total = model.totalCount();
  std::vector<ExportListDialog::Choice> choices;
  const QString all = everyText(total);
  if (matching > 0)
    choices.push_back(
        {matching == total ? all : matchingText(matching), exportedServiceAccounts(model.matches())});
  if (matching < total) choices.push_back({all, exportedServiceAccounts(model.accounts())});
  return {.title = Texts::tr("Export Service Accounts"),
          .label = Texts::tr("&Accounts"),
          .fileName = exportFileName(owner, u"service-accounts"_s),
          .note = {},
          .failed = Texts::tr("The service accounts were not exported."),
          .choices = std::move(choices),
          .succeeded = exportedText};
}

}  // namespace tokendesk
