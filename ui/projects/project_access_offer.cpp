#include "project_access_offer.h"

#include "display_text.h"
#include "project_access_keeper.h"
#include "project_token_dialog.h"
#include "session.h"

#include <QCoreApplication>

namespace tokendesk {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(tokendesk::ProjectAccessOffer)
};

}  // namespace

ProjectAccessOffer::ProjectAccessOffer(Data data, Session& session, ProjectAccessKeeper& access,
                                       QWidget* page)
    : data_(data), session_(session), access_(access), page_(page) {}

std::optional<EmptyState::Content> ProjectAccessOffer::contentFor(const ApiError& error) const {
  const bool lacksScope = error.kind == ApiErrorKind::NotPermitted;
  const std::optional<ApiToken> token = access_.chosen(project_.id);
  if (token && (lacksScope || error.kind == ApiErrorKind::NotSignedIn))
    return refused(displayName(token->name));
  if (!token && lacksScope && session_.platform().capabilities().projectTokens) return needed();
  return std::nullopt;
}

void ProjectAccessOffer::open() {
  auto* dialog = new ProjectTokenDialog(session_, access_, project_, page_);
  dialog->open();
}

EmptyState::Content ProjectAccessOffer::needed() const {
  const QString title =
      data_ == Data::AllAssistants
          ? Texts::tr("The assistants of “%1” can be read with a token of that project only.")
          : Texts::tr("The requests of “%1” can be read with a token of that project only.");
  const QString reason =
      session_.oauth()
          ? Texts::tr("The user whom this connection signs in isn't allowed to read them.")
          : Texts::tr(
                "This connection signs in with an organization token, which the platform doesn't accept "
                "for it.");
  return {.icon = IconName::Key,
          .title = title.arg(displayName(project_.name)),
          .text = reason + u' ' + Texts::tr("One of the project's tokens can be used in this session."),
          .action = Texts::tr("Use one of its to&kens…")};
}

EmptyState::Content ProjectAccessOffer::refused(const QString& tokenName) const {
  return {.icon = IconName::Warning,
          .title = Texts::tr("The platform refuses the token “%1”.").arg(tokenName),
          .text = Texts::tr("It was probably blocked or deleted after it was chosen, or may not read this. "
                            "Choose another one."),
          .action = Texts::tr("Use another to&ken…")};
}

}  // namespace tokendesk
