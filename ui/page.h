#pragma once

#include "token_list.h"

#include <QJsonObject>
#include <QWidget>

namespace tokendesk {

/// How a page stands, for the status bar.
struct PageStatus {
  QString text = {};
  bool busy = false;
  int done = 0;
  int total = 0;  ///< 0: no known end
};

/// A page of the main window.
class Page : public QWidget {
  Q_OBJECT

 public:
  using QWidget::QWidget;

  [[nodiscard]] virtual PageStatus status() const = 0;
  /// Called when the page comes to the front, the first time included.
  virtual void enter() = 0;
  virtual void refresh() = 0;
  /// Stops what status() shows as busy.
  virtual void cancel() = 0;
  /// What the user has set: filters, order and columns. To be set again on the same page, of another
  /// connection or when the program starts again. What isn't understood of it is left out.
  [[nodiscard]] virtual QJsonObject view() const = 0;
  virtual void setView(const QJsonObject& view) = 0;
  /// The tokens that the page lists, those that filters hide included; null where it lists none.
  [[nodiscard]] virtual TokenListPtr tokens() const { return nullptr; }
  /// Selects one of them, without the filters that hide it.
  virtual void showToken(const ApiToken&) {}
  virtual void focusFilter() = 0;
  /// Puts the keyboard where the work is. Not by a focus proxy: Tab would skip what stands before it.
  virtual void focusContent() = 0;

 signals:
  void statusChanged();
};

}  // namespace tokendesk
