#include "page_window.h"

#include "empty_state.h"
#include "field_message.h"
#include "inline_message.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize pageSize{1000, 640};
constexpr int mostNames = 12;
constexpr qsizetype longestName = 40;
constexpr qsizetype longestText = 600;

/// Those of `window` itself that are visible, in the order in which they were added.
template <class Widget>
QList<Widget*> visibleIn(const QWidget& window) {
  QList<Widget*> visible;
  for (Widget* each : window.findChildren<Widget*>()) {
    if (each->isVisible() && each->window() == window.window()) visible << each;
  }
  return visible;
}

QString plainText(const QPushButton& button) {
  return button.text().remove(u'&');
}

QString withButtons(const QString& text, const QWidget& message) {
  QString all = inOneLine(text);
  for (const QPushButton* button : visibleIn<QPushButton>(message)) all += u" [%1]"_s.arg(plainText(*button));
  return all;
}

bool isAlert(EmptyState& face) {
  return QAccessible::queryAccessibleInterface(&face)->role() == QAccessible::AlertMessage;
}

void addNames(const QAbstractItemModel& model, const QModelIndex& parent, QStringList& names) {
  for (int row = 0; row < model.rowCount(parent); ++row) {
    const QModelIndex index = model.index(row, 0, parent);
    const QString name = index.data().toString();
    names << inOneLine(name.size() > longestName
                           ? u"%1… (%2 characters)"_s.arg(name.left(longestName)).arg(name.size())
                           : name);
    addNames(model, index, names);
  }
}

}  // namespace

PageWindow::PageWindow(std::unique_ptr<Page> page) : page_(std::move(page)) {
  showPage(*page_);
}

QString PageWindow::sentence() const {
  return messagesIn(*page_);
}

QString PageWindow::shown() const {
  return shownOn(*page_);
}

void showPage(Page& page) {
  page.resize(pageSize);
  page.show();
  page.enter();
}

QString messagesIn(const QWidget& window) {
  QStringList texts;
  for (QWidget* each : visibleIn<QWidget>(window)) {
    if (const auto* message = qobject_cast<InlineMessage*>(each))
      texts << withButtons(message->text(), *each);
    if (const auto* message = qobject_cast<FieldMessage*>(each)) texts << inOneLine(message->text());
    if (auto* face = qobject_cast<EmptyState*>(each); face && isAlert(*face))
      texts << withButtons(face->accessibleName(), *each);
  }
  return texts.join(u" | "_s);
}

QString namesIn(const QAbstractItemView& view) {
  QStringList names;
  addNames(*view.model(), {}, names);
  const qsizetype more = names.size() - mostNames;
  if (more > 0) names = names.first(mostNames) << u"%1 more"_s.arg(more);
  return names.isEmpty() ? u"nothing listed"_s : names.join(u", "_s);
}

QString listIn(const QWidget& window) {
  for (const EmptyState* face : visibleIn<EmptyState>(window))
    return u"instead: "_s + inOneLine(face->findChild<QLabel*>()->text());
  for (const QAbstractItemView* view : visibleIn<QAbstractItemView>(window)) {
    if (!qobject_cast<const QHeaderView*>(view)) return namesIn(*view);
  }
  return u"no list"_s;
}

QString shownOn(const Page& page) {
  const QString status = page.status().text;
  return status.isEmpty() ? listIn(page) : listIn(page) + u" · "_s + inOneLine(status);
}

QString inOneLine(const QString& text) {
  static const QRegularExpression breaks(u"\\s*[\\n\\t]\\s*"_s);
  QString line = text;
  line.remove(u'\u200B').replace(breaks, u" · "_s);
  if (line.size() > longestText)
    line = u"%1… (%2 characters)"_s.arg(line.first(longestText)).arg(line.size());
  return line;
}

QPushButton* buttonIn(const QWidget& window, const QString& name) {
  for (QPushButton* each : visibleIn<QPushButton>(window)) {
    if (each->isEnabled() && (each->accessibleName() == name || plainText(*each) == name)) return each;
  }
  return nullptr;
}

void pressButton(const QWidget& window, const QString& name) {
  QPushButton* button = buttonIn(window, name);
  if (!button) qFatal("The button “%s” can't be pressed.", qPrintable(name));
  button->click();
}

}  // namespace tokendesk
