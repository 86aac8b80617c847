#include "export_list_dialog.h"

#include "export_file_text.h"
#include "field_message.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

ExportedList listOf(const QStringList& names) {
  return {.fields = {u"name"_s}, .size = static_cast<size_t>(names.size()), .row = [names](size_t row) {
            return ExportedRow{names.at(static_cast<qsizetype>(row))};
          }};
}

ExportListDialog::Choice choice(const QString& text, const QStringList& names) {
  return {.text = text, .list = listOf(names)};
}

ExportListDialog::Source source(const std::vector<ExportListDialog::Choice>& choices) {
  return {.title = u"Export Tokens"_s,
          .label = u"&Tokens"_s,
          .fileName = u"Support-tokens"_s,
          .note = u"Values are never exported."_s,
          .failed = u"The tokens were not exported."_s,
          .choices = choices,
          .succeeded = [](int rows) { return u"%1 tokens were exported."_s.arg(rows); }};
}

}  // namespace

class ExportListDialogTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<QTemporaryDir> folder_;
  QPointer<ExportListDialog> dialog_;
  std::unique_ptr<QSignalSpy> exported_;

  void open(const std::vector<ExportListDialog::Choice>& choices) {
    dialog_ = new ExportListDialog(source(choices));
    exported_ = std::make_unique<QSignalSpy>(dialog_.data(), &ExportListDialog::exported);
    dialog_->open();
    QVERIFY(QTest::qWaitForWindowExposed(dialog_));
  }
  void openFiltered() {
    const QStringList all{u"a"_s, u"b"_s};
    open({choice(u"The 1 that matches"_s, all.mid(1)), choice(u"All 2"_s, all)});
  }
  /// A list that is written to its second piece only, until `goOn` is released.
  void openWaiting(QSemaphore& reached, QSemaphore& goOn) {
    const ExportedList list{.fields = {u"name"_s}, .size = 20'000, .row = [&](size_t row) {
                              if (row == 10'000) {
                                reached.release();
                                goOn.acquire();
                              }
                              return ExportedRow{u"a"_s};
                            }};
    open({{.text = u"All"_s, .list = list}});
  }
  [[nodiscard]] QString path(const QString& name = u"out.csv"_s) const { return folder_->filePath(name); }
  [[nodiscard]] QLineEdit* file() const { return dialog_->findChild<QLineEdit*>(u"file"_s); }
  template <class Widget>
  [[nodiscard]] Widget* named(const QString& name) const {
    for (Widget* each : dialog_->findChildren<Widget*>()) {
      if (each->accessibleName() == name) return each;
    }
    return nullptr;
  }
  [[nodiscard]] QPushButton* button(const QString& name) const { return named<QPushButton>(name); }
  [[nodiscard]] QString message() const {
    const auto* shown = dialog_->findChild<InlineMessage*>();
    return shown->isVisible() ? shown->text() : QString();
  }
  [[nodiscard]] bool shows(const QString& words) const {
    for (const QLabel* label : dialog_->findChildren<QLabel*>()) {
      if (label->isVisible() && label->text().contains(words)) return true;
    }
    return false;
  }
  void exportTo(const QString& target) {
    file()->setText(target);
    button(u"Export"_s)->click();
  }
  void replace() {
    for (QAbstractButton* each : dialog_->findChild<QMessageBox*>()->buttons()) {
      if (each->text().contains(u"Replace"_s)) return each->click();
    }
    QFAIL("There is no such button.");
  }
  static QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
  }
  static void write(const QString& path, const QByteArray& content) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
  }

 private slots:
  // whatever the machine's language
  void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
  void init() { folder_ = std::make_unique<QTemporaryDir>(); }
  void cleanup() {
    exported_.reset();
    delete dialog_;
  }

  void offersWhatTheFiltersLeaveFirst() {
    openFiltered();
    auto* rows = named<QComboBox>(u"Tokens"_s);
    QVERIFY(rows && rows->isVisible() && rows->hasFocus());
    QCOMPARE(rows->currentText(), u"The 1 that matches"_s);
    QVERIFY(shows(u"name"_s) && shows(u"Values are never exported."_s));
    exportTo(path());
    QTRY_COMPARE(exported_->count(), 1);
    QCOMPARE(contentOf(path()), QByteArray("name\r\nb\r\n"));
    QTRY_VERIFY(!dialog_);
  }

  void exportsAllOnDemand() {
    openFiltered();
    named<QComboBox>(u"Tokens"_s)->setCurrentIndex(1);
    exportTo(path());
    QTRY_COMPARE(exported_->count(), 1);
    QCOMPARE(exported_->first().at(0).toLongLong(), 2);
    QCOMPARE(exported_->first().at(1).toString(), path());
    QCOMPARE(contentOf(path()), QByteArray("name\r\na\r\nb\r\n"));
  }

  void asksNothingWhereThereIsNoChoice() {
    open({choice(u"All 1"_s, QStringList(u"a"_s))});
    QVERIFY(shows(u"All 1"_s));
    for (const QComboBox* each : dialog_->findChildren<QComboBox*>())
      QCOMPARE(each->isVisible(), each->accessibleName() == u"Format"_s);
  }

  void theFileFollowsTheFormat() {
    open({choice(u"All 1"_s, QStringList(u"a"_s))});
    QVERIFY(file()->text().endsWith(u"Support-tokens.csv"_s));
    named<QComboBox>(u"Format"_s)->setCurrentIndex(1);
    QVERIFY(file()->text().endsWith(u"Support-tokens.json"_s));
    QVERIFY(!dialog_->findChild<QCheckBox*>()->isEnabled());
    exportTo(path(u"out.json"_s));
    QTRY_COMPARE(exported_->count(), 1);
    QCOMPARE(contentOf(path(u"out.json"_s)), QByteArray("[\n{\"name\":\"a\"}\n]\n"));
  }

  void writesAByteOrderMarkOnDemand() {
    open({choice(u"All 1"_s, QStringList(u"a"_s))});
    dialog_->findChild<QCheckBox*>()->click();
    exportTo(path());
    QTRY_COMPARE(exported_->count(), 1);
    QVERIFY(contentOf(path()).startsWith("\xEF\xBB\xBF"));
  }

  void everyFieldSaysWhatItIsFor() {
    openFiltered();
    const QList<QWidget*> fields{named<QComboBox>(u"Tokens"_s), named<QComboBox>(u"Format"_s),
                                 dialog_->findChild<QCheckBox*>(), file(), button(u"Choose…"_s)};
    for (const QWidget* each : fields) QVERIFY(each && !each->whatsThis().isEmpty());
  }

  void asksBeforeItReplacesAFile() {
    write(path(), "old");
    openFiltered();
    exportTo(path());
    auto* question = dialog_->findChild<QMessageBox*>();
    QVERIFY(question && question->text().contains(u"out.csv"_s));
    question->button(QMessageBox::Cancel)->click();
    QCOMPARE(contentOf(path()), QByteArray("old"));
    QTRY_VERIFY(!dialog_->findChild<QMessageBox*>());
    button(u"Export"_s)->click();
    replace();
    QTRY_COMPARE(exported_->count(), 1);
    QCOMPARE(contentOf(path()), QByteArray("name\r\nb\r\n"));
  }

  void saysHowFarItIs() {
    QSemaphore reached;
    QSemaphore goOn;
    openWaiting(reached, goOn);
    exportTo(path());
    reached.acquire();
    QTRY_VERIFY(shows(u"10,000 of 20,000 written…"_s));
    auto* bar = dialog_->findChild<QProgressBar*>();
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->value(), 10'000);
    QCOMPARE(bar->maximum(), 20'000);
    QVERIFY(!button(u"Export"_s)->isEnabled() && button(u"Cancel"_s)->isEnabled());
    goOn.release();
    QTRY_COMPARE(exported_->count(), 1);
  }

  void cancelStopsAndLeavesTheFileThatWasThere() {
    write(path(), "old");
    QSemaphore reached;
    QSemaphore goOn;
    openWaiting(reached, goOn);
    exportTo(path());
    replace();
    reached.acquire();
    button(u"Cancel"_s)->click();
    goOn.release();
    QTRY_COMPARE(message(), u"The export was stopped. The file that was there before is unchanged."_s);
    QCOMPARE(contentOf(path()), QByteArray("old"));
    QCOMPARE(exported_->count(), 0);
    QVERIFY(dialog_->isVisible() && button(u"Export"_s)->isEnabled());
  }

  void cancelledTwiceItClosesAndLeavesNoFile() {
    QSemaphore reached;
    QSemaphore goOn;
    openWaiting(reached, goOn);
    exportTo(path());
    reached.acquire();
    button(u"Cancel"_s)->click();
    button(u"Cancel"_s)->click();
    QTRY_VERIFY(!dialog_);
    goOn.release();
    QTRY_COMPARE(QDir(folder_->path()).entryList(QDir::Files | QDir::Hidden), QStringList());
  }

  void saysWhyItCouldNotWriteAndMayBeTriedAgain() {
    openFiltered();
    exportTo(u"/proc/list.csv"_s);
    QTRY_VERIFY(message().startsWith(u"The tokens were not exported. The file can't be created there."_s));
    QVERIFY(message().endsWith(u"There is no file."_s));
    exportTo(path());
    QTRY_COMPARE(exported_->count(), 1);
  }

  void takesNoFileThatCannotBe() {
    openFiltered();
    exportTo(path(u"missing/out.csv"_s));
    QVERIFY(dialog_->findChild<FieldMessage*>()->text().contains(u"This folder doesn't exist."_s));
    file()->clear();
    QVERIFY(!button(u"Export"_s)->isEnabled());
  }
};

QTEST_MAIN(ExportListDialogTest)
#include "export_list_dialog_test.moc"
