#include "token_page_case.h"
#include "token_texts.h"
#include "update_token_dialog.h"

#include <QHeaderView>
#include <QMenu>
#include <QTimer>

using namespace tokendesk;
using namespace Qt::StringLiterals;

/// The table of a token page by mouse and keyboard.
class TokenTableTest : public QObject, private TokenPageCase {
  Q_OBJECT

 private:
  QStringList headers() const {
    QStringList texts;
    const QHeaderView* header = table()->horizontalHeader();
    for (int place = 0; place < header->count(); ++place)
      texts << table()->model()->headerData(header->logicalIndex(place), Qt::Horizontal).toString();
    return texts;
  }
  QStringList names() const {
    QStringList texts;
    for (int row = 0; row < table()->model()->rowCount(); ++row)
      texts << table()->model()->index(row, 0).data().toString();
    return texts;
  }
  void clickHeader(const QString& text) const {
    const QHeaderView* header = table()->horizontalHeader();
    const int column = static_cast<int>(headers().indexOf(text));
    QTest::mouseClick(
        header->viewport(), Qt::LeftButton, {},
        {header->sectionViewportPosition(column) + header->sectionSize(column) / 2, header->height() / 2});
  }
  bool isSortedBy(const QString& text, Qt::SortOrder order) const {
    const QHeaderView* header = table()->horizontalHeader();
    return header->isSortIndicatorShown() && header->sortIndicatorSection() == headers().indexOf(text) &&
           header->sortIndicatorOrder() == order;
  }

  /// Opens the context menu of the selected token by keyboard, presses `key` in it, and returns its texts.
  QStringList openContextMenu(Qt::Key key) {
    QStringList texts;
    // the menu has an event loop of its own
    QTimer::singleShot(0, this, [&texts, key] {
      auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
      if (!menu) return;
      for (const QAction* action : menu->actions()) {
        if (action->isVisible()) texts << action->text().remove(u'&');
      }
      QTest::keyClick(menu, key);
      menu->close();
    });
    const QPoint place = table()->visualRect(table()->currentIndex()).center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, place, table()->viewport()->mapToGlobal(place));
    QApplication::sendEvent(table()->viewport(), &event);
    return texts;
  }

 private slots:
  void init() { start(); }
  void cleanup() { end(); }

  void hasTheProjectOnlyWhereTokensOfSeveralAreListed() {
    openOrganization({organizationToken(u"a"_s)});
    QCOMPARE(headers(), QStringList({u"Name"_s, u"Description"_s, u"Scope"_s, u"Project"_s, u"Status"_s,
                                     u"Created"_s, u"Token"_s}));
    end();
    start();
    open(TokenScope::Project);
    QCOMPARE(headers(),
             QStringList({u"Name"_s, u"Description"_s, u"Scope"_s, u"Status"_s, u"Created"_s, u"Token"_s}));
  }

  void noStatusIsCutOff() {
    ApiTokens tokens;
    for (const TokenStatus status : {TokenStatus::Active, TokenStatus::Blocked, TokenStatus::Revoked,
                                     TokenStatus::Expired, TokenStatus::Unknown})
      tokens.push_back(organizationToken(statusText(status), status));
    openOrganization(tokens);
    const int column = static_cast<int>(headers().indexOf(u"Status"_s));
    const auto* view = qobject_cast<const QAbstractItemView*>(table());
    QVERIFY(view->sizeHintForColumn(column) > 0);
    QVERIFY(view->sizeHintForColumn(column) <= table()->columnWidth(column));
  }

  void aClickOnAHeaderSortsAndTheNextTheOtherWayRound() {
    ApiTokens tokens{organizationToken(u"a"_s), organizationToken(u"b"_s), organizationToken(u"c"_s)};
    tokens[0].created = tokens[0].created.addDays(1);
    tokens[2].created = tokens[2].created.addDays(-1);
    openOrganization(tokens);
    QVERIFY(isSortedBy(u"Name"_s, Qt::AscendingOrder));
    QCOMPARE(names(), QStringList({u"a"_s, u"b"_s, u"c"_s}));
    clickHeader(u"Created"_s);
    QTRY_COMPARE(names(), QStringList({u"c"_s, u"b"_s, u"a"_s}));
    QVERIFY(isSortedBy(u"Created"_s, Qt::AscendingOrder));
    clickHeader(u"Created"_s);
    QTRY_COMPARE(names(), QStringList({u"a"_s, u"b"_s, u"c"_s}));
    QVERIFY(isSortedBy(u"Created"_s, Qt::DescendingOrder));
    clickHeader(u"Name"_s);
    clickHeader(u"Name"_s);
    QTRY_COMPARE(names(), QStringList({u"c"_s, u"b"_s, u"a"_s}));
    QVERIFY(isSortedBy(u"Name"_s, Qt::DescendingOrder));
  }

  void enterOpensUpdate() {
    openOrganization({organizationToken(u"a"_s)});
    select(u"a"_s);
    QTest::keyClick(table(), Qt::Key_Return);
    QTRY_VERIFY(dialog<UpdateTokenDialog>());
  }

  void blocksAndActivatesByKeyboard() {
    openOrganization({organizationToken(u"a"_s), organizationToken(u"b"_s, TokenStatus::Blocked)});
    select(u"a"_s);
    QTest::keyClick(table(), Qt::Key_B, Qt::AltModifier);
    QTRY_COMPARE(platform_->updates.count(), 1);  // the button stays down for a moment
    QVERIFY(platform_->updates.last().change.status == TokenStatus::Blocked);
    platform_->updates.finish(Outcome<void>());
    QTRY_VERIFY(message(u"“a” is blocked."_s));

    select(u"b"_s);
    QTest::keyClick(table(), Qt::Key_I, Qt::AltModifier);
    QTRY_COMPARE(platform_->updates.count(), 2);
    QVERIFY(platform_->updates.last().change.status == TokenStatus::Active);
  }

  void theContextMenuHoldsWhatTheButtonsDo() {
    openOrganization({organizationToken(u"a"_s), organizationToken(u"b"_s, TokenStatus::Blocked)});
    select(u"a"_s);
    QCOMPARE(openContextMenu(Qt::Key_Escape),
             QStringList({u"Update"_s, u"Copy"_s, u"Copy Value"_s, u"Block"_s, u"Delete"_s, u"Export…"_s}));
    QCOMPARE(platform_->updates.count(), 0);
    select(u"b"_s);
    QCOMPARE(openContextMenu(Qt::Key_I), QStringList({u"Update"_s, u"Copy"_s, u"Copy Value"_s, u"Activate"_s,
                                                      u"Delete"_s, u"Export…"_s}));
    QCOMPARE(platform_->updates.count(), 1);
    QVERIFY(platform_->updates.last().change.status == TokenStatus::Active);
  }
};

QTEST_MAIN(TokenTableTest)
#include "token_table_test.moc"
