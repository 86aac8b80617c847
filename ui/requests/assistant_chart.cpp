#include "assistant_chart.h"

#include "assistant_chart_model.h"
#include "theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace tokendesk {

namespace {

constexpr int margin = 8;
constexpr int rowPadding = 5;
constexpr int barPadding = 4;
constexpr double namePart = 0.42;  // of the width
constexpr int usualHeight = 140;
constexpr QSize smallest(160, 80);
constexpr double paleness = 0.3;  // of what isn't picked

}  // namespace

class AssistantChart::BarDelegate final : public QStyledItemDelegate {
 public:
  explicit BarDelegate(AssistantChart* chart) : QStyledItemDelegate(chart), chart_(*chart) {}

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    const AssistantChartModel& model = *chart_.model_;
    const QPalette& palette = chart_.palette();
    const QRect row = option.rect.adjusted(margin, 0, -margin, 0);
    const QString most = QLocale().toString(model.most());
    const int names = static_cast<int>(row.width() * namePart);
    const int numbers = option.fontMetrics.horizontalAdvance(most) + margin;
    const int room = std::max(1, row.width() - names - numbers);
    const int length = std::max(1, room * model.countAt(index.row()) / std::max(1, model.most()));
    const QRect bar(row.left() + names, row.top() + barPadding, length, row.height() - 2 * barPadding);

    painter->save();
    painter->setFont(option.font);
    painter->setPen(palette.color(model.isOthers(index.row()) ? QPalette::Mid : QPalette::Text));
    const QString name =
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideMiddle, names - margin);
    const auto mirrored = [&](const QRect& rect) { return QStyle::visualRect(option.direction, row, rect); };
    const auto leading = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignVCenter));
    painter->drawText(mirrored({row.left(), row.top(), names, row.height()}), leading, name);
    painter->fillRect(mirrored(bar), colorOf(index));
    painter->setPen(palette.color(QPalette::Mid));
    painter->drawText(mirrored({bar.right() + margin / 2, row.top(), numbers, row.height()}), leading,
                      QLocale().toString(model.countAt(index.row())));
    painter->restore();
    if (!(option.state & QStyle::State_HasFocus)) return;
    QStyleOptionFocusRect ring;
    ring.initFrom(chart_.viewport());
    ring.rect = option.rect;
    chart_.style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, painter, &chart_);
  }

  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override {
    return {0, option.fontMetrics.height() + rowPadding};
  }

 private:
  [[nodiscard]] QColor colorOf(const QModelIndex& index) const {
    const AssistantChartModel& model = *chart_.model_;
    const QColor accent = themeColors(chart_.palette()).accent;
    const auto& picked = chart_.selection_.assistant;
    const bool isPicked = !picked || (!model.isOthers(index.row()) && *picked == model.nameAt(index.row()));
    return isPicked ? accent : blend(accent, chart_.palette().color(QPalette::Base), paleness);
  }

  const AssistantChart& chart_;
};

AssistantChart::AssistantChart(QWidget* parent) : QListView(parent), model_(new AssistantChartModel(this)) {
  setAccessibleName(tr("Requests per assistant"));
  setWhatsThis(
      tr("How many of the loaded requests went to each assistant, the most first. Enter picks an assistant, "
         "so that only its requests are listed, or lets go of it again."));
  setModel(model_);
  setItemDelegate(new BarDelegate(this));
  setFont(smallFont(font()));
  setSelectionMode(NoSelection);
  setEditTriggers(NoEditTriggers);
  setUniformItemSizes(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  connect(this, &QAbstractItemView::clicked, this, &AssistantChart::pick);
}

void AssistantChart::setCounts(const RequestCounts& counts) {
  const QModelIndex current = currentIndex();
  const QString name = current.isValid() ? model_->nameAt(current.row()) : QString();
  model_->setCounts(counts);
  if (!current.isValid()) return;
  for (int row = 0; row < model_->rowCount(); ++row) {
    if (!model_->isOthers(row) && model_->nameAt(row) == name) setCurrentIndex(model_->index(row));
  }
}

void AssistantChart::showSelection(const RequestSelection& selection) {
  selection_ = selection;
  viewport()->update();
}

QSize AssistantChart::sizeHint() const {
  return {2 * usualHeight, usualHeight};
}

QSize AssistantChart::minimumSizeHint() const {
  return smallest;
}

void AssistantChart::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: pick(currentIndex()); break;
    default: QListView::keyPressEvent(event);
  }
}

void AssistantChart::pick(const QModelIndex& index) {
  if (index.isValid() && !model_->isOthers(index.row())) emit picked(model_->nameAt(index.row()));
}

}  // namespace tokendesk
