#include "palette_searcher.h"
#include "tokens.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

PaletteEntry entry(const QString& text, PaletteKind kind = PaletteKind::Action, const QString& details = {}) {
  return {.key = {.kind = kind, .name = text}, .text = text, .details = details};
}

PaletteTokens tokensNamed(const QStringList& names, const QString& owner = {}) {
  ApiTokens tokens;
  for (const QString& name : names)
    tokens.push_back(owner.isEmpty() ? organizationToken(name)
                                     : projectToken(name, {.id = u"p"_s, .name = owner}));
  return {.part = TokenPart::of(std::move(tokens)), .entryOf = {}};
}

/// A million tokens of one project.
TokenPartPtr million() {
  static const TokenPartPtr part = [] {
    const ApiToken like = organizationToken(u"like"_s);
    ApiTokens tokens(1'000'000, like);
    for (size_t i = 0; i < tokens.size(); ++i) tokens[i].name = u"node-%1"_s.arg(i);
    return TokenPart::of(std::move(tokens));
  }();
  return part;
}

}  // namespace

/// What the command palette finds, and in which order.
class PaletteSearchTest : public QObject {
  Q_OBJECT

 private:
  PaletteContent content_;
  std::vector<PaletteKey> recent_;

  [[nodiscard]] PaletteWish wish(const QString& typed) const {
    return {.texts = PaletteTexts::of(content_), .words = paletteWords(typed), .recent = recent_};
  }
  [[nodiscard]] QStringList find(const QString& typed) const {
    QStringList names;
    for (size_t number : searchPalette(wish(typed)).best) {
      if (number < content_.entries.size()) {
        names << content_.entries[number].text;
        continue;
      }
      number -= content_.entries.size();
      auto part = content_.tokens.begin();
      for (; number >= part->part->tokens.size(); ++part) number -= part->part->tokens.size();
      names << part->part->tokens[number].name;
    }
    return names;
  }

 private slots:
  void init() {
    content_ = {};
    recent_ = {};
  }

  void allWordsHaveToBeThereInAnyOrder() {
    content_.entries = {entry(u"Manage Connections…"_s), entry(u"Connect to an Installation…"_s)};
    QCOMPARE(find(u"conn man"_s), QStringList{u"Manage Connections…"_s});
    QCOMPARE(find(u"man conn"_s), QStringList{u"Manage Connections…"_s});
    QCOMPARE(find(u"conn nothing"_s), QStringList());
  }

  void caseAndAccentsMakeNoDifference() {
    content_.entries = {entry(u"Más grande"_s)};
    content_.tokens = {tokensNamed({u"Über"_s})};
    QCOMPARE(find(u"MAS"_s), QStringList{u"Más grande"_s});
    QCOMPARE(find(u"Más GRÁNDE"_s), QStringList{u"Más grande"_s});
    QCOMPARE(find(u"uber"_s), QStringList{u"Über"_s});
  }

  void theBeginningOfAWordGoesBeforeItsInside() {
    content_.entries = {entry(u"Report"_s), entry(u"Open port"_s), entry(u"Port"_s)};
    content_.tokens = {tokensNamed({u"airport"_s, u"to-port"_s, u"port-b"_s})};
    QCOMPARE(find(u"port"_s),
             (QStringList{u"Port"_s, u"port-b"_s, u"Open port"_s, u"to-port"_s, u"Report"_s, u"airport"_s}));
  }

  void equalMatchesStandByKindThenTheShorterOne() {
    content_.entries = {entry(u"Training"_s, PaletteKind::Project), entry(u"Training"_s, PaletteKind::Page),
                        entry(u"Training B"_s, PaletteKind::Connection),
                        entry(u"Training"_s, PaletteKind::Connection)};
    const PaletteMatches matches = searchPalette(wish(u"train"_s));
    QCOMPARE(matches.best, (std::vector<size_t>{1, 3, 2, 0}));
  }

  void detailsAreFoundLast() {
    content_.entries = {entry(u"Light"_s, PaletteKind::Action, u"Action · Theme"_s), entry(u"Theme"_s)};
    content_.tokens = {tokensNamed({u"one"_s, u"theme"_s}, u"Theme park"_s)};
    QCOMPARE(find(u"theme"_s), (QStringList{u"Theme"_s, u"theme"_s, u"Light"_s, u"one"_s}));
    QCOMPARE(find(u"theme light"_s), QStringList{u"Light"_s});
    QCOMPARE(find(u"park one"_s), QStringList{u"one"_s});
  }

  void whatWasUsedLastStandsFirstWhileNothingIsTyped() {
    content_.entries = {entry(u"One"_s), entry(u"Two"_s), entry(u"Three"_s)};
    content_.tokens = {tokensNamed({u"a"_s, u"b"_s})};
    recent_ = {{.kind = PaletteKind::Token, .token = content_.tokens.front().part->tokens[1].id},
               content_.entries[2].key};
    QCOMPARE(find({}), (QStringList{u"b"_s, u"Three"_s, u"One"_s, u"Two"_s, u"a"_s}));
    QCOMPARE(find(u"o"_s), (QStringList{u"One"_s, u"Two"_s}));
  }

  void aTokenIsNotFoundByItsId() {
    content_.tokens = {tokensNamed({u"billing"_s})};
    QCOMPARE(find(u"0123456789"_s), QStringList());
  }

  void theBestOfAMillionAreListed() {
    content_.tokens = {{.part = million(), .entryOf = {}}};
    content_.entries = {entry(u"Node"_s)};
    const PaletteMatches matches = searchPalette(wish(u"node"_s));
    QCOMPARE(matches.total, size_t(1'000'001));
    QCOMPARE(matches.best.size(), listedMatches);
    QCOMPARE(matches.best.front(), size_t(0));
    QCOMPARE(find(u"999999"_s), QStringList{u"node-999999"_s});
  }

  void aMillionTokensLeaveTheInterfaceFree() {
    content_.tokens = {{.part = million(), .entryOf = {}}};
    PaletteSearcher searcher;
    QSignalSpy found(&searcher, &PaletteSearcher::found);
    const PaletteTextsPtr texts = PaletteTexts::of(content_);
    QElapsedTimer clock;
    clock.start();
    for (const QString& typed : {u"n"_s, u"no"_s, u"nod"_s, u"node-77777"_s})
      searcher.search({.texts = texts, .words = paletteWords(typed)});
    QVERIFY2(clock.elapsed() < 50, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(found.count(), 0);
    QVERIFY(searcher.isSearching());
    QTRY_VERIFY(!searcher.isSearching());
    QCOMPARE(found.count(), 1);  // only the last one is heard of
    QCOMPARE(found.front().front().value<PaletteMatches>().total, size_t(11));
  }

  void aStoppedSearchEndsSoon() {
    content_.tokens = {{.part = million(), .entryOf = {}}};
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(searchPalette(wish(u"node"_s), stop.get_token()).total, size_t(0));
  }

  void littleIsSearchedAtOnce() {
    content_.tokens = {tokensNamed({u"a"_s})};
    PaletteSearcher searcher;
    QSignalSpy found(&searcher, &PaletteSearcher::found);
    searcher.search(wish(u"a"_s));
    QCOMPARE(found.count(), 1);
  }
};

QTEST_MAIN(PaletteSearchTest)
#include "palette_search_test.moc"
