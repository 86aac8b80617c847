#pragma once

#include "icons.h"
#include "page.h"

#include <QVariantMap>

class QStackedWidget;
class QVBoxLayout;

namespace tokendesk {

class InlineMessage;
class Navigation;

/// Which page is in front, and what the user has set on each, by their full names: to be the same with
/// another connection.
struct PagesView {
  QString front = {};
  QVariantMap pages = {};

  /// What `latest` says goes first; what it doesn't speak of stays.
  void take(const PagesView& latest) {
    front = latest.front;
    pages.insert(latest.pages);
  }
};

/// The pages of a window, with the navigation beside them and messages over them. Pages count from 0, as the
/// navigation lists them.
class PageStack : public QWidget {
  Q_OBJECT

 public:
  explicit PageStack(QWidget* parent = nullptr);
  ~PageStack() override;

  void addGroup(const QString& title);
  /// `fullName` is the page's name with its group's.
  void addPage(Page* page, IconName icon, const QString& text, const QString& fullName);
  /// Below those that were added before. Owned by the stack.
  void addMessage(InlineMessage* message);

  [[nodiscard]] Navigation& navigation() const { return *navigation_; }
  /// The page in front; null without any.
  [[nodiscard]] Page* front() const;
  [[nodiscard]] int count() const;
  [[nodiscard]] int numberOf(const Page* page) const;

  /// Brings a page to the front and the focus into it.
  void open(int page);
  void open(const Page* page) { open(numberOf(page)); }

  [[nodiscard]] PagesView view() const;
  /// Sets what fits, and opens the page that is to be in front, else `first`.
  void setView(const PagesView& view, const Page* first);

 signals:
  /// Another page came to the front.
  void frontChanged();
  /// The status of the page in front changed, or another page came to the front.
  void statusChanged();

 private:
  [[nodiscard]] Page* pageAt(int number) const;
  void showPage(int page);

  Navigation* navigation_;
  QStackedWidget* pages_;
  QVBoxLayout* content_;
  QStringList names_;
};

/// A line between parts of a window.
QWidget* separatingLine(Qt::Orientation orientation);

}  // namespace tokendesk
