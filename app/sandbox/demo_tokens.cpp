#include "demo_tokens.h"

#include <array>

namespace tokendesk::sandbox {

namespace {

constexpr auto active = TokenStatus::Active;
constexpr auto blocked = TokenStatus::Blocked;
constexpr auto revoked = TokenStatus::Revoked;

constexpr std::array organizationTokens{
    DemoToken{u"DefaultOrganization", u"Default for Organization ApiToken", active, u"2024-07-22"},
    DemoToken{u"TrainingAPI", u"API for Training Organization", active, u"2025-02-03"},
};

constexpr std::array training{
    DemoToken{u"default", u"Default for Project ApiToken", active, u"2024-07-22"},
    DemoToken{u"billing-export", u"Nightly usage export to the data lake", active, u"2026-06-11"},
    DemoToken{u"legacy-etl", u"Replaced by billing-export", revoked, u"2024-01-05"},
    DemoToken{u"node-1", u"Batch worker", active, u"2025-03-14"},
    DemoToken{u"node-2", u"Batch worker", active, u"2025-03-14"},
    DemoToken{u"node-10", u"Batch worker, second rack", blocked, u"2025-09-01"},
    DemoToken{u"workshop-2025", u"Participants of the May workshop; ask before blocking it", blocked,
              u"2025-05-06"},
    DemoToken{u"workshop-2026", u"", active, u"2026-04-20"},
    DemoToken{u"ci-integration-tests",
              u"Integration tests of the training portal. Runs on every merge to the main branch and once a "
              u"night against the staging installation; rotated every 90 days by the platform team. If the "
              u"nightly run fails with \"ApiToken not found or blocked\", look here first, then at the "
              u"variable GEAI_APITOKEN of the pipeline. Contact: platform-team@training.example.",
              active, u"2026-01-12"},
    DemoToken{u"María's notebook", u"Pruebas con Jupyter, sin datos de clientes", active, u"2026-02-17"},
    DemoToken{u"Übungsgerät", u"Für die Schulung in München", revoked, u"2024-10-08"},
    DemoToken{u"demo 🚀", u"Stage demo 🎤, keep alive until the conference is over", active, u"2026-08-03"},
};

constexpr std::array support{
    DemoToken{u"default", u"Default for Project ApiToken", active, u"2024-09-02"},
    DemoToken{u"support-bot", u"Support assistant, production website", active, u"2026-09-02"},
    DemoToken{u"support-bot-staging", u"Support assistant, staging website", active, u"2026-08-28"},
    DemoToken{u"soporte-móvil", u"Aplicación móvil de soporte (iOS, Android)", blocked, u"2026-08-19"},
    DemoToken{u"soporte-movil", u"La misma sin acento, de antes del cambio de nombre", revoked,
              u"2025-01-21"},
    DemoToken{u"zendesk-connector", u"Reads tickets and writes suggested answers", active, u"2025-06-30"},
    DemoToken{u"chat-widget", u"", active, u"2025-11-11"},
    DemoToken{u"chat-widget-old", u"", revoked, u"2024-09-10"},
    DemoToken{u"دعم العملاء", u"رمز تجريبي لفريق دعم العملاء في دبي", active, u"2026-03-09"},
    DemoToken{u"תמיכה", u"מוקד השירות בתל אביב", blocked, u"2025-12-02"},
    DemoToken{u"night-shift", u"Escalations between 22:00 and 06:00 UTC", active, u"2026-05-25"},
    DemoToken{u"load-test", u"Blocked outside of announced load tests", blocked, u"2025-07-17"},
};

constexpr std::array evaluation{
    DemoToken{u"default", u"Default for Project ApiToken", active, u"2024-11-18"},
    DemoToken{u"評価用トークン", u"社内評価のためのトークン", active, u"2026-09-30"},
    DemoToken{u"評価用トークン2", u"二回目の評価。終了後に無効にすること", blocked, u"2026-07-08"},
    DemoToken{u"benchmark-runner", u"Weekly comparison of models", active, u"2025-04-04"},
    DemoToken{u"benchmark-runner-v1", u"Replaced by benchmark-runner", revoked, u"2024-11-19"},
    DemoToken{u"red-team", u"Prompt injection tests; blocked between campaigns", blocked, u"2025-10-13"},
    DemoToken{u"human-raters", u"Rating tool, 24 raters", active, u"2026-02-02"},
    DemoToken{u"模型评测", u"对比测试，每周一次", active, u"2026-06-01"},
    DemoToken{u"Оценка качества", u"Ежемесячный отчёт", active, u"2025-08-26"},
    DemoToken{u"έλεγχος", u"", revoked, u"2025-02-14"},
    DemoToken{u"run-9", u"Experiment 9", revoked, u"2025-05-19"},
    DemoToken{u"run-10", u"Experiment 10", active, u"2025-05-20"},
};

constexpr std::array billing{
    DemoToken{u"default", u"Default for Project ApiToken", active, u"2025-01-07"},
    DemoToken{u"invoice-reader", u"Extracts totals and tax from supplier invoices", active, u"2025-01-08"},
    DemoToken{u"invoice-reader-dev", u"", active, u"2025-01-08"},
    DemoToken{u"erp-sync", u"SAP, hourly", active, u"2025-03-31"},
    DemoToken{u"erp-sync-fallback", u"Only while the hourly job is down", blocked, u"2025-04-01"},
    DemoToken{u"month-end", u"Closing runs on the last working day", active, u"2025-06-27"},
    DemoToken{u"facturación", u"Consultas de facturación del portal de clientes", active, u"2026-01-30"},
    DemoToken{u"Rückerstattungen", u"Prüfung von Erstattungen über 500 €", blocked, u"2025-10-29"},
    DemoToken{u"audit-2024", u"External audit, finished", revoked, u"2024-12-16"},
    DemoToken{u"audit-2025", u"External audit, finished", revoked, u"2025-12-15"},
    DemoToken{u"audit-2026", u"External audit; read only", active, u"2026-09-14"},
    DemoToken{u"tmp", u"", blocked, u"2026-03-03"},
};

constexpr std::array mobile{
    DemoToken{u"default", u"Default for Project ApiToken", active, u"2025-05-12"},
    DemoToken{u"ios-app", u"App Store build, 5.x", active, u"2026-05-04"},
    DemoToken{u"ios-app-beta", u"TestFlight 🧪", active, u"2026-07-21"},
    DemoToken{u"android-app", u"Play Store build, 5.x", active, u"2026-05-04"},
    DemoToken{u"android-app-4", u"Play Store build, 4.x; no longer supported", revoked, u"2024-06-24"},
    DemoToken{u"push-texts", u"Writes notification texts in 14 languages", active, u"2025-09-22"},
    DemoToken{u"voice 🎙️", u"Voice notes to text", blocked, u"2026-04-01"},
    DemoToken{u"café-kiosk", u"Tablet in the visitors' café", active, u"2025-11-24"},
    DemoToken{u"모바일 테스트", u"서울 팀의 기기 시험", active, u"2026-02-26"},
    DemoToken{u"crash-triage", u"Groups crash reports by cause", active, u"2025-08-05"},
    DemoToken{u"crash-triage-2", u"Copy with another prompt; compare until June", blocked, u"2026-03-18"},
    DemoToken{u"hackathon", u"", revoked, u"2025-06-14"},
};

constexpr std::array archive{
    DemoToken{u"default", u"Default for Project ApiToken", blocked, u"2024-02-12"},
    DemoToken{u"pilot-chat", u"First pilot, kept for reference", revoked, u"2024-02-12"},
    DemoToken{u"pilot-search", u"First pilot, kept for reference", revoked, u"2024-02-13"},
    DemoToken{u"exporter", u"Writes the archive to cold storage once a quarter", active, u"2024-08-30"},
};

constexpr std::array projects{
    DemoProject{u"TrainingProject", u"Courses, workshops and the training portal", true, 20'000, training},
    DemoProject{u"Support", u"Customer support assistants", true, 640, support},
    DemoProject{u"Evaluation", u"Quality of models and prompts · 評価", true, 380, evaluation},
    DemoProject{u"Billing", u"Invoices, refunds and audits", true, 510, billing},
    DemoProject{u"Mobile", u"", true, 270, mobile},
    DemoProject{u"Archive 2024", u"Pilots of 2024; hidden", false, 0, archive},
};

}  // namespace

std::span<const DemoToken> demoOrganizationTokens() {
  return organizationTokens;
}

std::span<const DemoProject> demoProjects() {
  return projects;
}

}  // namespace tokendesk::sandbox
