#include "assistants_page_case.h"

#include <QSignalSpy>
#include <QSplitter>

using namespace tokendesk;
using namespace Qt::StringLiterals;

/// What the page shows of a project's assistants, whatever became of reading them.
class AssistantsPageTest : public QObject, private AssistantsPageCase {
  Q_OBJECT

 private slots:
  void init() { start(); }
  void cleanup() { end(); }

  void saysThatNoProjectIsChosen() {
    QVERIFY(shows(u"No project is chosen"_s));
    QVERIFY(!isEnabled(page_.get(), u"Expand all"_s));
    QCOMPARE(page_->status().text, QString());
    page_->refresh();
    QCOMPARE(calls().count(), 0);
  }

  void waitsForTheProjectsWhereTheyAreRead() {
    session_->projects().refresh();
    QVERIFY(!shows(u"No project is chosen"_s));
    QVERIFY(page_->status().busy);
    QVERIFY(named(page_.get(), u"Loading"_s));
    page_->cancel();
    QTRY_VERIFY(shows(u"No project is chosen"_s));
  }

  void readsOnlyWhatIsInFront() {
    page_->hide();
    page_->setProject(support);
    QCOMPARE(calls().count(), 0);
    page_->show();
    page_->enter();
    QCOMPARE(calls().count(), 1);
    QCOMPARE(calls().last().projectId, support.id);
  }

  void showsBarsWhileItReadsForTheFirstTime() {
    page_->setProject(support);
    QVERIFY(named(page_.get(), u"Loading"_s));
    QVERIFY(page_->status().busy);
    QCOMPARE(page_->status().text, u"Reading assistants…"_s);
    calls().report({.bytesReceived = 2048});
    QVERIFY(page_->status().text != u"Reading assistants…"_s);
    calls().report({.waiting = std::chrono::seconds(7)});
    QCOMPARE(page_->status().text, u"Trying again in 7 s…"_s);
    page_->refresh();
    QCOMPARE(calls().count(), 1);
  }

  void listsTheAssistantsAndSelectsTheFirst() {
    open();
    QTRY_VERIFY(tree()->isVisible());
    QCOMPARE(rows(), QStringList({u"Translator"_s, u"Summarizer"_s}));
    QCOMPARE(selected(), u"Translator"_s);
    QVERIFY(shows(u"Assistant “Translator”"_s));
    QVERIFY(isEnabled(page_.get(), u"Expand all"_s));
    QVERIFY(page_->status().text.startsWith(u"Up to date"_s));
  }

  void saysThatThereAreNone() {
    open({});
    QTRY_VERIFY(shows(u"No assistants yet"_s));
  }

  void saysWhichFilterHidesAllAndClearsIt() {
    open();
    filter(u"nowhere"_s);
    QVERIFY(shows(u"No assistant matches this filter"_s));
    QVERIFY(shows(u"2 assistants are hidden by: “Name or text contains: nowhere”."_s));
    click(u"Clear filters"_s);
    QVERIFY(tree()->isVisible());
  }

  void standsInPlaceOfTheListWhyItCouldNotBeRead() {
    page_->setProject(support);
    calls().fail(ApiErrorKind::ServerFault);
    QTRY_VERIFY(shows(u"Support"_s));
    QVERIFY(!tree()->isVisible());
    click(u"Retry"_s);
    QCOMPARE(calls().count(), 2);
  }

  void standsInPlaceOfTheListThatReadingWasStopped() {
    page_->setProject(support);
    page_->cancel();
    QTRY_VERIFY(shows(u"Reading was stopped"_s));
    click(u"Read again"_s);
    QCOMPARE(calls().count(), 2);
  }

  void keepsTheLastGoodListWhereARefreshFailsOrIsStopped() {
    open();
    page_->refresh();
    calls().fail(ApiErrorKind::Timeout);
    QTRY_VERIFY(message().contains(u"Time of what is shown:"_s));
    QVERIFY(tree()->isVisible());
    QVERIFY(page_->status().text.startsWith(u"Last read"_s));
    click(u"Retry"_s);
    QVERIFY(message().isEmpty());
    page_->cancel();
    QTRY_VERIFY(message().contains(u"Reading was stopped."_s));
    click(u"Retry"_s);
    calls().finish(sampleAssistants());
    QTRY_VERIFY(message().isEmpty() && !page_->status().busy);
  }

  void neverShowsAnotherProjectsAssistants() {
    open();
    page_->setProject(evaluation);
    QVERIFY(!tree()->isVisible());
    QCOMPARE(rows(), QStringList());
    calls().finish(Assistants{});
    QTRY_VERIFY(shows(u"No assistants yet"_s));

    page_->hide();
    page_->setProject(support);
    page_->show();
    QVERIFY(!shows(u"No assistants yet"_s));  // those of the other one
  }

  void keepsWhatIsExpandedAndSelectedOverRefreshAndFilter() {
    open();
    click(u"Expand all"_s);
    const QStringList all = rows();
    QCOMPARE(all.size(), 8);
    tree()->setCurrentIndex(tree()->indexBelow(tree()->indexBelow(tree()->model()->index(0, 0))));
    QCOMPARE(selected(), u"First try"_s);
    page_->refresh();
    calls().finish(sampleAssistants());
    QTRY_VERIFY(!page_->status().busy);
    QCOMPARE(rows(), all);
    QCOMPARE(selected(), u"First try"_s);

    filter(u"summar"_s);
    QVERIFY(selected().isEmpty());
    QVERIFY(shows(u"Choose an assistant, an intent or a revision"_s));
    filter({});
    QCOMPARE(rows(), all);
    QCOMPARE(selected(), u"First try"_s);
    click(u"Collapse all"_s);
    QCOMPARE(rows(), QStringList({u"Translator"_s, u"Summarizer"_s}));
  }

  void expandsWhatLeadsToAMatchWhileItFilters() {
    open();
    filter(u"Elysée"_s);
    QCOMPARE(rows(), QStringList({u"Translator"_s, u"  Formal"_s, u"    Polite · in use"_s}));
    filter({});
    QCOMPARE(rows(), QStringList({u"Translator"_s, u"Summarizer"_s}));
  }

  void itsViewIsTheFilter() {
    filter(u"formal"_s);
    const QJsonObject view = page_->view();
    filter({});
    page_->setView(view);
    open();
    QCOMPARE(rows(), QStringList({u"Translator"_s, u"  Formal"_s}));
  }

  void narrowPagesHaveTheDetailsUnderTheTree() {
    open();
    auto* splitter = page_->findChild<QSplitter*>();
    QCOMPARE(splitter->orientation(), Qt::Horizontal);
    page_->resize(460, 480);
    QTRY_COMPARE(splitter->orientation(), Qt::Vertical);
    QCOMPARE(page_->width(), 460);
    QVERIFY(tree()->height() >= 80);
    QVERIFY(named(page_.get(), u"Details"_s)->height() >= 80);
  }
};

QTEST_MAIN(AssistantsPageTest)
#include "assistants_page_test.moc"
