#include "about_dialog.h"

#include "form_grid.h"
#include "icons.h"
#include "inline_message.h"
#include "theme.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 16;
constexpr int iconExtent = 64;
constexpr int widthInLetters = 64;

struct Library {
  QString name;
  QString licence;
  QString purpose;
};

QList<Library> libraries() {
  return {
      {u"Qt "_s + QLatin1StringView(qVersion()), u"LGPL-3.0"_s,
       AboutDialog::tr("Windows, network, database")},
      {u"QtKeychain"_s, u"BSD-3-Clause"_s, AboutDialog::tr("The keychain of the desktop")},
      {u"simdjson"_s, u"Apache-2.0"_s, AboutDialog::tr("Reads long lists")},
      {u"SQLite"_s, u"Public domain"_s, AboutDialog::tr("The data of the sandbox")},
  };
}

QTreeWidget* libraryList() {
  auto* list = new QTreeWidget;
  list->setWhatsThis(AboutDialog::tr("What the program is made with, and the licence of each."));
  list->setRootIsDecorated(false);
  list->setHeaderLabels(
      {AboutDialog::tr("Library"), AboutDialog::tr("Licence"), AboutDialog::tr("Used for")});
  for (const Library& each : libraries())
    list->addTopLevelItem(new QTreeWidgetItem({each.name, each.licence, each.purpose}));
  for (int column = 0; column < list->columnCount(); ++column) list->resizeColumnToContents(column);
  const int row = list->sizeHintForRow(0);
  list->setFixedHeight(row * (list->topLevelItemCount() + 1) + list->header()->sizeHint().height());
  list->setCurrentItem(list->topLevelItem(0));
  return list;
}

QWidget* programHeading() {
  auto* heading = new QWidget;
  auto* layout = new QHBoxLayout(heading);
  layout->setContentsMargins({});
  layout->setSpacing(margin);
  auto* picture = new QLabel;
  picture->setPixmap(applicationIcon().pixmap(iconExtent, iconExtent));
  auto* name = new QLabel(AboutDialog::tr("Tokendesk %1").arg(QApplication::applicationVersion()));
  name->setFont(titleFont(name->font()));
  auto* what = new QLabel(AboutDialog::tr("A desktop console for API tokens."));
  auto* texts = new QVBoxLayout;
  texts->setSpacing(4);
  texts->addStretch();
  texts->addWidget(name);
  texts->addWidget(what);
  texts->addStretch();
  layout->addWidget(picture);
  layout->addLayout(texts, 1);
  return heading;
}

}  // namespace

AboutDialog::AboutDialog(const QString& diagnostics, QWidget* parent)
    : QDialog(parent), diagnostics_(diagnostics), copied_(new InlineMessage) {
  setWindowTitle(tr("About Tokendesk"));
  setAttribute(Qt::WA_DeleteOnClose);
  auto* licence = plainTextLabel(
      tr("Free software under the MIT licence: you may use, change and pass it on, without any warranty."));
  licence->setMinimumWidth(widthInLetters * letterWidth(fontMetrics()));
  auto* madeWith = new QLabel(tr("&Made with"));
  QTreeWidget* list = libraryList();
  list->setAccessibleName(plainLabel(madeWith->text()));
  madeWith->setBuddy(list);
  auto* buttons = new QDialogButtonBox;
  auto* copy = new QPushButton(icon(IconName::Copy), tr("Copy &Diagnostic Information"));
  copy->setToolTip(tr("Versions and settings, to send along when you report a problem. No secret is in it."));
  copy->setAutoDefault(false);
  buttons->addButton(copy, QDialogButtonBox::ActionRole);
  QPushButton* close = buttons->addButton(tr("C&lose"), QDialogButtonBox::RejectRole);
  close->setDefault(true);
  for (QPushButton* button : {copy, close}) button->setAccessibleName(plainLabel(button->text()));

  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(margin, margin, margin, margin);
  layout->setSpacing(12);
  for (QWidget* part :
       std::initializer_list<QWidget*>{programHeading(), copied_, licence, madeWith, list, buttons})
    layout->addWidget(part);
  close->setFocus();
  connect(copy, &QPushButton::clicked, this, &AboutDialog::copyDiagnostics);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void AboutDialog::copyDiagnostics() {
  QGuiApplication::clipboard()->setText(diagnostics_);
  copied_->showMessage(InlineMessage::Kind::Success, tr("The diagnostic information was copied."),
                       tr("Paste it where you describe the problem."));
}

}  // namespace tokendesk
