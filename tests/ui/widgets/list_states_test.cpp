#include "find_widget.h"
#include "widgets/empty_state.h"
#include "widgets/progress_strip.h"
#include "widgets/skeleton_table.h"

#include <QImage>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace tokendesk {

using namespace test;

class ListStatesTest : public QObject {
  Q_OBJECT

 private slots:
  void emptyStateSaysWhyAndOffersOneButton();
  void emptyStateWithoutActionHasNoButton();
  void emptyStateShowsMarkupAsText();
  void emptyStateWrapsInANarrowWindow();

  void skeletonIsNamedLoading();
  void skeletonPaintsTheSameEachTime();
  void skeletonFillsAnySize();

  void stripIsHiddenUntilStarted();
  void stripShowsHowFarItIs();
  void cancelTellsOnceForEachStart();
};

void ListStatesTest::emptyStateSaysWhyAndOffersOneButton() {
  EmptyState state;
  state.setContent({IconName::Key, u"No token matches these filters"_s,
                    u"1,204 tokens are hidden by: “Name contains: exprt”."_s, u"&Clear filters"_s});
  state.show();
  QCOMPARE(accessibleText(&state, QAccessible::Name),
           u"No token matches these filters 1,204 tokens are hidden by: “Name contains: exprt”."_s);
  const QSignalSpy triggered(&state, &EmptyState::actionTriggered);
  auto* button = state.findChild<QPushButton*>();
  QCOMPARE(accessibleText(button, QAccessible::Name), u"Clear filters"_s);
  QTest::keyClick(button, Qt::Key_Space);
  QCOMPARE(triggered.size(), 1);
}

void ListStatesTest::emptyStateWithoutActionHasNoButton() {
  EmptyState state;
  state.setContent({.icon = IconName::Info, .title = u"Not offered here"_s, .text = {}, .action = {}});
  state.show();
  QVERIFY(!state.findChild<QPushButton*>()->isVisible());
  QCOMPARE(state.accessibleName(), u"Not offered here"_s);
}

void ListStatesTest::emptyStateShowsMarkupAsText() {
  EmptyState state;
  state.setContent({IconName::Key, u"<b>x</b>"_s, u"<img src=x>"_s, {}});
  for (const QLabel* label : state.findChildren<QLabel*>()) {
    QCOMPARE(label->textFormat(), Qt::PlainText);
  }
}

void ListStatesTest::emptyStateWrapsInANarrowWindow() {
  EmptyState state;
  state.setContent({IconName::Key, u"No token matches these filters"_s,
                    QString(40, u'x') + u" and more words"_s, u"Clear filters"_s});
  QVERIFY(state.minimumSizeHint().width() < 480);
}

void ListStatesTest::skeletonIsNamedLoading() {
  SkeletonTable skeleton;
  QCOMPARE(accessibleText(&skeleton, QAccessible::Name), u"Loading"_s);
}

void ListStatesTest::skeletonPaintsTheSameEachTime() {
  SkeletonTable skeleton;
  skeleton.resize(900, 400);
  const QImage first = skeleton.grab().toImage();
  QCOMPARE(skeleton.grab().toImage(), first);
  // Bars in a row, and another pattern in the next: more than a background.
  QVERIFY(first.copy(0, 32, 900, 32) != first.copy(0, 64, 900, 32));
}

void ListStatesTest::skeletonFillsAnySize() {
  SkeletonTable skeleton;
  for (const QSize size : {QSize(1, 1), QSize(60, 1000), QSize(3000, 20)}) {
    skeleton.resize(size);
    QCOMPARE(skeleton.grab().deviceIndependentSize().toSize(), size);
  }
}

void ListStatesTest::stripIsHiddenUntilStarted() {
  QWidget window;
  auto* strip = new ProgressStrip(&window);
  window.show();
  QVERIFY(!strip->isVisible());
  strip->start(u"Reading the projects"_s);
  QVERIFY(strip->isVisible());
  strip->finish();
  QVERIFY(!strip->isVisible());
}

void ListStatesTest::stripShowsHowFarItIs() {
  ProgressStrip strip;
  strip.start(u"Reading the projects"_s);
  const auto* bar = strip.findChild<QProgressBar*>();
  QCOMPARE(bar->maximum(), 0);
  strip.setProgress(12, 40);
  strip.setText(u"12 of 40 projects"_s);
  QCOMPARE(bar->value(), 12);
  QCOMPARE(bar->maximum(), 40);
  QCOMPARE(bar->accessibleName(), u"12 of 40 projects"_s);
  QCOMPARE(strip.findChild<QLabel*>()->text(), u"12 of 40 projects"_s);
}

void ListStatesTest::cancelTellsOnceForEachStart() {
  ProgressStrip strip;
  const QSignalSpy cancelled(&strip, &ProgressStrip::cancelled);
  auto* cancel = byName<QPushButton>(strip, u"Cancel"_s);
  strip.start(u"Reading the projects"_s);
  QTest::keyClick(cancel, Qt::Key_Space);
  QTest::keyClick(cancel, Qt::Key_Space);
  QCOMPARE(cancelled.size(), 1);
  strip.start(u"Reading again"_s);
  QTest::keyClick(cancel, Qt::Key_Space);
  QCOMPARE(cancelled.size(), 2);
}

}  // namespace tokendesk

QTEST_MAIN(tokendesk::ListStatesTest)
#include "list_states_test.moc"
