#include "project_access_offer.h"

#include "display_text.h"
#include "error_text.h"
#include "project_access_keeper.h"
#include "project_token_dialog.h"
#include "session.h"
#include "sign_in_offer.h"

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

std::optional<ProjectAccessOffer::Remedy> ProjectAccessOffer::remedyFor(const ApiError& error) {
  const bool lacksScope = error.kind == ApiErrorKind::NotPermitted;
  const bool isRefused = error.kind == ApiErrorKind::NotSignedIn;
  if (const std::optional<ApiToken> token = access_.chosen(project_.id)) {
    if (!lacksScope && !isRefused) return std::nullopt;
    return tokenChoice(refused(displayName(token->name)));
  }
  if (lacksScope && session_.platform().capabilities().projectTokens) return tokenChoice(needed());
  return isRefused ? signIn(error) : std::nullopt;
}

ProjectAccessOffer::Remedy ProjectAccessOffer::tokenChoice(const EmptyState::Content& content) {
  return {.content = content, .apply = [this] {
            auto* dialog = new ProjectTokenDialog(session_, access_, project_, page_);
            dialog->open();
          }};
}

std::optional<ProjectAccessOffer::Remedy> ProjectAccessOffer::signIn(const ApiError& error) const {
  SignInOffer* const offer = SignInOffer::around(page_);
  if (!offer) return std::nullopt;
  const Operation operation =
      data_ == Data::AllAssistants ? Operation::ReadAssistants : Operation::ReadRequests;
  const ErrorText text = describe(error, operation, displayName(project_.name));
  const QString reason = Texts::tr("The platform doesn't take this connection's sign-in any more.");
  return Remedy{.content = {.icon = IconName::Key,
                            .title = text.what,
                            .text = text.platform.isEmpty() ? reason : reason + u' ' + text.platform,
                            .action = Texts::tr("Si&gn in again")},
                .apply = [offer, page = page_] { offer->signInAgain(page, {}); }};
}

EmptyState::Content ProjectAccessOffer::needed() const {
  const bool ofAssistants = data_ == Data::AllAssistants;
  const QString title =
      ofAssistants ? Texts::tr("The assistants of “%1” can be read with a token of that project only.")
                   : Texts::tr("The requests of “%1” can be read with a token of that project only.");
  const QString ofUser =
      ofAssistants
          ? Texts::tr(
                "The user whom this connection signs in isn't allowed to read the project's assistants.")
          : Texts::tr("The user whom this connection signs in isn't allowed to read the project's requests.");
  const QString reason =
      session_.oauth()
          ? ofUser
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
