#include "ai_hub_demo.h"

#include <array>

namespace tokendesk::sandbox {

namespace {

using Token = AiHubDemoToken;

constexpr std::array organization{
    Token{
        .name = u"Console", .description = u"The first token of the account", .created = 212, .lastUsed = 1},
    Token{.name = u"invoice-extraction",
          .description = u"Reads incoming invoices, production",
          .created = 65,
          .expires = 300,
          .lastUsed = 0},
    Token{.name = u"claims-intake",
          .description = u"Sorts claims by kind, production",
          .created = 30,
          .expires = 60,
          .lastUsed = 2},
    Token{.name = u"quarterly-audit",
          .description = u"External audit; read only",
          .created = 94,
          .expires = -4,
          .lastUsed = 6},
    Token{.name = u"sap-connector",
          .description = u"Writes extracted fields to SAP",
          .created = 88,
          .expires = 2,
          .lastUsed = 1},
    Token{.name = u"nightly-export",
          .description = u"Copies results to the data lake at 02:00 UTC",
          .created = 24,
          .expires = 6,
          .lastUsed = 1},
    Token{
        .name = u"partner-portal",
        .description =
            u"Lets partners upload documents and follow what becomes of them. Runs in two regions, each with "
            u"a copy of this token in its own vault; after a refresh both have to be changed within the "
            u"same maintenance window, or uploads fail with \"invalid_token\". Rotated every 60 days by "
            u"the integrations team. Contact: integrations@example.com.",
        .created = 40,
        .expires = 20,
        .lastUsed = 3},
    Token{.name = u"María's notebook",
          .description = u"Pruebas con Jupyter, sin datos de clientes",
          .created = 9,
          .expires = 81},
    Token{.name = u"評価用トークン",
          .description = u"社内評価のためのトークン",
          .created = 150,
          .lastUsed = 47},
    Token{.name = u"old-scanner", .description = u"", .created = 200, .expires = -35, .lastUsed = 36},
};

constexpr std::array ciRunner{
    Token{.name = u"default", .description = u"Made with the account", .created = 180, .lastUsed = 0},
    Token{.name = u"integration-tests",
          .description = u"Every merge to the main branch",
          .created = 25,
          .expires = 5,
          .lastUsed = 0},
    Token{.name = u"release-builds", .description = u"", .created = 25, .expires = 65, .lastUsed = 8},
    Token{.name = u"old-runner", .description = u"Replaced", .created = 120, .expires = -30, .lastUsed = 31},
};

constexpr std::array billingExport{
    Token{.name = u"default", .description = u"Made with the account", .created = 140},
    Token{.name = u"data-lake",
          .description = u"Usage by team, once a month",
          .created = 65,
          .expires = 25,
          .lastUsed = 12},
};

constexpr std::array community{
    Token{.name = u"default", .description = u"Made with the account", .created = 75, .lastUsed = 14},
    Token{.name = u"tutorial", .description = u"First steps", .created = 16, .expires = 14, .lastUsed = 15},
};

constexpr auto service = AiHubAccountType::Service;

constexpr std::array accounts{
    AiHubDemoAccount{AiHubAccountType::Organization, u"Administrator", u"", false, organization},
    AiHubDemoAccount{service, u"ci-runner", u"Builds and integration tests", false, ciRunner},
    AiHubDemoAccount{service, u"billing-export", u"Usage reports for finance", false, billingExport},
    AiHubDemoAccount{service, u"sso-gateway", u"Gets its tokens from the company's own sign-in", true, {}},
    AiHubDemoAccount{AiHubAccountType::Community, u"Community", u"", false, community},
};

}  // namespace

std::span<const AiHubDemoAccount> aiHubDemoAccounts() {
  return accounts;
}

}  // namespace tokendesk::sandbox
