#include "export_file_field.h"

#include "display_text.h"
#include "field_message.h"
#include "form_grid.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int spacing = 8;

/// The documents, where there is a folder for them, which nobody made on some systems.
QDir usualFolder() {
  const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
  return documents.exists() ? documents : QDir::home();
}

}  // namespace

ExportFileField::ExportFileField(const QString& title, QWidget* parent)
    : QWidget(parent), title_(title), path_(new QLineEdit), message_(nullptr) {
  setFocusProxy(path_);
  message_ = new FieldMessage(this);
  path_->setObjectName(u"file"_s);
  path_->setAccessibleName(plainLabel(label()));
  auto* button = new QPushButton(tr("C&hoose…"));
  button->setAutoDefault(false);
  button->setAccessibleName(plainLabel(button->text()));
  const QString whatsThis =
      tr("The file that is written. “~” stands for your own folder. It appears there once the export is "
         "complete; until then, what was there before stays.");
  path_->setWhatsThis(whatsThis);
  button->setWhatsThis(tr("Opens a window to choose the folder and the name of the file."));

  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins({});
  layout->setSpacing(spacing);
  layout->addWidget(path_, 1);
  layout->addWidget(button);

  connect(button, &QPushButton::clicked, this, &ExportFileField::choose);
  connect(path_, &QLineEdit::textChanged, this, [this] {
    message_->clear();
    emit changed();
  });
}

QString ExportFileField::label() {
  return tr("F&ile");
}

void ExportFileField::suggest(const QString& name, const Format& format) {
  format_ = format;
  path_->setText(QDir::toNativeSeparators(usualFolder().filePath(name + format.suffix)));
}

void ExportFileField::setFormat(const Format& format) {
  const QString before = std::exchange(format_, format).suffix;
  QString text = path_->text();
  if (!text.endsWith(before, Qt::CaseInsensitive)) return;
  text.chop(before.size());
  path_->setText(text + format.suffix);
}

QString ExportFileField::path() const {
  QString typed = QDir::fromNativeSeparators(path_->text().trimmed());
  if (typed == u'~' || typed.startsWith(u"~/"_s)) typed.replace(0, 1, QDir::homePath());
  return typed.isEmpty() ? QString() : QDir::home().absoluteFilePath(typed);
}

void ExportFileField::choose() {
  auto* dialog = new QFileDialog(this, title_, path());
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setNameFilter(format_.nameFilter);
  dialog->setDefaultSuffix(format_.suffix);
  connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& chosen) {
    path_->setText(QDir::toNativeSeparators(chosen));
    replaceable_ = chosen;  // the dialog has asked
  });
  dialog->open();
}

bool ExportFileField::check() {
  const QFileInfo file(path());
  QString problem;
  if (file.isDir()) {
    problem = tr("This is a folder. Add the name of a file.");
  } else if (file.exists() && !file.isFile()) {
    problem = tr("This is a device, not a file.");
  } else if (!file.dir().exists()) {
    problem = tr("This folder doesn't exist.");
  }
  if (problem.isEmpty()) return true;
  message_->setError(problem);
  path_->setFocus();
  return false;
}

void ExportFileField::confirm(const std::function<void()>& write) {
  if (!check()) return;
  QFileInfo::exists(path()) && replaceable_ != path() ? askToReplace(write) : write();
}

void ExportFileField::askToReplace(const std::function<void()>& write) {
  auto* question = new QMessageBox(QMessageBox::Warning, title_, {}, QMessageBox::Cancel, this);
  question->setAttribute(Qt::WA_DeleteOnClose);
  question->setTextFormat(Qt::PlainText);
  question->setText(tr("“%1” is there already.").arg(displayName(QFileInfo(path()).fileName())));
  question->setInformativeText(
      tr("Do you want to replace it? It stays as it is until the export is complete."));
  QPushButton* replace = question->addButton(tr("&Replace"), QMessageBox::AcceptRole);
  question->setDefaultButton(QMessageBox::Cancel);
  connect(replace, &QPushButton::clicked, this, [this, write] {
    replaceable_ = path();
    write();
  });
  question->open();
}

QString ExportFileField::tellFate() {
  replaceable_.clear();
  return QFileInfo::exists(path()) ? tr("The file that was there before is unchanged.")
                                   : tr("There is no file.");
}

}  // namespace tokendesk
