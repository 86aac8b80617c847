#include "token_export.h"

#include "export_file_text.h"
#include "exported_tokens.h"
#include "token_table_model.h"

#include <QCoreApplication>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(tokendesk::TokenExport)
};

QString matchingText(size_t count) {
  return Texts::tr("The %Ln token(s) that match the filters", nullptr, static_cast<int>(count));
}

QString everyText(size_t count) {
  return Texts::tr("All %Ln token(s) that are listed", nullptr, static_cast<int>(count));
}

QString exportedText(int count) {
  return Texts::tr("%Ln token(s) were exported.", nullptr, count);
}

/// What isn't in the file.
QString noteOf(const InventoryState& state) {
  const QString values = Texts::tr("Values are never exported.");
  if (state.loading)
    return values + u' ' + Texts::tr("The list is still being read: only what it shows now is exported.");
  const bool lacksSome =
      state.cancelled || state.organizationError || state.projectsError || !state.failures.empty();
  if (lacksSome)
    return values + u' ' +
           Texts::tr("Not every token could be read: what the list lacks is not in the file.");
  return values;
}

}  // namespace

ExportListDialog::Source tokenExport(const TokenTableModel& model, const InventoryState& state,
                                     const Capabilities& capabilities, const QString& owner) {
  const size_t matching = model.matchCount();
  const size_t total = model.totalCount();
  std::vector<ExportListDialog::Choice> choices;
  const QString all = everyText(total);
  if (matching > 0)
    choices.push_back({matching == total ? all : matchingText(matching),
                       exportedTokens(model.list(), model.matchingRows(), capabilities)});
  if (matching < total)
    choices.push_back({all, exportedTokens(model.list(), model.everyRow(), capabilities)});
  return {.title = Texts::tr("Export Tokens"),
          .label = Texts::tr("&Tokens"),
          .fileName = exportFileName(owner, u"tokens"_s),
          .note = noteOf(state),
          .failed = Texts::tr("The tokens were not exported."),
          .choices = std::move(choices),
          .succeeded = exportedText};
}

}  // namespace tokendesk
