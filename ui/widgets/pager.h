#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace tokendesk {

/// Under a table: how many rows there are, the page shown, and how many rows make a page. It only asks: the
/// owner changes the page and then says so with setPages().
class Pager : public QWidget {
  Q_OBJECT

 public:
  static constexpr int allRows = 0;

  explicit Pager(QWidget* parent = nullptr);

  /// "37 of 1,204 tokens"
  void setSummary(const QString& text);
  /// `page` counts from 1; an empty list has one page.
  void setPages(int page, int pageCount);
  /// 25, 50, 100 or allRows; anything else is ignored. Emits nothing.
  void setRowsPerPage(int rows);

  [[nodiscard]] int page() const { return page_; }
  [[nodiscard]] int pageCount() const { return pageCount_; }
  [[nodiscard]] int rowsPerPage() const;

 signals:
  void pageRequested(int page);
  void rowsPerPageChanged(int rows);

 private:
  void settle();
  void keepFocus();

  int page_ = 1;
  int pageCount_ = 1;
  QLabel* summary_;
  QToolButton* first_;
  QToolButton* previous_;
  QLabel* pages_;
  QToolButton* next_;
  QToolButton* last_;
  QComboBox* rows_;
};

}  // namespace tokendesk
