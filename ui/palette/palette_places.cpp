#include "palette_places.h"

#include "display_text.h"
#include "fingerprint.h"
#include "icons.h"
#include "local_times.h"
#include "page_set.h"
#include "token_texts.h"
#include "workspace.h"

#include <QSet>
#include <QStackedWidget>

namespace tokendesk {

namespace {

constexpr int pageKeys = 9;

QList<QKeySequence> keysOfPage(int page) {
  if (page >= pageKeys) return {};
  return {Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + page)};
}

}  // namespace

PalettePlaces::PalettePlaces(Workspace& workspace, QStackedWidget& content)
    : workspace_(&workspace), content_(&content) {}

void PalettePlaces::addTo(PaletteContent& content) const {
  addPages(content);
  addProjects(content);
  addTokens(content);
}

void PalettePlaces::addPages(PaletteContent& content) const {
  const PageStack& pages = workspace_->pages();
  for (int page = 0; page < pages.count(); ++page) {
    const QString name = pages.nameOf(page);
    content.entries.push_back({.key = {.kind = PaletteKind::Page, .name = name},
                               .text = name,
                               .details = tr("Page"),
                               .icon = pages.iconOf(page),
                               .shortcuts = keysOfPage(page),
                               .run = comingTo([page](Workspace& workspace) { workspace.openPage(page); })});
  }
}

void PalettePlaces::addProjects(PaletteContent& content) const {
  const QIcon folder = icon(IconName::Folder, QPalette::Text);
  for (const Project& project : workspace_->pageSet().projects()) {
    content.entries.push_back(
        {.key = {.kind = PaletteKind::Project, .name = project.id},
         .text = displayName(project.name),
         .details = tr("Project"),
         .icon = folder,
         .run = comingTo([id = project.id](Workspace& workspace) { workspace.pageSet().openProject(id); })});
  }
}

// The organization's page may list a project's tokens, too, which are found once: on the first page.
void PalettePlaces::addTokens(PaletteContent& content) const {
  const PageStack& pages = workspace_->pages();
  QSet<QString> owners;
  for (int page = 0; page < pages.count(); ++page) {
    const TokenListPtr list = pages.pageAt(page)->tokens();
    if (!list) continue;
    for (const TokenPartPtr& part : list->parts()) {
      if (part->tokens.empty()) continue;
      const ApiToken& first = part->tokens.front();
      const QString owner = QString::number(static_cast<int>(first.scope)) + first.ownerId;
      if (owners.contains(owner)) continue;
      owners << owner;
      content.tokens.push_back(
          {.part = part, .entryOf = [*this, page](const ApiToken& token) { return entryOf(token, page); }});
    }
  }
}

PaletteEntry PalettePlaces::entryOf(const ApiToken& token, int page) const {
  const QString owner = token.ownerName.isEmpty() ? scopeText(token.scope) : displayName(token.ownerName);
  const QString details = isAccountScope(token.scope)
                              //: %1 is the account that the token belongs to, %2 a date
                              ? tr("Token · %1 · created %2").arg(owner, dateText(token.created))
                              //: %1 is the project, or the word for the organization, and %2 the fingerprint
                              : tr("Token · %1 · %2").arg(owner, isolated(fingerprint(token.id)));
  return {.key = {.kind = PaletteKind::Token, .token = token.id},
          .text = displayName(token.name),
          .details = details,
          .icon = icon(IconName::Key, QPalette::Text),
          .run = comingTo([page, token](Workspace& workspace) {
            workspace.openPage(page);
            workspace.currentPage()->showToken(token);
          })};
}

std::function<void()> PalettePlaces::comingTo(const Act& act) const {
  return [workspace = workspace_, content = content_, act] {
    if (!workspace || !content) return;
    content->setCurrentWidget(workspace);
    act(*workspace);
  };
}

}  // namespace tokendesk
