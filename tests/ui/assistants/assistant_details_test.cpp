#include "assistants_page_case.h"

#include <QClipboard>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTextDocument>

using namespace tokendesk;
using namespace Qt::StringLiterals;

/// What is shown of what is selected, and the keyboard's way there.
class AssistantDetailsTest : public QObject, private AssistantsPageCase {
  Q_OBJECT

 private slots:
  void init() {
    start();
    open();
    page_->focusContent();
    QTRY_COMPARE(QApplication::focusWidget(), tree());
  }
  void cleanup() { end(); }

  void ofAnAssistantItsIdAndHowManyIntents() {
    QCOMPARE(content(page_.get(), u"ID"_s), u"a1"_s);
    QVERIFY(shows(u"2 intents"_s));
    QVERIFY(!named(page_.get(), u"Prompt"_s));
  }

  void theKeyboardWalksThroughTheTree() {
    press({Qt::Key_Right, Qt::Key_Down});
    QCOMPARE(selected(), u"Formal"_s);
    QVERIFY(shows(u"Intent “Formal”"_s));
    QVERIFY(shows(u"Letters to customers"_s));
    QVERIFY(shows(u"2 revisions"_s));
    QVERIFY(shows(u"Polite"_s));  // the one in use
    press({Qt::Key_Return, Qt::Key_Down});
    QCOMPARE(selected(), u"First try"_s);
    press({Qt::Key_Left, Qt::Key_Enter});
    QCOMPARE(rows(), QStringList({u"Translator"_s, u"  Formal"_s, u"  Casual"_s, u"Summarizer"_s}));
    press({Qt::Key_Left, Qt::Key_Left});
    QCOMPARE(rows(), QStringList({u"Translator"_s, u"Summarizer"_s}));
  }

  void ofARevisionAllThatThePlatformSays() {
    selectPolite();
    QVERIFY(shows(u"Revision “Polite”"_s));
    QVERIFY(shows(u"Since the complaints"_s));
    QVERIFY(shows(u"2024"_s));
    QVERIFY(shows(u"GPT-4o (gpt-4o-2024)"_s));
    QVERIFY(shows(u"OpenAI"_s));
    QCOMPARE(content(page_.get(), u"Prompt"_s), u"Translate into Élysée French.\nBe polite."_s);
    const QAbstractItemModel* settings = settingTable()->model();
    QCOMPARE(settings->rowCount(), 1);
    QCOMPARE(settings->index(0, 0).data().toString(), u"temperature"_s);
    QCOMPARE(settings->index(0, 1).data().toString(), u"0.2"_s);
    QCOMPARE(settings->index(0, 2).data().toString(), u"Decimal"_s);
    QStringList headers;
    for (int column = 0; column < 3; ++column)
      headers << settings->headerData(column, Qt::Horizontal).toString();
    QCOMPARE(headers, QStringList({u"Key"_s, u"Value"_s, u"Type"_s}));
  }

  void aRevisionNeedsNoScrollingWhereThereIsRoom() {
    selectPolite();
    QTRY_VERIFY(settingTable()->visibleRegion().boundingRect().height() > 2 * settingTable()->rowHeight(0));
  }

  void saysWhatARevisionLacks() {
    press({Qt::Key_End});
    press({Qt::Key_Right, Qt::Key_Right, Qt::Key_Right, Qt::Key_Right});
    QCOMPARE(selected(), u"(no name, ID 3)"_s);
    QVERIFY(shows(u"No settings"_s));
    QVERIFY(!settingTable()->isVisible());
    QVERIFY(!isEnabled(page_.get(), u"Copy prompt"_s));
  }

  void copiesThePromptAsItIs() {
    AssistantRevision revision{.id = u"r"_s, .prompt = u"a\r\nb\u00A0c\u2028d"_s};
    open({{.id = u"a"_s, .name = u"A"_s, .intents = {{.id = u"i"_s, .revisions = {revision}}}}}, u"p9"_s);
    press({Qt::Key_Right, Qt::Key_Right, Qt::Key_Right, Qt::Key_Right});
    QGuiApplication::clipboard()->clear();
    QVERIFY(Keyboard(page_.get()).push(u"Copy prompt"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), revision.prompt);
    QVERIFY(shows(u"Copied"_s));
    page_->focusContent();
    press({Qt::Key_Up});
    press({Qt::Key_Down});
    QVERIFY(!shows(u"Copied"_s));
  }

  void theKeyboardReachesEverythingAndCopiesFromThePrompt() {
    selectPolite();
    Keyboard keyboard(page_.get());
    for (const QString& name : {u"ID"_s, u"Description"_s, u"Model"_s, u"Copy prompt"_s, u"Settings"_s,
                                u"Expand all"_s, u"Name or text contains"_s, u"Prompt"_s})
      QVERIFY2(keyboard.tabTo(name), qPrintable(name));
    keyboard.press(Qt::Key_A, Qt::ControlModifier);
    keyboard.press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Translate into Élysée French.\nBe polite."_s);
    keyboard.type(u"x"_s);
    QCOMPARE(content(page_.get(), u"Prompt"_s), u"Translate into Élysée French.\nBe polite."_s);
    QCOMPARE(sharedMnemonics(page_.get()), QStringList());
  }

  void escClearsTheFilterFromAnywhere() {
    filter(u"formal"_s);
    press({Qt::Key_Escape});
    QCOMPARE(content(page_.get(), u"Name or text contains"_s), QString());
  }

  void aRefreshLeavesWhatIsSelectedInThePrompt() {
    selectPolite();
    auto* prompt = qobject_cast<QPlainTextEdit*>(named(page_.get(), u"Prompt"_s));
    prompt->selectAll();
    page_->refresh();
    calls().finish(sampleAssistants());
    QTRY_VERIFY(!page_->status().busy);
    QVERIFY(prompt->textCursor().hasSelection());
  }

  void longValuesAreWholeInTheirToolTips() {
    const QString value = QString(400, u'v') + u"<b>end"_s;
    AssistantRevision revision{.id = u"r"_s, .metadata = {{.key = u"k"_s, .value = value}}};
    open({{.id = u"a"_s, .name = u"A"_s, .intents = {{.id = u"i"_s, .revisions = {revision}}}}}, u"p9"_s);
    press({Qt::Key_Right, Qt::Key_Right, Qt::Key_Right, Qt::Key_Right});
    QTextDocument toolTip;
    toolTip.setHtml(settingTable()->model()->index(0, 1).data(Qt::ToolTipRole).toString());
    QCOMPARE(toolTip.toPlainText().remove(QChar(0x200B)), value);
    QVERIFY(!settingTable()->model()->index(0, 2).data(Qt::ToolTipRole).isValid());
    QVERIFY(Keyboard(page_.get()).tabTo(u"Settings"_s));
    press({Qt::Key_Down});
    QTest::keyClick(settingTable(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), value);
  }

  void longPromptsAreShownWhole() {
    AssistantRevision line{.id = u"1"_s, .prompt = u"word "_s.repeated(20'000)};
    AssistantRevision lines{.id = u"2"_s, .prompt = u"A line of the prompt.\n"_s.repeated(5'000)};
    open({{.id = u"a"_s, .name = u"A"_s, .intents = {{.id = u"i"_s, .revisions = {line, lines}}}}}, u"p9"_s);
    press({Qt::Key_Right, Qt::Key_Right, Qt::Key_Right});
    press({Qt::Key_Down});
    QCOMPARE(content(page_.get(), u"Prompt"_s), line.prompt);
    press({Qt::Key_Down});
    QCOMPARE(content(page_.get(), u"Prompt"_s), lines.prompt);
  }

 private:
  using AssistantsPageCase::open;
  void open(const Assistants& assistants, const QString& projectId) {
    page_->setProject({.id = projectId, .name = projectId});
    calls().finish(assistants);
    QTRY_VERIFY(!page_->status().busy);
    page_->focusContent();
  }
  void press(std::initializer_list<Qt::Key> keys) {
    for (const Qt::Key key : keys) QTest::keyClick(QApplication::focusWidget(), key);
  }
  void selectPolite() {
    press({Qt::Key_Right, Qt::Key_Down, Qt::Key_Right, Qt::Key_Down, Qt::Key_Down});
    QCOMPARE(selected(), u"Polite · in use"_s);
  }
  QTableView* settingTable() const {
    for (QTableView* table : page_->findChildren<QTableView*>()) {
      if (table->accessibleName() == u"Settings") return table;
    }
    return nullptr;
  }
};

QTEST_MAIN(AssistantDetailsTest)
#include "assistant_details_test.moc"
