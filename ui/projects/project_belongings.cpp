#include "project_belongings.h"

#include "display_text.h"
#include "error_text.h"
#include "form_grid.h"
#include "quoted_names.h"
#include "token_platform.h"

#include <QLabel>
#include <QVBoxLayout>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNames = 3;

void say(QLabel* label, const QString& text) {
  label->setText(breakable(u"•\u00A0"_s + text));
}

}  // namespace

ProjectBelongings::ProjectBelongings(ProjectEditor& editor, TokenPlatform& platform, const Project& project,
                                     QWidget* parent)
    : QWidget(parent), project_(project), tokens_(plainTextLabel()), assistants_(plainTextLabel()) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins({});
  layout->setSpacing(4);
  layout->addWidget(tokens_);
  layout->addWidget(assistants_);
  say(tokens_, tr("API tokens, which are being read…"));
  say(assistants_, tr("Assistants, which are being read…"));
  const CallOptions options{.stop = stop_.get_token()};
  platform.listTokens({TokenScope::Project, project.id, project.name}, options)
      .then(this, [this](const Outcome<ApiTokens>& tokens) { takeTokens(tokens); });
  editor.read(project.id, options).then(this, [this](const Outcome<ProjectDetails>& details) {
    takeDetails(details);
  });
}

ProjectBelongings::~ProjectBelongings() {
  stop_.request_stop();
}

void ProjectBelongings::takeTokens(const Outcome<ApiTokens>& tokens) {
  if (!tokens) {
    const ErrorText text = describe(tokens.error(), Operation::ReadTokens, displayName(project_.name));
    say(tokens_, tr("API tokens. How many there are isn't known.") + u' ' + text.oneLine());
    return;
  }
  QStringList names;
  for (const ApiToken& token : *tokens) {
    if (token.status != TokenStatus::Revoked) names << token.name;
  }
  if (names.isEmpty()) return say(tokens_, tr("No API tokens that work"));
  say(tokens_,
      tr("%Ln API token(s): %1", nullptr, static_cast<int>(names.size())).arg(quotedNames(names, mostNames)));
}

// All the assistants of a project can be read with a token of its own only.
void ProjectBelongings::takeDetails(const Outcome<ProjectDetails>& details) {
  if (!details) {
    const ErrorText text = describe(details.error(), Operation::ReadProject, displayName(project_.name));
    say(assistants_, tr("Assistants. Which ones there are isn't known.") + u' ' + text.oneLine());
    return;
  }
  QStringList names;
  for (const SearchProfile& profile : details->searchProfiles) names << profile.name;
  say(assistants_, names.isEmpty()
                       ? tr("All assistants")
                       : tr("All assistants, among them for RAG: %1").arg(quotedNames(names, mostNames)));
}

}  // namespace tokendesk
