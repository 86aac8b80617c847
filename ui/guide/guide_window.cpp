#include "guide_window.h"

#include "form_grid.h"
#include "guide_browser.h"
#include "icons.h"
#include "language.h"
#include "shared_file.h"
#include "theme.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize{940, 680};
constexpr int margin = 12;
constexpr int contentsLetters = 30;

QString contentOf(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// A page's heading is its title.
QString titleOf(const QString& markdown) {
  return markdown.section(u'\n', 0, 0).remove(u'#').trimmed();
}

}  // namespace

GuideWindow::GuideWindow(QWidget* parent)
    : QDialog(parent), contents_(new QListWidget), page_(new GuideBrowser) {
  setWindowTitle(tr("User Guide"));
  setAttribute(Qt::WA_DeleteOnClose);
  resize(usualSize);
  contents_->setAccessibleName(tr("Contents"));
  contents_->setWhatsThis(
      tr("The pages of the guide, in the order in which they can be read. The up and down arrow keys show "
         "the one before or after."));
  contents_->setFixedWidth(contentsLetters * letterWidth(fontMetrics()));
  page_->setAccessibleName(tr("Page"));
  page_->setWhatsThis(
      tr("The page that is chosen in the contents. Tab goes from link to link, and Enter follows one; the "
         "text can be selected and copied."));

  auto* pages = new QHBoxLayout;
  pages->setSpacing(margin);
  pages->addWidget(contents_);
  pages->addWidget(page_, 1);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(margin, margin, margin, margin);
  layout->setSpacing(margin);
  layout->addWidget(makeBar());
  layout->addLayout(pages, 1);

  connect(contents_, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
    if (item) page_->setSource(QUrl::fromLocalFile(item->data(Qt::UserRole).toString()));
  });
  connect(page_, &QTextBrowser::sourceChanged, this, &GuideWindow::followLink);
  listPages(sharedFile(u"guide/"_s + spokenLanguage()));
  contents_->setFocus();
}

QWidget* GuideWindow::makeBar() {
  auto* bar = new QWidget;
  auto* layout = new QHBoxLayout(bar);
  layout->setContentsMargins({});
  auto* back = new QPushButton(icon(IconName::ChevronPrevious), tr("&Back"));
  back->setShortcut(QKeySequence::Back);
  back->setEnabled(false);
  auto* close = new QPushButton(tr("C&lose"));
  for (QPushButton* button : {back, close}) {
    button->setAutoDefault(false);
    button->setAccessibleName(plainLabel(button->text()));
  }
  layout->addWidget(back);
  layout->addStretch();
  layout->addWidget(close);
  connect(back, &QPushButton::clicked, page_, &QTextBrowser::backward);
  connect(page_, &QTextBrowser::backwardAvailable, back, &QPushButton::setEnabled);
  connect(close, &QPushButton::clicked, this, &QDialog::reject);
  return bar;
}

// The first page links to all others, in the order in which they are to be read.
void GuideWindow::listPages(const QString& folder) {
  const QString first = contentOf(folder + "/index.md"_L1);
  if (first.isEmpty()) {
    page_->setPlainText(tr("The guide isn't installed beside the program. Install Tokendesk again."));
    return;
  }
  QStringList files{u"index.md"_s};
  static const QRegularExpression link(u"\\]\\(([\\w-]+\\.md)\\)"_s);
  for (const QRegularExpressionMatch& match : link.globalMatch(first)) files << match.captured(1);
  for (const QString& file : files) {
    const QString path = folder + u'/' + file;
    auto* item = new QListWidgetItem(titleOf(contentOf(path)), contents_);
    item->setData(Qt::UserRole, path);
  }
  contents_->setCurrentRow(0);
}

// The page's own source() is still the one before when the signal comes.
void GuideWindow::followLink(const QUrl& target) {
  const QSignalBlocker block(contents_);  // the page is on its way there already
  const QString path = target.toLocalFile();
  for (int row = 0; row < contents_->count(); ++row) {
    if (contents_->item(row)->data(Qt::UserRole).toString() == path) contents_->setCurrentRow(row);
  }
}

}  // namespace tokendesk
