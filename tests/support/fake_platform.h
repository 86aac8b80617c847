#pragma once

#include "fake_accounts.h"
#include "fake_projects.h"
#include "scripted_calls.h"
#include "token_platform.h"

namespace tokendesk {

/// A platform whose answers the test gives, call by call:
///
///   editor.create(draft, {.stop = {}});
///   QCOMPARE(platform.creates.last().name, u"billing"_s);
///   platform.creates.fail(ApiErrorKind::Timeout);
class FakePlatform : public TokenPlatform {
  Q_OBJECT

 public:
  struct Nothing {};
  struct Update {
    TokenRef token;
    TokenChange change;
  };

  explicit FakePlatform(QObject* parent = nullptr);

  Capabilities can = {};     ///< what capabilities() says
  bool hasAccounts = false;  ///< its tokens belong to accounts, and there are no projects

  ScriptedCalls<Nothing, CredentialFacts> validations;
  ScriptedCalls<Nothing, Projects> projectLists;
  ScriptedCalls<Nothing, ApiTokens> organizationLists;
  ScriptedCalls<Project, ApiTokens> tokenLists;       ///< of a project
  ScriptedCalls<TokenOwner, ApiTokens> accountLists;  ///< of accounts
  ScriptedCalls<TokenRef, ApiToken> reads;
  ScriptedCalls<TokenDraft, IssuedToken> creates;
  ScriptedCalls<Update, void> updates;
  ScriptedCalls<TokenRef, void> removals;
  FakeProjects projects;  ///< what can be done with projects beside their tokens
  FakeAccounts accounts;  ///< what can be done with accounts beside their tokens

  [[nodiscard]] QString name() const override { return QStringLiteral("Fake Platform"); }
  [[nodiscard]] Capabilities capabilities() const override { return can; }
  Job<CredentialFacts> validate(const CallOptions& options) override;
  Job<Projects> listProjects(const CallOptions& options) override;
  Job<ApiTokens> listTokens(const TokenOwner& owner, const CallOptions& options) override;
  Job<ApiToken> getToken(const TokenRef& token, const CallOptions& options) override;
  Job<IssuedToken> createToken(const TokenDraft& draft, const CallOptions& options) override;
  Job<void> updateToken(const TokenRef& token, const TokenChange& change,
                        const CallOptions& options) override;
  Job<void> deleteToken(const TokenRef& token, const CallOptions& options) override;
  /// The format's number, a colon and the placeholder; the placeholder alone for a value.
  [[nodiscard]] QString copyTemplate(const ApiToken& token, CopyFormat format) const override;
  [[nodiscard]] ProjectPlatform* projectPlatform() override { return hasAccounts ? nullptr : &projects; }
  [[nodiscard]] AccountPlatform* accountPlatform() override { return hasAccounts ? &accounts : nullptr; }
};

}  // namespace tokendesk
