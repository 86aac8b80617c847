#include "project_token_dialog.h"

#include "display_text.h"
#include "fingerprint.h"
#include "form_grid.h"
#include "project_access_keeper.h"
#include "session.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace tokendesk {

namespace {

constexpr int formSpacing = 12;
constexpr int fewestCharacters = 20;

}  // namespace

ProjectTokenDialog::ProjectTokenDialog(Session& session, ProjectAccessKeeper& access, const Project& project,
                                       QWidget* parent)
    : FormDialog(tr("Use a Project Token"), parent),
      session_(session),
      access_(access),
      project_(project),
      choice_(new QComboBox) {
  setForm(makeForm());
  setButtons(tr("&Use for reading"), tr("&Cancel"));
  read();
}

QWidget* ProjectTokenDialog::makeForm() {
  // a long name mustn't widen the dialog
  choice_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  choice_->setMinimumContentsLength(fewestCharacters);
  choice_->setWhatsThis(
      tr("The token that this project's assistants and requests are read with, by its name and its "
         "fingerprint. Only active ones are offered."));
  auto* form = new QWidget;
  auto* layout = new QVBoxLayout(form);
  layout->setContentsMargins({});
  layout->setSpacing(formSpacing);
  layout->addWidget(plainTextLabel(
      tr("The assistants and requests of “%1” can be read with a token of that project only. The token that "
         "you choose is used for nothing else, in this session only, and is kept in memory only. The "
         "platform "
         "counts each use as the token's.")
          .arg(displayName(project_.name))));
  auto* grid = new FormGrid;
  grid->addRow(tr("&Token"), choice_);
  layout->addLayout(grid);
  return form;
}

void ProjectTokenDialog::read() {
  setConfirmable(false);
  message().setActions({});
  const CallOptions options =
      startWork(tr("Reading the tokens of “%1”…").arg(displayName(project_.name)), OnCancel::Close);
  session_.platform()
      .listTokens({TokenScope::Project, project_.id, project_.name}, options)
      .then(this, [this](const Outcome<ApiTokens>& outcome) { take(outcome); });
}

void ProjectTokenDialog::take(const Outcome<ApiTokens>& outcome) {
  if (!endWork()) return;
  if (outcome) {
    offer(*outcome);
  } else {
    showFailure(outcome.error(), Operation::ReadTokens, displayName(project_.name));
    offerRetry();
  }
}

void ProjectTokenDialog::offer(const ApiTokens& tokens) {
  tokens_.clear();
  std::ranges::copy_if(tokens, std::back_inserter(tokens_),
                       [](const ApiToken& token) { return token.status == TokenStatus::Active; });
  choice_->clear();
  for (const ApiToken& token : tokens_)
    choice_->addItem(tr("%1 · %2").arg(displayName(token.name), isolated(fingerprint(token.id))));
  choice_->setEnabled(!tokens_.empty());
  setConfirmable(!tokens_.empty());
  if (tokens_.empty()) {
    message().showMessage(
        InlineMessage::Kind::Info, tr("“%1” has no active token.").arg(displayName(project_.name)),
        tr("Create or activate one on the page Project API Tokens, then read its tokens again."));
    offerRetry();
    return;
  }
  // who comes here with a token chosen comes because it is refused
  const std::optional<ApiToken> chosen = access_.chosen(project_.id);
  const auto other =
      std::ranges::find_if(tokens_, [&](const ApiToken& token) { return !chosen || token.id != chosen->id; });
  choice_->setCurrentIndex(other == tokens_.end() ? 0 : static_cast<int>(other - tokens_.begin()));
  choice_->setFocus();
}

void ProjectTokenDialog::offerRetry() {
  message().setActions({{tr("&Retry"), [this] { read(); }}});
}

void ProjectTokenDialog::confirm() {
  ApiToken token = tokens_.at(static_cast<size_t>(choice_->currentIndex()));
  token.ownerId = project_.id;
  accept();
  access_.choose(token);
}

}  // namespace tokendesk
