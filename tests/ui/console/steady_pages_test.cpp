#include "console.h"
#include "keyboard.h"
#include "tokens.h"

#include <QAbstractScrollArea>
#include <QStatusBar>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

using Places = QMap<const QWidget*, QRect>;

/// Where the visible controls of a window are. The status bar is there to change, and what is inside of a
/// list scrolls.
Places placesIn(const MainWindow& window) {
  Places places;
  for (const QWidget* each : window.findChildren<QWidget*>()) {
    const QWidget* parent = each->parentWidget();
    const bool isInList = qobject_cast<const QAbstractScrollArea*>(parent) != nullptr;
    const bool isControl = each->focusPolicy() != Qt::NoFocus;
    if (isControl && each->isVisible() && !isInList && !window.statusBar()->isAncestorOf(each) &&
        !each->isWindow())
      places.insert(each, QRect(each->mapTo(&window, QPoint()), each->size()));
  }
  return places;
}

/// What was there before and is elsewhere now.
QStringList moved(const Places& before, const Places& after) {
  QStringList names;
  for (auto each = before.begin(); each != before.end(); ++each) {
    if (!after.contains(each.key()) || after.value(each.key()) == each.value()) continue;
    const QRect now = after.value(each.key());
    names << QString::fromLatin1(each.key()->metaObject()->className()) + u' ' +
                 each.key()->accessibleName() +
                 u" by (%1, %2)"_s.arg(now.x() - each.value().x()).arg(now.y() - each.value().y());
  }
  return names;
}

}  // namespace

/// What is read takes the place that was kept for it: no control moves under the pointer.
class SteadyPagesTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<Console> console_;
  std::unique_ptr<MainWindow> window_;

  void open() {
    window_->openSaved(console_->addConnection(u"Training"_s));
    QTRY_VERIFY(console_->platform);
  }
  void turnTo(Qt::Key page) { QTest::keyClick(window_.get(), page, Qt::ControlModifier); }
  /// The places before `answer` comes, and after.
  QString movedBy(const std::function<void()>& answer) const {
    QCoreApplication::processEvents();
    const Places before = placesIn(*window_);
    answer();
    for (int i = 0; i < 5; ++i) QCoreApplication::processEvents();
    return moved(before, placesIn(*window_)).join(u", "_s);
  }

 private slots:
  void init() {
    console_ = std::make_unique<Console>();
    window_ = console_->openWindow();
  }
  void cleanup() {
    window_.reset();
    console_.reset();
  }

  void organizationTokens_data() {
    QTest::addColumn<int>("count");
    QTest::newRow("none") << 0;
    QTest::newRow("one") << 1;
    QTest::newRow("many") << 500;
  }
  void organizationTokens() {
    QFETCH(const int, count);
    open();
    console_->platform->projectLists.finish(Projects{{.id = u"p1"_s, .name = u"Support"_s}});
    QTRY_VERIFY(console_->platform->organizationLists.waiting() > 0);
    ApiTokens tokens;
    for (int i = 0; i < count; ++i) tokens.push_back(organizationToken(u"token-%1"_s.arg(i)));
    QCOMPARE(movedBy([&] { console_->platform->organizationLists.finish(tokens); }), QString());
  }

  void projects() {
    open();
    turnTo(Qt::Key_5);
    QCOMPARE(movedBy([&] {
               console_->platform->projectLists.finish(
                   Projects{{.id = u"p1"_s, .name = u"Support"_s}, {.id = u"p2"_s, .name = u"Evaluation"_s}});
             }),
             QString());
  }

  void assistantsAndRequests() {
    open();
    console_->platform->projectLists.finish(Projects{{.id = u"p1"_s, .name = u"Support"_s}});
    turnTo(Qt::Key_2);
    auto& platform = console_->platform->projects;
    QTRY_VERIFY(platform.assistantLists.waiting() > 0);
    QCOMPARE(
        movedBy([&] { platform.assistantLists.finish(Assistants{{.id = u"a"_s, .name = u"Triage"_s}}); }),
        QString());
    turnTo(Qt::Key_3);
    const LoggedRequests requests{
        {.assistant = u"Triage"_s, .time = QDateTime::currentDateTimeUtc(), .status = u"Succeeded"_s}};
    QTRY_VERIFY(platform.requestLists.waiting() > 0);
    QCOMPARE(movedBy([&] { platform.requestLists.finish(requests); }), QString());
  }

  void aListThatIsReadAgain() {
    open();
    console_->platform->projectLists.finish(Projects{});
    QTRY_VERIFY(console_->platform->organizationLists.waiting() > 0);
    console_->platform->organizationLists.finish(ApiTokens{organizationToken(u"a"_s)});
    QTRY_VERIFY(named(window_.get(), u"API tokens"_s));
    QCOMPARE(movedBy([&] { QTest::keyClick(window_.get(), Qt::Key_F5); }), QString());
    QTRY_VERIFY(console_->platform->organizationLists.waiting() > 0);
    const ApiTokens more{organizationToken(u"a"_s), organizationToken(u"b"_s)};
    QCOMPARE(movedBy([&] { console_->platform->organizationLists.finish(more); }), QString());
  }
};

QTEST_MAIN(SteadyPagesTest)
#include "steady_pages_test.moc"
