#include "request_texts.h"

#include <array>

namespace tokendesk::sandbox {

namespace {

constexpr std::array classify{
    ExchangeText{u"The app closes when I open invoice {n}.", u"Category: Billing. Priority: 2."},
    ExchangeText{u"Nobody in our office can log in since 9:40. Customer {n}.",
                 u"Category: Login. Priority: 1."},
    ExchangeText{u"Can I get my data as one file? Ticket {n} was closed without an answer.",
                 u"Category: Data export. Priority: 3."},
};

constexpr std::array draft{
    ExchangeText{u"Ticket {n}, Maria: \"I was charged twice in May.\"",
                 u"Hello Maria,\n\nthank you for writing. One of the two charges is a reservation that your "
                 u"bank releases within five days.\n\nYour support team, ticket {n}"},
    ExchangeText{u"Ticket {n}: where is my refund",
                 u"Hello,\n\nyour refund was sent yesterday and takes two to three business days."},
};

constexpr std::array obligations{
    ExchangeText{
        u"MASTER SERVICE AGREEMENT No. {n}\n\n7.2 The Supplier shall deliver a service report within "
        u"five (5) Business Days.\n9.1 The Customer shall pay within 30 days of receipt.",
        u"[{\"clause\":\"7.2\",\"party\":\"Supplier\",\"kind\":\"act\"},\n "
        u"{\"clause\":\"9.1\",\"party\":\"Customer\",\"kind\":\"act\"}]"},
    ExchangeText{u"Which obligations of contract {n} survive termination?", u"Clauses 7.2, 9 and 11.4."},
};

constexpr std::array versions{
    ExchangeText{u"Old: \"within 30 days\"; new: \"within 45 days\" (contract {n}, clause 9.1)",
                 u"9.1: \"within 30 days\" became \"within 45 days\". The Customer gains."},
    ExchangeText{u"Compare draft {n} with the one before.", u"No change in substance; two headings renamed."},
};

constexpr std::array questions{
    ExchangeText{u"Who may terminate contract {n} early?",
                 u"The Customer, under clause 14.1: \"for convenience, "
                 u"with ninety (90) days' notice\"."},
    ExchangeText{u"Does it renew?", u"The contract doesn't say."},
};

constexpr std::array respond{
    ExchangeText{u"¿Puedo cambiar de plan a mitad de mes?",
                 u"Sí. El cambio se factura de forma proporcional."},
    ExchangeText{u"¿Cuánto tarda el pedido {n}?", u"Entre dos y tres días laborables; saldrá mañana."},
    ExchangeText{u"¿Tienen papel reciclado de 90 g en A3?", u"Permítame consultarlo con un compañero."},
};

constexpr std::array quotation{
    ExchangeText{u"Necesito 12 sillas modelo Ávila y una mesa; referencia del cliente {n}",
                 u"SIL-AV;Silla Ávila;12;89,90\r\nMES-02;Mesa de reunión;1;310,00"},
    ExchangeText{u"Lo mismo que en el presupuesto {n}, sin la mesa", u"SIL-AV;Silla Ávila;12;89,90"},
};

constexpr std::array translate{
    ExchangeText{u"請求書の送付先を変更したいです。管理番号は{n}です。",
                 u"I would like to change where invoices are sent. The reference number is {n}."},
    ExchangeText{u"Travel expenses over 30,000 yen need approval before the trip.",
                 u"3万円を超える旅費は、出張前に承認が必要です。"},
    ExchangeText{u"項目\t期限\n申請\t月末\n承認\t翌月5日",
                 u"Item\tDue\nRequest\tEnd of month\nApproval\t5th"},
};

constexpr std::array glossary{
    ExchangeText{u"文書{n}の訳文を用語集と比べてください。",
                 u"「オーダー」→「注文」(3行目)\n「ユーザ」→「利用者」(8行目)"},
    ExchangeText{u"Check document {n} against the glossary.", u"問題ありません。"},
};

constexpr std::array notes{
    ExchangeText{u"fix: crash on empty list (#{n})\nfeat: dark theme\nchore: bump Qt",
                 u"New\n- There is a dark theme.\n\nFixed\n- Empty lists no longer close the app."},
    ExchangeText{u"Write the notes for 4.2.", u"Faster search, a dark theme, and 14 fixes."},
};

constexpr std::array generateSql{
    ExchangeText{u"How many customers renewed in March?", u"SELECT count(*) FROM renewals WHERE month = 3;"},
    ExchangeText{u"Open tickets of customer {n}, oldest first",
                 u"SELECT id, opened, label\nFROM tickets\nWHERE customer_id = {n} AND closed IS NULL\n"
                 u"ORDER BY opened;"},
    ExchangeText{u"Customers called O'Brien since 2020",
                 u"SELECT id, name FROM customers WHERE name = 'O''Brien' AND \"since\" >= '2020-01-01';"},
};

constexpr std::array explainSql{
    ExchangeText{u"SELECT country, count(*) FROM customers GROUP BY country HAVING count(*) > {n};",
                 u"It lists the countries that have more than {n} customers, and how many each has."},
};

constexpr std::array summarize{
    ExchangeText{u"Summarize the meeting of Tuesday, recording {n}.",
                 u"Two decisions, four actions. The budget was postponed."},
    ExchangeText{u"[10:02] Ana: we ship on Friday.\n[10:03] Ben: then I need the texts by Wednesday.",
                 u"Decision: release on Friday.\nAction: texts by Wednesday (Ana)."},
};

constexpr std::array invite{
    ExchangeText{u"Invitation for the follow-up of meeting {n}, 30 minutes",
                 u"Open points: budget; texts of release {n}. Needed: Ana, Ben. 30 minutes."},
};

constexpr std::array leave{
    ExchangeText{u"كم يومًا بقي من إجازتي السنوية؟ رقم الطلب {n}",
                 u"بقي لك 12 يومًا من أصل 30 يومًا (المادة 12)."},
    ExchangeText{u"هل يمكن نقل الإجازة إلى السنة القادمة؟", u"نعم، حتى خمسة أيام (المادة 14)."},
};

constexpr std::array pasted{
    ExchangeText{u"=SUM(B2:B{n}) gives #REF!, why?",
                 u"=IFERROR(SUM(B2:B{n}),0) hides it; the row that the range pointed to was deleted."},
    ExchangeText{u"+34 600 123 456 is my new number, please update order {n}",
                 u"+34 600 123 456 is noted for order {n}."},
    ExchangeText{u"- milk\n- bread\n- {n} eggs", u"-1 is what you get when nothing is found. Which list?"},
    ExchangeText{u"@maria can you look at ticket {n}?", u"@maria was told."},
    ExchangeText{u"\t12,50\t{n}\r\n\t8,00\t3\r\nwhat is the total?", u"\tTotal\t{n}\r\n"},
    ExchangeText{u"\"id\",\"name\";\"note\"\r\n\"{n}\",\"O\"\"Brien, Pat\";\"says \"\"hi\"\"\"\r\n",
                 u"Two rows; the separator changes from \",\" to \";\" in the middle. Which one is meant?"},
    ExchangeText{u"Great answer 👍🏽 thanks!! 🎉 Order {n} 👩‍👩‍👧", u"You're welcome 😊"},
    ExchangeText{u"مرحبا، الطلب رقم {n} لم يصل (order {n}, \"express\")",
                 u"نعتذر عن التأخير؛ سيصل الطلب {n} غدًا."},
    ExchangeText{u"שלום, החשבונית {n} שגויה", u"החשבונית {n} תתוקן."},
    ExchangeText{u"会議室の予約を{n}番に変更してください。\r\n\r\nよろしくお願いします。",
                 u"{n}番に変更しました。"},
    ExchangeText{u"<b>bold</b> & <script>alert({n})</script>", u"&lt;script&gt; isn't run here."},
};

struct Entry {
  QStringView intent;
  std::span<const ExchangeText> exchanges;
};

constexpr std::array entries{
    Entry{u"Classify", classify},
    Entry{u"Draft a reply", draft},
    Entry{u"Extract obligations", obligations},
    Entry{u"Compare versions", versions},
    Entry{u"Answer about a contract", questions},
    Entry{u"Responder", respond},
    Entry{u"Preparar presupuesto", quotation},
    Entry{u"翻訳", translate},
    Entry{u"用語集の確認", glossary},
    Entry{u"Write release notes", notes},
    Entry{u"Generate SQL", generateSql},
    Entry{u"Explain SQL", explainSql},
    Entry{u"Summarize a meeting", summarize},
    Entry{u"Write the invitation", invite},
    Entry{u"الإجابة عن الإجازات", leave},
};

}  // namespace

std::span<const ExchangeText> exchangesOf(QStringView intent) {
  for (const Entry& entry : entries) {
    if (entry.intent == intent) return entry.exchanges;
  }
  return {};
}

std::span<const ExchangeText> pastedExchanges() {
  return pasted;
}

}  // namespace tokendesk::sandbox
