#include "dialog_window.h"
#include "request_to.h"
#include "token_filter_bar.h"
#include "token_page.h"
#include "token_status_switch.h"
#include "token_table.h"

#include <QPushButton>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

using Answers = std::function<GoodAnswer(const RecordedRequest&)>;

constexpr auto organizationTokens = "/v2/organization/tokens";
constexpr auto secondProjectTokens = "/v1/organization/project/p2/tokens";
const QByteArray billingId = "billing_0123456789abcdefghijklmnopqrstuvwxyzABCDEFG";
const QByteArray billingPath = QByteArray(organizationTokens) + '/' + billingId;

const TokenOwner secondProject{.scope = TokenScope::Project, .id = u"p2"_s, .name = u"Evaluation"_s};

QByteArray tokenJson(const QByteArray& name, const QByteArray& description = "For bills",
                     const QByteArray& status = "Active") {
  return R"({"id":")" + name + R"(_0123456789abcdefghijklmnopqrstuvwxyzABCDEFG","name":")" + name +
         R"(","description":")" + description + R"(","status":")" + status +
         R"(","timestamp":"2026-01-02T03:04:05"})";
}

GoodAnswer listOf(const QByteArrayList& tokens) {
  return {.body = R"({"tokens":[)" + tokens.join(',') + "]}"};
}

const GoodAnswer missing{.status = 404,
                         .body = R"({"errors":[{"id":404,"description":"There is no such token."}]})",
                         .idName = "id"};

/// The organization's tokens and its two projects. Changes are answered as if they were made each time.
/// `billing` is the token that they are about; empty where there is none. `further` are others beside
/// "support".
GoodAnswer answerTo(const RecordedRequest& request, const QByteArray& billing,
                    const QByteArrayList& further) {
  const QByteArray& path = request.target;
  if (path.startsWith("/v1/organization/projects"))
    return {.body = R"({"projects":[{"projectId":"p1","projectName":"Support"},)"
                    R"({"projectId":"p2","projectName":"Evaluation"}]})",
            .idName = "projectId"};
  if (path == "/v1/organization/project/p1/tokens") return listOf({tokenJson("chat"), tokenJson("crawler")});
  if (path == secondProjectTokens) return listOf({tokenJson("nightly"), tokenJson("ragas")});
  if (path == organizationTokens && request.verb == "POST") return {.body = tokenJson("deploy")};
  if (path == organizationTokens) {
    QByteArrayList tokens = QByteArrayList{tokenJson("support")} + further;
    if (!billing.isEmpty()) tokens.prepend(billing);
    return listOf(tokens);
  }
  if (billing.isEmpty()) return missing;
  if (request.verb == "PUT") return {.body = "[]"};
  return {.body = request.verb == "GET" ? billing : "{}"};
}

Answers answersWith(const QByteArray& billing, const QByteArrayList& further = {}) {
  return [billing, further](const RecordedRequest& request) { return answerTo(request, billing, further); };
}

const Answers good = answersWith(tokenJson("billing"));
const Answers afterChange = answersWith(tokenJson("billing", "For bills, since March"));
const Answers afterDeletion = answersWith({});
const Answers afterCreation = answersWith(tokenJson("billing"), {tokenJson("deploy")});
const Answers afterUpdate = answersWith(tokenJson("billing", "For all bills"));
/// Somebody deletes the second project after the list of projects was read.
const Answers afterDeletionOfProject = [](const RecordedRequest& request) {
  return request.target == secondProjectTokens
             ? GoodAnswer{.status = 404,
                          .body = R"({"errors":[{"id":2005,"description":"Project Not Found"}]})"}
             : good(request);
};
const Answers afterBlocking = answersWith(tokenJson("billing", "For bills", "Blocked"));

TokenRef billing() {
  return {.id = Secret(billingId), .scope = TokenScope::Organization};
}

template <class Start>
auto calling(const Start& start) {
  return [start](FaultWorld& world, const CallOptions& options) {
    world.platform = world.geai();
    return endingAs(start(*world.platform, options));
  };
}

std::unique_ptr<TokenPage> pageOf(FaultWorld& world, TokenScope scope) {
  return std::make_unique<TokenPage>(scope, world.open(world.geai()), world.clipboard, world.preferences);
}

/// Of the organization's tokens, with one that is selected.
std::unique_ptr<FaultedWindow> dialogOnPage(FaultWorld& world, const QString& button,
                                            const std::function<void(QDialog&)>& fill) {
  auto page = pageOf(world, TokenScope::Organization);
  const auto open = [shown = page.get(), button] {
    shown->findChild<TokenTable*>()->selectRow(0);
    pressButton(*shown, button);
  };
  return std::make_unique<DialogWindow>(DialogWindow::Plan{
      .page = std::move(page), .session = world.session.get(), .open = open, .fill = fill});
}

/// A token is blocked on its page, without a dialog.
class BlockingWindow final : public PageWindow {
 public:
  explicit BlockingWindow(FaultWorld& world)
      : PageWindow(pageOf(world, TokenScope::Organization)),
        again_(*world.session),
        switch_(*page().findChild<TokenStatusSwitch*>()) {
    switch_.setPatience({});  // Cancel is there at once
  }

  [[nodiscard]] bool isReady() const override { return PageWindow::isReady() && !again_.isReading(); }
  void start() override {
    page().findChild<TokenTable*>()->selectRow(0);
    pressButton(page(), u"Block"_s);
  }
  [[nodiscard]] bool isRunning() const override {
    return PageWindow::isRunning() || switch_.isChanging() || (!isCancelled_ && again_.isReading());
  }
  void cancel() override {
    isCancelled_ = true;
    if (QPushButton* button = buttonIn(page(), u"Cancel"_s)) button->click();
  }

 private:
  ListsReadAgain again_;
  TokenStatusSwitch& switch_;
  bool isCancelled_ = false;
};

FaultedOperation listing() {
  return {
      .name = "GEAI, list tokens",
      .isItsRequest = requestTo("GET", organizationTokens),
      .good = good,
      .call = calling([](auto& platform, const auto& options) { return platform.listTokens({}, options); }),
      .open = [](FaultWorld& world) {
        return std::make_unique<PageWindow>(pageOf(world, TokenScope::Organization));
      }};
}

FaultedOperation listingAcrossProjects() {
  return {.name = "GEAI, list tokens across projects",
          .isItsRequest = requestTo("GET", secondProjectTokens),
          .good = good,
          .goodAfterDeletion = afterDeletionOfProject,
          .call = calling([](auto& platform, const auto& options) {
            return platform.listTokens(secondProject, options);
          }),
          .open = [](FaultWorld& world) {
            auto page = pageOf(world, TokenScope::Organization);
            page->findChild<TokenFilterBar*>()->setScope(std::nullopt);
            return std::make_unique<PageWindow>(std::move(page));
          }};
}

FaultedOperation listingOfProject() {
  return {.name = "GEAI, list tokens of a project",
          .isItsRequest = requestTo("GET", secondProjectTokens),
          .good = good,
          .goodAfterDeletion = afterDeletionOfProject,
          .call = calling([](auto& platform, const auto& options) {
            return platform.listTokens(secondProject, options);
          }),
          .open = [](FaultWorld& world) {
            auto page = pageOf(world, TokenScope::Project);
            page->setOwner(secondProject);
            return std::make_unique<PageWindow>(std::move(page));
          }};
}

FaultedOperation creating() {
  return {.name = "GEAI, create token",
          .isChange = true,
          .isItsRequest = requestTo("POST", organizationTokens),
          .good = good,
          .goodAfterwards = afterCreation,
          .call = calling([](auto& platform, const auto& options) {
            return platform.createToken({.name = u"deploy"_s}, options);
          }),
          .open = [](FaultWorld& world) {
            return dialogOnPage(world, u"Create New"_s,
                                [](QDialog& dialog) { typeInto(dialog, u"Name"_s, u"deploy"_s); });
          }};
}

FaultedOperation updating() {
  return {.name = "GEAI, update token",
          .isChange = true,
          .isItsRequest = requestTo("PUT", billingPath),
          .good = good,
          .goodAfterChange = afterChange,
          .goodAfterDeletion = afterDeletion,
          .goodAfterwards = afterUpdate,
          .call = calling([](auto& platform, const auto& options) {
            return platform.updateToken(billing(), {.description = u"For all bills"_s}, options);
          }),
          .open = [](FaultWorld& world) {
            return dialogOnPage(world, u"Update"_s, [](QDialog& dialog) {
              typeInto(dialog, u"Description"_s, u"For all bills"_s);
            });
          }};
}

FaultedOperation blocking() {
  return {.name = "GEAI, block token",
          .isChange = true,
          .isItsRequest = requestTo("PUT", billingPath),
          .good = good,
          .goodAfterChange = afterChange,
          .goodAfterDeletion = afterDeletion,
          .goodAfterwards = afterBlocking,
          .call = calling([](auto& platform, const auto& options) {
            return platform.updateToken(billing(), {.status = TokenStatus::Blocked}, options);
          }),
          .open = [](FaultWorld& world) { return std::make_unique<BlockingWindow>(world); }};
}

FaultedOperation deleting() {
  return {.name = "GEAI, delete token",
          .isChange = true,
          .isItsRequest = requestTo("DELETE", billingPath),
          .good = good,
          .goodAfterChange = afterChange,
          .goodAfterDeletion = afterDeletion,
          .goodAfterwards = afterDeletion,
          .call = calling(
              [](auto& platform, const auto& options) { return platform.deleteToken(billing(), options); }),
          .open = [](FaultWorld& world) {
            return dialogOnPage(world, u"Delete"_s, [](QDialog& dialog) {
              typeInto(dialog, u"Type the token's name"_s, u"billing"_s);
            });
          }};
}

}  // namespace

QList<FaultedOperation> geaiTokenOperations() {
  return {listing(), listingAcrossProjects(), listingOfProject(), creating(), updating(), blocking(),
          deleting()};
}

}  // namespace tokendesk
