#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace tokendesk {

/// Its items side by side, each as wide as it wants to be, in as many lines as that takes. In a line, items
/// from the first one aligned to the right on stand at its end.
class WrapLayout : public QLayout {
  Q_OBJECT

 public:
  /// `spacing` is kept between the items of a line, `lineSpacing` between the lines.
  explicit WrapLayout(int spacing, int lineSpacing, QWidget* parent = nullptr);
  ~WrapLayout() override;

  void add(QWidget* widget, Qt::Alignment alignment = {});

  void addItem(QLayoutItem* item) override;
  [[nodiscard]] int count() const override;
  [[nodiscard]] QLayoutItem* itemAt(int index) const override;
  QLayoutItem* takeAt(int index) override;

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSize() const override;
  [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
  [[nodiscard]] bool hasHeightForWidth() const override { return true; }
  [[nodiscard]] int heightForWidth(int width) const override;
  void setGeometry(const QRect& rect) override;

 private:
  struct Line {
    std::vector<QLayoutItem*> items = {};
    int width = 0;
    int height = 0;
  };

  [[nodiscard]] std::vector<Line> linesFor(int width) const;
  void place(const Line& line, const QRect& row) const;

  int lineSpacing_;
  std::vector<std::unique_ptr<QLayoutItem>> items_;
};

}  // namespace tokendesk
