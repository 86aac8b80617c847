// GEAI's answers: tokens, facts, projects, assistants, requests, grants, and the errors in all of them. The
// first letter chooses the decoder, the second the status, the rest is the body.

#include "geai/geai_codec.h"
#include "geai/geai_grant.h"
#include "geai/geai_project_codec.h"
#include "geai/geai_usage_codec.h"
#include "hostile_answer.h"

#include <algorithm>

using namespace tokendesk;
using namespace tokendesk::fuzz;
using namespace tokendesk::geai;
using namespace Qt::StringLiterals;

namespace {

void requireToken(const ApiToken& token, TokenScope scope, const QString& owner) {
  require(!token.id.isEmpty() && !token.name.isEmpty(), "a token has an id and a name");
  require(token.scope == scope && token.ownerId == owner, "a token is whose it was asked of");
  requireUtc(token.created);
}

void tokens(const HttpAnswer& answer) {
  const TokenOwner owner{.scope = TokenScope::Project, .id = u"project-1"_s, .name = u"One"_s};
  const auto read = checked(answer, decodeTokens(answer, owner));
  if (!read) return;
  for (const ApiToken& token : *read) requireToken(token, owner.scope, owner.id);
  const auto listed = QJsonDocument::fromJson(answer.body)[u"tokens"].toArray();
  require(static_cast<qsizetype>(read->size()) == listed.size(), "no token of a list is left out");
}

void token(const HttpAnswer& answer) {
  const auto read = checked(answer, decodeToken(answer, {}));
  if (read) requireToken(*read, TokenScope::Organization, {});
}

void facts(const HttpAnswer& answer) {
  const auto read = checked(answer, decodeFacts(answer));
  require(!read || !read->organizationId.isEmpty(), "facts have an organization");
}

void done(const HttpAnswer& answer) {
  checked(answer, decodeDone(answer));
}

void requireProject(const Project& project) {
  require(!project.id.isEmpty() && !project.name.isEmpty(), "a project has an id and a name");
}

void projects(const HttpAnswer& answer) {
  const auto read = checked(answer, decodeProjects(answer));
  if (read) std::ranges::for_each(*read, requireProject);
}

void projectDetails(const HttpAnswer& answer) {
  const auto read = checked(answer, decodeProjectDetails(answer));
  if (!read) return;
  requireProject(read->project);
  for (const SearchProfile& profile : read->searchProfiles)
    require(!profile.name.isEmpty(), "a search profile has a name");
}

void createdProject(const HttpAnswer& answer) {
  const ProjectDraft draft{.name = u"New"_s, .administratorEmail = u"a@example.org"_s, .description = u"d"_s};
  const auto read = checked(answer, decodeCreatedProject(answer, draft));
  if (!read) return;
  requireProject(read->project);
  for (const ApiToken& token : read->tokens) requireToken(token, TokenScope::Project, read->project.id);
}

void assistants(const HttpAnswer& answer) {
  const auto read = checked(answer, decodeAssistants(answer));
  if (!read) return;
  for (const Assistant& assistant : *read)
    require(!assistant.id.isEmpty() && !assistant.name.isEmpty(), "an assistant has an id and a name");
}

void requests(const HttpAnswer& answer) {
  const auto read = checked(answer, decodeRequests(answer));
  if (!read) return;
  for (const LoggedRequest& request : *read) requireUtc(request.time);
}

void grant(const HttpAnswer& answer) {
  static const QDateTime asked(QDate(2026, 11, 22), QTime(20, 0), Qt::UTC);
  const Secret password("a password");
  const auto read = checked(answer, decodeGrant(answer, asked, {password}));
  if (!read) return requireMasked(read.error().platformText, password);
  require(fitsInHeader(read->accessToken.reveal()), "an access token can be sent");
  const bool isPlausible = read->expires > asked && read->expires <= asked.addYears(101);
  require(!read->expires.isValid() || isPlausible, "a lifetime makes sense");
}

constexpr void (*decoders[])(const HttpAnswer&) = {
    tokens, token, facts, done, projects, projectDetails, createdProject, assistants, requests, grant};

}  // namespace

int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  Input input(data, size);
  const auto decode = decoders[input.choice(std::size(decoders))];
  decode(hostileAnswer(input));
  return 0;
}
