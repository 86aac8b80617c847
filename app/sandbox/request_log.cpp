#include "request_log.h"

#include "assistant_catalogue.h"
#include "timestamp.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace tokendesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

struct Exchange {
  QStringView input;
  QStringView output;
};

constexpr std::array exchanges{
    Exchange{u"The app closes when I open an invoice.", u"Category: Billing. Priority: 2."},
    Exchange{u"¿Puedo cambiar de plan a mitad de mes?", u"Sí. El cambio se factura de forma proporcional."},
    Exchange{u"Summarize the meeting of Tuesday.", u"Two decisions, four actions. Budget was postponed."},
    Exchange{u"How many customers renewed in March?", u"SELECT count(*) FROM renewals WHERE month = 3;"},
    Exchange{u"請求書の送付先を変更したいです。", u"設定の「請求」から変更できます。"},
    Exchange{u"Which clauses survive termination?", u"Clauses 7.2, 9 and 11.4."},
    Exchange{u"Write the notes for 4.2.", u"Faster search, a dark theme, and 14 fixes."},
};

constexpr std::array<QStringView, 3> statuses{u"Succeeded", u"Failed", u"Canceled"};

QStringView randomStatus(QRandomGenerator& random) {
  const int roll = random.bounded(100);
  if (roll < 90) return statuses[0];
  return roll < 97 ? statuses[1] : statuses[2];
}

}  // namespace

QList<LoggedRequest> requestsOf(const QString& projectId) {
  const QList<Assistant> assistants = assistantsOf(projectId);
  QRandomGenerator random(seedOf(projectId + u"requests"_s));
  const int count = random.bounded(240, 400);
  QDateTime when(QDate(2026, 9, 30), QTime(17, 45), Qt::UTC);
  QList<LoggedRequest> requests;
  for (int i = 0; i < count; ++i) {
    const Assistant& assistant = assistants[random.bounded(int(assistants.size()))];
    const Exchange& exchange = exchanges[size_t(random.bounded(int(exchanges.size())))];
    const QStringView status = randomStatus(random);
    when = when.addMSecs(-random.bounded(60'000, 4 * 3'600'000));
    requests.append({.assistant = assistant.name,
                     .intent = assistant.intent,
                     .timestamp = timestampText(when),
                     .prompt = assistant.prompt,
                     .output = status == statuses[0] ? exchange.output.toString() : QString(),
                     .inputText = exchange.input.toString(),
                     .status = status.toString()});
  }
  return requests;
}

bool isRequestStatus(const QString& status) {
  return std::any_of(statuses.begin(), statuses.end(), [&status](QStringView known) {
    return known.compare(status, Qt::CaseInsensitive) == 0;
  });
}

}  // namespace tokendesk::sandbox
