#pragma once

#include "icons.h"
#include "page.h"

class QStackedWidget;
class QVBoxLayout;

namespace tokendesk {

class InlineMessage;
class Navigation;

/// Which page is in front, and what the user has set on each, by their keys: to be the same with another
/// connection, and when the program starts again.
struct PagesView {
  QString front = {};
  QJsonObject pages = {};

  /// As toJson() made it; what isn't understood is left out.
  static PagesView fromJson(const QJsonObject& json);
  [[nodiscard]] QJsonObject toJson() const;

  /// What `latest` says goes first; what it doesn't speak of stays.
  void take(const PagesView& latest) {
    front = latest.front;
    for (auto page = latest.pages.begin(); page != latest.pages.end(); ++page) pages[page.key()] = *page;
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
  /// `key` tells the page from the others of any connection, in every language; `fullName` is its name with
  /// its group's.
  void addPage(QLatin1StringView key, Page* page, IconName icon, const QString& text,
               const QString& fullName);
  /// Below those that were added before. Owned by the stack.
  void addMessage(InlineMessage* message);

  [[nodiscard]] Navigation& navigation() const { return *navigation_; }
  /// The page in front; null without any.
  [[nodiscard]] Page* front() const;
  [[nodiscard]] int count() const;
  [[nodiscard]] int numberOf(const Page* page) const;
  [[nodiscard]] Page* pageAt(int number) const;
  /// A page's name with its group's.
  [[nodiscard]] QString nameOf(int number) const { return names_.at(number); }
  [[nodiscard]] QIcon iconOf(int number) const { return icons_.at(number); }

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
  void showPage(int page);

  Navigation* navigation_;
  QStackedWidget* pages_;
  QVBoxLayout* content_;
  QStringList keys_;
  QStringList names_;
  QList<QIcon> icons_;
};

/// A line between parts of a window.
QWidget* separatingLine(Qt::Orientation orientation);

}  // namespace tokendesk
