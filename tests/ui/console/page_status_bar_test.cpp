#include "page_status_bar.h"

#include "keyboard.h"
#include "secret_clipboard.h"

#include <QSignalSpy>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

/// A page that is busy until the test says otherwise.
class BusyPage final : public Page {
 public:
  bool busy = true;

  [[nodiscard]] PageStatus status() const override { return {.text = u"Reading…"_s, .busy = busy}; }
  void enter() override {}
  void refresh() override {}
  void cancel() override {}
  [[nodiscard]] QJsonObject view() const override { return {}; }
  void setView(const QJsonObject&) override {}
  void focusFilter() override {}
  void focusContent() override {}
};

}  // namespace

class PageStatusBarTest : public QObject {
  Q_OBJECT

 private slots:
  void anotherPageCanBeCancelledWhileTheFirstIsStopping() {
    SecretClipboard clipboard;
    PageStatusBar bar(clipboard);
    const QSignalSpy cancelled(&bar, &PageStatusBar::cancelled);
    bar.show();
    const BusyPage first;
    bar.showPage(&first);
    QPushButton* cancel = buttonWith(&bar, u"Cancel"_s);
    QVERIFY(cancel);
    cancel->click();
    bar.showPage(&first);  // it is still stopping
    QVERIFY(!cancel->isEnabled());
    const BusyPage second;
    bar.showPage(&second);
    cancel->click();
    QCOMPARE(cancelled.size(), 2);
  }

  void nothingIsCancelledWhereNothingRuns() {
    SecretClipboard clipboard;
    PageStatusBar bar(clipboard);
    bar.show();
    BusyPage page;
    bar.showPage(&page);
    QVERIFY(buttonWith(&bar, u"Cancel"_s));
    page.busy = false;
    bar.showPage(&page);
    QVERIFY(!buttonWith(&bar, u"Cancel"_s));
    page.busy = true;
    bar.showPage(&page);
    bar.showPage(nullptr);
    QVERIFY(!buttonWith(&bar, u"Cancel"_s));
  }
};

QTEST_MAIN(PageStatusBarTest)
#include "page_status_bar_test.moc"
