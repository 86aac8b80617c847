#include "page_stack.h"

#include "inline_message.h"
#include "navigation.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr auto frontKey = "front"_L1;
constexpr auto pagesKey = "pages"_L1;

}  // namespace

PagesView PagesView::fromJson(const QJsonObject& json) {
  return {.front = json[frontKey].toString(), .pages = json[pagesKey].toObject()};
}

QJsonObject PagesView::toJson() const {
  return {{frontKey, front}, {pagesKey, pages}};
}

PageStack::PageStack(QWidget* parent)
    : QWidget(parent), navigation_(new Navigation), pages_(new QStackedWidget), content_(new QVBoxLayout) {
  content_->setSpacing(0);
  content_->addWidget(pages_, 1);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins({});
  layout->setSpacing(0);
  layout->addWidget(navigation_);
  layout->addWidget(separatingLine(Qt::Vertical));
  layout->addLayout(content_, 1);
  connect(navigation_, &Navigation::pageChosen, this, &PageStack::showPage);
}

// The pages may tell of their status as they go, when the rest of this is gone already.
PageStack::~PageStack() {
  disconnect();
  delete pages_;
}

void PageStack::addGroup(const QString& title) {
  navigation_->addGroup(title);
}

void PageStack::addPage(QLatin1StringView key, Page* page, IconName icon, const QString& text,
                        const QString& fullName) {
  navigation_->addPage(icon, text, fullName);
  pages_->addWidget(page);
  keys_ << key;
  names_ << fullName;
  icons_ << tokendesk::icon(icon, QPalette::Text);
  connect(page, &Page::statusChanged, this, [this, page] {
    if (page == front()) emit statusChanged();
  });
}

void PageStack::addMessage(InlineMessage* message) {
  content_->insertWidget(content_->indexOf(pages_), message);
}

Page* PageStack::front() const {
  return pageAt(pages_->currentIndex());
}

Page* PageStack::pageAt(int number) const {
  return qobject_cast<Page*>(pages_->widget(number));
}

int PageStack::count() const {
  return pages_->count();
}

int PageStack::numberOf(const Page* page) const {
  for (int number = 0; number < count(); ++number) {
    if (pageAt(number) == page) return number;
  }
  return -1;
}

void PageStack::showPage(int page) {
  pages_->setCurrentIndex(page);
  navigation_->choosePage(page);
  front()->enter();
  emit frontChanged();
  emit statusChanged();
}

void PageStack::open(int page) {
  showPage(page);
  front()->focusContent();
}

PagesView PageStack::view() const {
  PagesView view{.front = keys_.value(pages_->currentIndex())};
  for (int number = 0; number < count(); ++number) view.pages[keys_[number]] = pageAt(number)->view();
  return view;
}

void PageStack::setView(const PagesView& view, const Page* first) {
  for (int number = 0; number < count(); ++number) {
    const QJsonValue set = view.pages[keys_[number]];
    if (set.isObject()) pageAt(number)->setView(set.toObject());
  }
  const auto before = static_cast<int>(keys_.indexOf(view.front));
  open(before < 0 ? numberOf(first) : before);
}

QWidget* separatingLine(Qt::Orientation orientation) {
  auto* line = new QFrame;
  const bool isHorizontal = orientation == Qt::Horizontal;
  line->setFrameShape(isHorizontal ? QFrame::HLine : QFrame::VLine);
  isHorizontal ? line->setFixedHeight(1) : line->setFixedWidth(1);
  return line;
}

}  // namespace tokendesk
