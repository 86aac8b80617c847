#include "welcome_page.h"

#include "choice_button.h"
#include "connection_texts.h"
#include "display_text.h"
#include "form_grid.h"
#include "icon_view.h"
#include "theme.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int columnWidth = 620;
constexpr int columnLetters = 72;
constexpr int iconExtent = 48;
constexpr int longestList = 5;
constexpr int usualRowHeight = 32;

QLabel* makeIntroduction() {
  QLabel* text = plainTextLabel(WelcomePage::tr(
      "Tokendesk manages API tokens: it lists, creates, blocks and copies those of your organization and its "
      "projects, and keeps them out of sight."));
  text->setForegroundRole(QPalette::Mid);
  return text;
}

}  // namespace

WelcomePage::WelcomePage(QWidget* parent) : QWidget(parent), saved_(new QWidget), list_(new QListWidget) {
  auto* mark = new IconView(iconExtent);
  mark->setIcon(applicationIcon());
  auto* title = new QLabel(tr("Welcome to Tokendesk"));
  title->setFont(titleFont(font()));

  auto* savedTitle = new QLabel(tr("&Saved connections"));
  savedTitle->setBuddy(list_);
  savedTitle->setForegroundRole(QPalette::Mid);
  list_->setAccessibleName(plainLabel(savedTitle->text()));
  list_->setWhatsThis(tr("The connections that are saved on this computer. Enter opens the selected one."));
  list_->setUniformItemSizes(true);
  auto* savedLayout = new QVBoxLayout(saved_);
  savedLayout->setContentsMargins({});
  savedLayout->setSpacing(4);
  savedLayout->addWidget(savedTitle);
  savedLayout->addWidget(list_);
  saved_->hide();

  auto* column = new QWidget;
  column->setFixedWidth(std::max(columnWidth, columnLetters * letterWidth(fontMetrics())));
  auto* layout = new QVBoxLayout(column);
  layout->setContentsMargins(16, 16, 16, 16);
  layout->setSpacing(12);
  layout->addStretch(2);
  layout->addWidget(mark);
  layout->addWidget(title);
  layout->addWidget(makeIntroduction());
  layout->addSpacing(8);
  layout->addWidget(makeChoices());
  layout->addSpacing(8);
  layout->addWidget(saved_);
  layout->addStretch(3);

  auto* page = new QHBoxLayout(this);
  page->addWidget(column, 0, Qt::AlignHCenter);
  connect(list_, &QListWidget::itemActivated, this,
          [this](const QListWidgetItem* item) { emit connectionChosen(item->data(Qt::UserRole).toUuid()); });
}

QWidget* WelcomePage::makeChoices() {
  auto* connectTo = new ChoiceButton(IconName::Connection, tr("&Connect to an installation"),
                                     tr("With its address and an API token of your organization."));
  auto* trySandbox =
      new ChoiceButton(IconName::Key, tr("&Try the sandbox"),
                       tr("A pretend platform on this computer, with tokens that open nothing."));
  connect(connectTo, &QPushButton::clicked, this, &WelcomePage::connectRequested);
  connect(trySandbox, &QPushButton::clicked, this, &WelcomePage::sandboxRequested);

  auto* choices = new QWidget;
  auto* layout = new QHBoxLayout(choices);
  layout->setContentsMargins({});
  layout->setSpacing(12);
  layout->addWidget(connectTo, 1);
  layout->addWidget(trySandbox, 1);
  setFocusProxy(connectTo);
  return choices;
}

void WelcomePage::setConnections(const QList<Connection>& connections) {
  list_->clear();
  const int rowHeight = std::max(usualRowHeight, list_->fontMetrics().height() + 12);
  for (const Connection& each : connections) {
    QStringList parts{displayName(each.name), each.baseUrl.host(), environmentWord(each.environment)};
    parts.removeAll(QString());
    const QString text = parts.join(u"  ·  "_s);
    auto* item = new QListWidgetItem(text, list_);
    item->setData(Qt::UserRole, each.id);
    item->setSizeHint({0, rowHeight});
  }
  if (list_->count() > 0) list_->setCurrentRow(0);
  const int rows = std::min(list_->count(), longestList);
  list_->setFixedHeight(rows * rowHeight + 2 * list_->frameWidth());
  saved_->setVisible(!connections.isEmpty());
}

}  // namespace tokendesk
