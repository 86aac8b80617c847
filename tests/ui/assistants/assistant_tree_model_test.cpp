#include "assistant_tree_model.h"

#include "assistants.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

AssistantListPtr listOf(const Assistants& assistants) {
  return std::make_shared<const AssistantList>(assistants);
}

/// The rows beneath `parent` as "a(b c)".
QString structure(const AssistantTreeModel& model, const QModelIndex& parent = {}) {
  QStringList rows;
  for (int row = 0; row < model.rowCount(parent); ++row) {
    const QModelIndex index = model.index(row, 0, parent);
    const QString beneath = structure(model, index);
    rows << index.data().toString() + (beneath.isEmpty() ? QString() : u'(' + beneath + u')');
  }
  return rows.join(u' ');
}

}  // namespace

/// The tree of assistants, intents and revisions.
class AssistantTreeModelTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    model_ = std::make_unique<AssistantTreeModel>();
    tester_ = std::make_unique<QAbstractItemModelTester>(
        model_.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
  }
  void cleanup() {
    tester_.reset();
    model_.reset();
  }
  void isEmptyWithoutAList();
  void hasTheIntentsAndRevisionsBeneathTheirAssistants();
  void knowsWhatEachRowStandsFor();
  void saysWhatEachRowIs();
  void keepsWhatIsAboveAndBelowAMatch_data();
  void keepsWhatIsAboveAndBelowAMatch();
  void knowsWhatLeadsToAMatch();
  void resetsOnceForEachChange();
  void findsItemsByKeyInAnotherList();
  void tellsItemsWithTheSameIdApart();
  void aFilteredItemIsListedButHasNoIndex();
  void foreignNamesAreWrittenOut();

 private:
  std::unique_ptr<AssistantTreeModel> model_;
  std::unique_ptr<QAbstractItemModelTester> tester_;
};

void AssistantTreeModelTest::isEmptyWithoutAList() {
  QCOMPARE(model_->rowCount(), 0);
  model_->setList(listOf(sampleAssistants()));
  model_->setList(nullptr);
  QCOMPARE(model_->rowCount(), 0);
  QVERIFY(!model_->index(0, 0).isValid());
  QVERIFY(!model_->itemAt({}).assistant);
  QCOMPARE(model_->keyOf({}), QString());
}

void AssistantTreeModelTest::hasTheIntentsAndRevisionsBeneathTheirAssistants() {
  model_->setList(listOf(sampleAssistants()));
  QCOMPARE(structure(*model_),
           u"Translator(Formal(First try Polite · in use) Casual) "
           "Summarizer((no name, ID i3)((no name, ID 3)))"_s);
}

void AssistantTreeModelTest::knowsWhatEachRowStandsFor() {
  model_->setList(listOf(sampleAssistants()));
  const QModelIndex assistant = model_->index(0, 0);
  const QModelIndex intent = model_->index(0, 1, assistant);
  const QModelIndex revision = model_->index(1, 0, model_->index(0, 0, assistant));
  QCOMPARE(model_->itemAt(assistant).id(), u"a1"_s);
  QVERIFY(!model_->itemAt(assistant).intent);
  QCOMPARE(model_->itemAt(intent).id(), u"i1"_s);
  QCOMPARE(model_->itemAt(revision).assistant->id, u"a1"_s);
  QCOMPARE(model_->itemAt(revision).intent->id, u"i1"_s);
  QCOMPARE(model_->itemAt(revision).id(), u"2"_s);
  QVERIFY(model_->itemAt(revision).isInUse());
  QCOMPARE(intent.parent(), assistant);
}

void AssistantTreeModelTest::saysWhatEachRowIs() {
  model_->setList(listOf(sampleAssistants()));
  const QModelIndex assistant = model_->index(0, 0);
  const QModelIndex intent = model_->index(0, 0, assistant);
  const auto spoken = [](const QModelIndex& index) { return index.data(Qt::AccessibleTextRole).toString(); };
  const auto about = [](const QModelIndex& index) {
    return index.siblingAtColumn(AssistantTreeModel::AboutColumn).data().toString();
  };
  QCOMPARE(spoken(assistant), u"Assistant Translator"_s);
  QCOMPARE(about(assistant), u"2 intents"_s);
  QCOMPARE(about(model_->index(1, 0)), u"1 intent"_s);
  QCOMPARE(spoken(intent), u"Intent Formal"_s);
  QCOMPARE(about(intent), u"Letters to customers"_s);
  QCOMPARE(spoken(model_->index(0, 0, intent)), u"Revision First try"_s);
  QCOMPARE(spoken(model_->index(1, 0, intent)), u"Revision Polite, in use"_s);
  QCOMPARE(about(model_->index(1, 0, intent)), u"GPT-4o (gpt-4o-2024)"_s);
  QCOMPARE(model_->headerData(0, Qt::Horizontal).toString(), u"Name"_s);
  QCOMPARE(model_->headerData(1, Qt::Horizontal).toString(), u"Description or model"_s);
}

void AssistantTreeModelTest::keepsWhatIsAboveAndBelowAMatch_data() {
  QTest::addColumn<QString>("filter");
  QTest::addColumn<QString>("left");
  QTest::newRow("an assistant") << u"summar"_s << u"Summarizer((no name, ID i3)((no name, ID 3)))"_s;
  QTest::newRow("an intent") << u"formal"_s << u"Translator(Formal(First try Polite · in use))"_s;
  QTest::newRow("an intent without revisions") << u"casual"_s << u"Translator(Casual)"_s;
  QTest::newRow("a prompt") << u"elysee"_s << u"Translator(Formal(Polite · in use))"_s;
  QTest::newRow("nothing") << u"nowhere"_s << QString();
}

void AssistantTreeModelTest::keepsWhatIsAboveAndBelowAMatch() {
  QFETCH(const QString, filter);
  QFETCH(const QString, left);
  model_->setList(listOf(sampleAssistants()));
  const QString all = structure(*model_);
  model_->setFilter(filter);
  QCOMPARE(structure(*model_), left);
  model_->setFilter({});
  QCOMPARE(structure(*model_), all);
}

void AssistantTreeModelTest::knowsWhatLeadsToAMatch() {
  model_->setList(listOf(sampleAssistants()));
  QVERIFY(model_->aboveMatches().isEmpty());
  model_->setFilter(u"elysee"_s);
  QStringList names;
  for (const QModelIndex& index : model_->aboveMatches()) names << index.data().toString();
  QCOMPARE(names, QStringList({u"Translator"_s, u"Formal"_s}));
  model_->setFilter(u"summar"_s);
  QVERIFY(model_->aboveMatches().isEmpty());
}

void AssistantTreeModelTest::resetsOnceForEachChange() {
  QSignalSpy reset(model_.get(), &QAbstractItemModel::modelReset);
  model_->setList(listOf(sampleAssistants()));
  QCOMPARE(reset.count(), 1);
  model_->setFilter(u"formal"_s);
  model_->setFilter(u"formal"_s);
  QCOMPARE(reset.count(), 2);
  model_->setList(listOf(sampleAssistants()));  // filtered too
  QCOMPARE(reset.count(), 3);
  QCOMPARE(model_->rowCount(), 1);
}

void AssistantTreeModelTest::findsItemsByKeyInAnotherList() {
  model_->setList(listOf(sampleAssistants()));
  const QModelIndex polite = model_->index(1, 0, model_->index(0, 0, model_->index(0, 0)));
  const QString key = model_->keyOf(polite);
  Assistants later = sampleAssistants();
  std::swap(later[0], later[1]);
  model_->setList(listOf(later));
  QCOMPARE(model_->indexOf(key).data().toString(), u"Polite · in use"_s);
  later.pop_back();
  model_->setList(listOf(later));
  QVERIFY(!model_->indexOf(key).isValid());
  QVERIFY(!model_->isListed(key));
}

void AssistantTreeModelTest::tellsItemsWithTheSameIdApart() {
  model_->setList(listOf({{.id = u"same"_s, .name = u"one"_s},
                          {.id = u"same"_s, .name = u"two"_s},
                          {.id = u""_s, .name = u""_s}}));
  const QString first = model_->keyOf(model_->index(0, 0));
  const QString second = model_->keyOf(model_->index(1, 0));
  QVERIFY(first != second);
  QCOMPARE(model_->indexOf(first).row(), 0);
  QCOMPARE(model_->indexOf(second).row(), 1);
  QCOMPARE(model_->index(2, 0).data().toString(), u"(no name)"_s);
  QVERIFY(!model_->keyOf(model_->index(2, 0)).isEmpty());
}

void AssistantTreeModelTest::aFilteredItemIsListedButHasNoIndex() {
  model_->setList(listOf(sampleAssistants()));
  const QString summarizer = model_->keyOf(model_->index(1, 0));
  model_->setFilter(u"formal"_s);
  QVERIFY(model_->isListed(summarizer));
  QVERIFY(!model_->indexOf(summarizer).isValid());
}

void AssistantTreeModelTest::foreignNamesAreWrittenOut() {
  model_->setList(listOf({{.id = u"a"_s, .name = u"<b>x</b>\u202Ey"_s}}));
  const QModelIndex index = model_->index(0, 0);
  QCOMPARE(index.data().toString(), u"<b>x</b>‹U+202E›y"_s);
  QTextDocument toolTip;
  toolTip.setHtml(index.data(Qt::ToolTipRole).toString());
  QCOMPARE(toolTip.toPlainText(), index.data().toString());
}

QTEST_MAIN(AssistantTreeModelTest)
#include "assistant_tree_model_test.moc"
