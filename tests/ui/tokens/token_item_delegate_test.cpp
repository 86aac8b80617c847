#include "token_item_delegate.h"

#include "theme.h"
#include "token_table.h"
#include "token_table_model.h"
#include "tokens.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize cellSize(180, 32);
constexpr int tolerance = 2;  // pixels

const std::vector<TokenKey> columns{TokenKey::Name,   TokenKey::Description, TokenKey::Project,
                                    TokenKey::Status, TokenKey::Created,     TokenKey::Expires,
                                    TokenKey::Token};

QRect inkOf(const QImage& image) {
  const QRgb paper = image.pixel(0, 0);
  QRect ink;
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x) {
      if (image.pixel(x, y) != paper) ink |= QRect(x, y, 1, 1);
    }
  }
  return ink;
}

bool isAbout(const QRect& a, const QRect& b) {
  return std::abs(a.left() - b.left()) <= tolerance && std::abs(a.right() - b.right()) <= tolerance &&
         std::abs(a.top() - b.top()) <= tolerance && std::abs(a.bottom() - b.bottom()) <= tolerance;
}

/// Draws as the style would by itself.
class StockDelegate : public TokenItemDelegate {
 public:
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    QStyledItemDelegate::paint(painter, option, index);
  }
};

}  // namespace

class TokenItemDelegateTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<TokenTableModel> model_;
  std::unique_ptr<TokenTable> table_;

  QImage drawn(const QAbstractItemDelegate& delegate, int column, Qt::LayoutDirection direction,
               QStyle::State state) {
    QImage image(cellSize, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.initFrom(table_.get());
    option.widget = table_.get();
    option.font = table_->font();
    option.fontMetrics = table_->fontMetrics();
    option.rect = QRect(QPoint(0, 0), cellSize);
    option.direction = direction;
    option.displayAlignment = Qt::AlignLeft | Qt::AlignVCenter;
    option.state = QStyle::State_Enabled | QStyle::State_Active | state;
    option.decorationAlignment = Qt::AlignCenter;
    option.showDecorationSelected = true;
    delegate.paint(&painter, option, model_->index(0, column));
    return image;
  }

 private slots:
  void initTestCase() { applyTheme(*qApp); }

  void init() {
    ApiToken token = organizationToken(u"node"_s, TokenStatus::Blocked);
    token.ownerName = u"Support"_s;
    token.expires = QDateTime(QDate(2026, 5, 6), QTime(12, 0), Qt::UTC);
    model_ = std::make_unique<TokenTableModel>(columns);
    model_->setNow(token.expires.addDays(-2));
    table_ = std::make_unique<TokenTable>(model_.get());
    const auto list =
        std::make_shared<const TokenList>(std::vector{TokenPart::of({token})}, token.expires.addDays(-2));
    model_->setList(list);
    QTRY_COMPARE(model_->list(), list);
  }

  void cellsAreWhereTheStyleWouldDrawThem_data() {
    QTest::addColumn<int>("column");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    for (size_t i = 0; i < columns.size(); ++i) {
      QTest::addRow("%zu", i) << int(i) << Qt::LeftToRight;
      QTest::addRow("%zu, right to left", i) << int(i) << Qt::RightToLeft;
    }
  }

  void cellsAreWhereTheStyleWouldDrawThem() {
    QFETCH(int, column);
    QFETCH(Qt::LayoutDirection, direction);
    const QRect ours = inkOf(drawn(TokenItemDelegate(), column, direction, {}));
    const QRect stock = inkOf(drawn(StockDelegate(), column, direction, {}));
    QVERIFY(!stock.isNull());
    QVERIFY2(
        isAbout(ours, stock),
        qPrintable(
            u"%1..%2 and %3..%4"_s.arg(ours.left()).arg(ours.right()).arg(stock.left()).arg(stock.right())));
  }

  void selectionAndFocusAreSeen() {
    const TokenItemDelegate delegate;
    const QImage plain = drawn(delegate, 0, Qt::LeftToRight, {});
    const QImage selected = drawn(delegate, 0, Qt::LeftToRight, QStyle::State_Selected);
    const QImage focused = drawn(delegate, 0, Qt::LeftToRight, QStyle::State_HasFocus);
    QVERIFY(selected != plain);
    QCOMPARE(selected.pixel(1, 1),
             drawn(StockDelegate(), 0, Qt::LeftToRight, QStyle::State_Selected).pixel(1, 1));
    QCOMPARE(focused != plain, drawn(StockDelegate(), 0, Qt::LeftToRight, QStyle::State_HasFocus) !=
                                   drawn(StockDelegate(), 0, Qt::LeftToRight, {}));
  }
};

QTEST_MAIN(TokenItemDelegateTest)
#include "token_item_delegate_test.moc"
