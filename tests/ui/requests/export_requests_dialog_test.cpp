#include "export_requests_dialog.h"

#include "export_file_text.h"
#include "fake_projects.h"
#include "field_message.h"
#include "requests.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

class ExportRequestsDialogTest : public QObject {
  Q_OBJECT

 private:
  const Project project_{.id = u"p1"_s, .name = u"Support"_s};
  std::unique_ptr<QTemporaryDir> folder_;
  std::unique_ptr<FakeProjects> platform_;
  QPointer<ExportRequestsDialog> dialog_;
  std::unique_ptr<QSignalSpy> exported_;

  [[nodiscard]] QString path(const QString& name = u"out.csv"_s) const { return folder_->filePath(name); }
  [[nodiscard]] QLineEdit* file() const { return dialog_->findChild<QLineEdit*>(); }
  [[nodiscard]] QPushButton* button(const QString& name) const {
    for (QPushButton* each : dialog_->findChildren<QPushButton*>()) {
      if (each->accessibleName() == name) return each;
    }
    return nullptr;
  }
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
  void chooseJsonLines() { dialog_->findChild<QComboBox*>()->setCurrentIndex(1); }
  void exportTo(const QString& target) {
    file()->setText(target);
    button(u"Export"_s)->click();
  }
  /// Ends the export with these.
  void answer(const LoggedRequests& requests) {
    QTRY_COMPARE(platform_->requestLists.waiting(), 1);
    platform_->requestLists.finish(requests);
    if (requests.empty() || requests.size() >= size_t(RequestExport::windowSize)) return;
    QTRY_COMPARE(platform_->requestLists.waiting(), 1);
    platform_->requestLists.finish(LoggedRequests{});
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
  void init() {
    folder_ = std::make_unique<QTemporaryDir>();
    platform_ = std::make_unique<FakeProjects>();
    dialog_ = new ExportRequestsDialog(*platform_, {.project = project_,
                                                    .access = {.projectId = u"p1"_s},
                                                    .query = {.status = u"Failed"_s},
                                                    .filterWords = {u"Status: Failed"_s}});
    exported_ = std::make_unique<QSignalSpy>(dialog_.data(), &ExportRequestsDialog::exported);
    dialog_->open();
    QVERIFY(QTest::qWaitForWindowExposed(dialog_));
  }
  void cleanup() {
    exported_.reset();
    delete dialog_;
    platform_.reset();
  }

  void saysWhatIsExported() {
    QVERIFY(shows(u"Requests of “Support” that match: “Status: Failed”."_s));
    QVERIFY(shows(u"not only what is loaded"_s));
  }

  void suggestsAFileAndFollowsTheFormat() {
    QVERIFY(file()->text().endsWith(u"Support-requests.csv"_s));
    chooseJsonLines();
    QVERIFY(file()->text().endsWith(u"Support-requests.jsonl"_s));
    QVERIFY(!dialog_->findChild<QCheckBox*>()->isEnabled());
    file()->setText(u"/tmp/my.txt"_s);
    dialog_->findChild<QComboBox*>()->setCurrentIndex(0);
    QCOMPARE(file()->text(), u"/tmp/my.txt"_s);
  }

  void makesFileNamesThatEveryFileSystemTakes_data() {
    QTest::addColumn<QString>("project");
    QTest::addColumn<QString>("file");
    QTest::newRow("plain") << u"Support"_s << u"Support-requests"_s;
    QTest::newRow("a path") << u"../etc/pass\\wd"_s << u"etc-pass-wd-requests"_s;
    QTest::newRow("what Windows refuses") << u"a:b*c?"_s << u"a-b-c--requests"_s;
    QTest::newRow("control characters") << u"a\nb\tc"_s << u"a b c-requests"_s;
    QTest::newRow("another script") << u"評価用"_s << u"評価用-requests"_s;
    QTest::newRow("nothing that is safe") << u"///"_s << u"requests"_s;
  }
  void makesFileNamesThatEveryFileSystemTakes() {
    QFETCH(QString, project);
    QFETCH(QString, file);
    QCOMPARE(exportFileName(project, u"requests"_s), file);
  }

  void exportsEverythingThatMatches() {
    exportTo(path());
    QTRY_COMPARE(platform_->requestLists.waiting(), 1);
    QCOMPARE(platform_->requestLists.last().query, (RequestQuery{.status = u"Failed"_s}));
    answer(requestsFrom(0, RequestExport::windowSize));
    QTRY_VERIFY(shows(u"1,000 requests written…"_s));
    platform_->requestLists.report({.waiting = std::chrono::seconds(4)});
    QVERIFY(shows(u"Trying again in 4 s…"_s) && !shows(u"written…"_s));
    platform_->requestLists.report({});
    QVERIFY(shows(u"1,000 requests written…"_s));
    answer(requestsFrom(1000, 5));
    QTRY_COMPARE(exported_->count(), 1);
    QCOMPARE(exported_->first().at(0).toLongLong(), 1005);
    QCOMPARE(exported_->first().at(1).toString(), path());
    QCOMPARE(contentOf(path()).count('\n'), 1006);
    QTRY_VERIFY(!dialog_);
  }

  void writesAByteOrderMarkOnDemand() {
    dialog_->findChild<QCheckBox*>()->click();
    exportTo(path());
    answer({requestNumbered(1)});
    QTRY_COMPARE(exported_->count(), 1);
    QVERIFY(contentOf(path()).startsWith("\xEF\xBB\xBF"));
  }

  void writesJsonLines() {
    chooseJsonLines();
    exportTo(path(u"out.jsonl"_s));
    answer(requestsFrom(0, 2));
    QTRY_COMPARE(exported_->count(), 1);
    QVERIFY(contentOf(path(u"out.jsonl"_s)).startsWith('{'));
    QCOMPARE(contentOf(path(u"out.jsonl"_s)).count('\n'), 2);
  }

  void takesNoFileThatCannotBe_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("words");
    QTest::newRow("a folder") << u"."_s << u"This is a folder."_s;
    QTest::newRow("in no folder") << u"missing/out.csv"_s << u"This folder doesn't exist."_s;
    QTest::newRow("a device") << u"/dev/null"_s << u"This is a device"_s;
  }
  void takesNoFileThatCannotBe() {
    QFETCH(QString, file);
    QFETCH(QString, words);
    exportTo(file.startsWith(u'/') ? file : path(file));
    QVERIFY(dialog_->findChild<FieldMessage*>()->text().contains(words));
    QVERIFY(!dialog_->findChild<QMessageBox*>());
    QCOMPARE(platform_->requestLists.count(), 0);
    this->file()->setText(path());
    QCOMPARE(dialog_->findChild<FieldMessage*>()->text(), QString());
    this->file()->clear();
    QVERIFY(!button(u"Export"_s)->isEnabled());
  }

  void aPathMayBeginAtTheUsersFolder_data() {
    QTest::addColumn<QString>("typed");
    QTest::newRow("~") << u"~/requests-of-a-test.csv"_s;
    QTest::newRow("relative") << u" requests-of-a-test.csv "_s;
  }
  void aPathMayBeginAtTheUsersFolder() {
    QFETCH(QString, typed);
    const QByteArray home = qgetenv("HOME");
    qputenv("HOME", folder_->path().toUtf8());
    exportTo(typed);
    answer({});
    QTRY_COMPARE(exported_->count(), 1);
    qputenv("HOME", home);
    QCOMPARE(exported_->first().at(1).toString(), path(u"requests-of-a-test.csv"_s));
    QVERIFY(QFile::exists(path(u"requests-of-a-test.csv"_s)));
  }

  void suggestsAFolderThatIsThere() {
    const QByteArray home = qgetenv("HOME");
    qputenv("HOME", folder_->path().toUtf8());
    const ExportRequestsDialog::Source source{.project = project_, .access = {}, .query = {}};
    const ExportRequestsDialog without(*platform_, source);
    const bool isMade = QDir(folder_->path()).mkpath(u"Documents"_s);
    const ExportRequestsDialog with(*platform_, source);
    qputenv("HOME", home);
    QVERIFY(isMade);
    QCOMPARE(without.findChild<QLineEdit*>()->text(), path(u"Support-requests.csv"_s));
    QCOMPARE(with.findChild<QLineEdit*>()->text(), path(u"Documents/Support-requests.csv"_s));
  }

  void asksBeforeItForgetsATypedFile() {
    file()->setText(path());
    QVERIFY(!dialog_->close());
    QCOMPARE(file()->text(), path());
  }

  void asksBeforeItReplacesAFile() {
    write(path(), "old");
    exportTo(path());
    auto* question = dialog_->findChild<QMessageBox*>();
    QVERIFY(question && question->text().contains(u"out.csv"_s));
    question->button(QMessageBox::Cancel)->click();
    QCOMPARE(platform_->requestLists.count(), 0);
    QTRY_VERIFY(!dialog_->findChild<QMessageBox*>());

    button(u"Export"_s)->click();
    question = dialog_->findChild<QMessageBox*>();
    QVERIFY(question);
    for (QAbstractButton* each : question->buttons()) {
      if (question->buttonRole(each) == QMessageBox::AcceptRole) each->click();
    }
    answer({requestNumbered(1)});
    QTRY_COMPARE(exported_->count(), 1);
    QVERIFY(contentOf(path()).contains("prompt 1"));
  }

  void doesNotAskAgainForAFileThatWasChosen() {
    write(path(), "old");
    button(u"Choose…"_s)->click();
    auto* chooser = dialog_->findChild<QFileDialog*>();
    QVERIFY(chooser && chooser->acceptMode() == QFileDialog::AcceptSave);
    QVERIFY(!chooser->testOption(QFileDialog::DontConfirmOverwrite));
    emit chooser->fileSelected(path());
    chooser->reject();
    QCOMPARE(file()->text(), path());
    button(u"Export"_s)->click();
    QVERIFY(!dialog_->findChild<QMessageBox*>());
    answer({});
    QTRY_COMPARE(exported_->count(), 1);
  }

  void cancelStopsAndLeavesTheFileThatWasThere() {
    write(path(), "old");
    exportTo(path());
    for (QAbstractButton* each : dialog_->findChild<QMessageBox*>()->buttons()) {
      if (each->text().contains(u"Replace"_s)) each->click();
    }
    answer(requestsFrom(0, RequestExport::windowSize));
    QTRY_COMPARE(platform_->requestLists.waiting(), 1);
    button(u"Cancel"_s)->click();
    QTRY_VERIFY(message().contains(u"The file that was there before is unchanged."_s));
    QVERIFY(message().startsWith(u"Stopped"_s));
    QCOMPARE(contentOf(path()), QByteArray("old"));
    QVERIFY(dialog_->isVisible() && button(u"Export"_s)->isEnabled());
  }

  void saysWhyItCouldNotRead() {
    exportTo(path());
    QTRY_COMPARE(platform_->requestLists.waiting(), 1);
    platform_->requestLists.fail(ApiErrorKind::Offline);
    QTRY_VERIFY(message().contains(u"The requests of “Support” were not exported."_s));
    QVERIFY(message().contains(u"There is no file."_s));
    QVERIFY(!QFile::exists(path()));
    QVERIFY(file()->text() == path());

    button(u"Export"_s)->click();
    answer({requestNumbered(1)});
    QTRY_COMPARE(exported_->count(), 1);
  }

  void saysWhyItCouldNotWrite() {
    exportTo(u"/proc/requests.csv"_s);
    QTRY_VERIFY(message().contains(u"The file can't be created there."_s));
    QCOMPARE(platform_->requestLists.count(), 0);
  }

  void describesEachFailureOfAFile() {
    using Step = ExportFileError::Step;
    QVERIFY(describe(ExportFileError{.step = Step::Write, .reason = u"No space left"_s})
                .endsWith(u"[No space left]"_s));
    QVERIFY(describe(ExportFileError{.step = Step::Rename}).startsWith(u"Everything was written"_s));
  }
};

QTEST_MAIN(ExportRequestsDialogTest)
#include "export_requests_dialog_test.moc"
