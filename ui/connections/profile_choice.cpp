#include "profile_choice.h"

#include "connection_texts.h"
#include "display_text.h"
#include "form_grid.h"
#include "theme.h"
#include "tick_table.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tokendesk {

namespace {

TickTable::Row rowOf(const ImportCandidate& candidate) {
  TickTable::Row row{.name = displayName(candidate.profile),
                     .baseUrl = displayText(candidate.shownUrl),
                     .method = methodWords(candidate.method)};
  const QString name = displayName(candidate.connection.name);
  if (candidate.isImported) {
    row.notes << ProfileChoice::tr("Imported as “%1”.").arg(name);
    row.tone = TickTable::Tone::Done;
    row.canTick = false;
  } else if (!candidate.problems.isEmpty()) {
    row.notes = candidate.problems;
    row.tone = TickTable::Tone::Error;
    row.canTick = false;
  } else {
    row.notes = candidate.warnings;
    if (!row.notes.isEmpty()) row.tone = TickTable::Tone::Warning;
    if (candidate.connection.name != candidate.profile.trimmed())
      row.notes.prepend(
          ProfileChoice::tr("Another connection has this name. It will be called “%1”.").arg(name));
  }
  return row;
}

}  // namespace

ProfileChoice::ProfileChoice(QWidget* parent)
    : QWidget(parent),
      path_(plainTextLabel()),
      choose_(new QPushButton(tr("Choose an&other file…"))),
      label_(new QLabel(tr("&Profiles"))),
      empty_(plainTextLabel(tr("This file has no profiles to import."))),
      environmentNote_(
          plainTextLabel(tr("The file doesn't say what an installation is for. Connections are imported as "
                            "Production, those to this computer as Development; edit them to change that."))),
      table_(new TickTable(plainLabel(label_->text()), tr("Problems"))) {
  table_->setWhatsThis(
      tr("The profiles of the file. Space ticks the selected one, to be imported as a connection; the last "
         "column says why one can't be, or what will be different."));
  label_->setBuddy(table_);
  label_->setForegroundRole(QPalette::Mid);
  environmentNote_->setForegroundRole(QPalette::Mid);
  environmentNote_->setFont(smallFont(font()));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins({});
  layout->setSpacing(8);
  layout->addWidget(makeFileRow());
  layout->addWidget(label_);
  layout->addWidget(table_);
  layout->addWidget(empty_);
  layout->addWidget(environmentNote_);
  connect(table_, &TickTable::ticksChanged, this, &ProfileChoice::ticksChanged);
}

QWidget* ProfileChoice::makeFileRow() {
  auto* label = new QLabel(tr("File"));
  label->setForegroundRole(QPalette::Mid);
  path_->setAccessibleName(label->text());
  choose_->setAccessibleName(plainLabel(choose_->text()).remove(u'…'));
  choose_->setToolTip(tr("Read the profiles of another file of this kind"));
  choose_->setAutoDefault(false);
  connect(choose_, &QPushButton::clicked, this, &ProfileChoice::chooseFile);

  auto* row = new QWidget;
  auto* layout = new QHBoxLayout(row);
  layout->setContentsMargins({});
  layout->setSpacing(12);
  layout->addWidget(label);
  layout->addWidget(path_, 1);
  layout->addWidget(choose_);
  return row;
}

void ProfileChoice::chooseFile() {
  auto* chooser =
      new QFileDialog(this, tr("Choose a Credentials File"), QFileInfo(currentPath_).absolutePath());
  chooser->setFileMode(QFileDialog::ExistingFile);
  chooser->setFilter(chooser->filter() | QDir::Hidden);
  chooser->setAttribute(Qt::WA_DeleteOnClose);
  connect(chooser, &QFileDialog::fileSelected, this, &ProfileChoice::fileChosen);
  chooser->open();
}

void ProfileChoice::setPath(const QString& path) {
  currentPath_ = path;
  const QString shown = displayText(path);
  path_->setText(breakable(shown));
  path_->setAccessibleDescription(shown);
}

void ProfileChoice::setCandidates(const QList<ImportCandidate>& candidates, const QSet<QUuid>& ticked) {
  QList<TickTable::Row> rows;
  ids_.clear();
  for (const ImportCandidate& each : candidates) {
    ids_ << each.connection.id;
    rows << rowOf(each);
    rows.last().isTicked = ticked.contains(each.connection.id);
  }
  table_->setRows(rows);
  const bool hasAny = !candidates.isEmpty();
  label_->setVisible(hasAny);
  table_->setVisible(hasAny);
  environmentNote_->setVisible(hasAny);
  empty_->setVisible(!hasAny);
}

void ProfileChoice::focusContent() {
  const bool hasAny = !table_->isHidden();
  (hasAny ? static_cast<QWidget*>(table_) : choose_)->setFocus();
}

void ProfileChoice::setNoFile() {
  setCandidates({}, {});
  empty_->hide();
}

QSet<QUuid> ProfileChoice::ticked() const {
  QSet<QUuid> ids;
  for (const int row : table_->ticked()) ids << ids_[row];
  return ids;
}

}  // namespace tokendesk
