#include "guide_window.h"

#include "guide_browser.h"
#include "keyboard.h"
#include "language.h"
#include "shared_file.h"

#include <QApplication>
#include <QDirIterator>
#include <QListWidget>
#include <QPointer>
#include <QRegularExpression>
#include <QTest>
#include <QTextBlock>

using namespace tokendesk;
using namespace Qt::StringLiterals;

class GuideWindowTest : public QObject {
  Q_OBJECT

 private:
  QPointer<GuideWindow> window_;

  QListWidget* contents() const { return window_->findChild<QListWidget*>(); }
  GuideBrowser* page() const { return window_->findChild<GuideBrowser*>(); }
  QString heading() const { return page()->toPlainText().section(u'\n', 0, 0); }

 private slots:
  void init() {
    window_ = new GuideWindow(nullptr);
    window_->show();
    QVERIFY(QTest::qWaitForWindowExposed(window_));
  }
  void cleanup() { delete window_; }

  void beginsWithTheFirstPage() {
    QCOMPARE(heading(), u"Tokendesk"_s);
    QCOMPARE(contents()->currentRow(), 0);
  }

  void speaksTheLanguageOfTheProgram_data() {
    QTest::addColumn<QString>("language");
    for (const Language& each : languages()) QTest::newRow(qPrintable(each.code)) << each.code;
  }
  void speaksTheLanguageOfTheProgram() {
    QFETCH(const QString, language);
    applyLanguage(*qApp, language);
    const auto english = qScopeGuard([] { applyLanguage(*qApp, u"en"_s); });
    const GuideWindow guide(nullptr);
    const auto* contents = guide.findChild<QListWidget*>();
    QCOMPARE(contents->count(), this->contents()->count());
    const QHash<QString, QString> second{{u"en"_s, u"The first token"_s},
                                         {u"es"_s, u"El primer token"_s},
                                         {u"pt_BR"_s, u"O primeiro token"_s}};
    QCOMPARE(contents->item(1)->text(), second.value(language));
  }

  void listsEveryPageThatThereIs() {
    QDirIterator files(sharedFile(u"guide/en"_s), {u"*.md"_s});
    int count = 0;
    for (; files.hasNext(); files.next()) ++count;
    QVERIFY(count > 5);
    QCOMPARE(contents()->count(), count);
  }

  void eachPageHasItsTitleAsHeading() {
    for (int row = 0; row < contents()->count(); ++row) {
      contents()->setCurrentRow(row);
      QCOMPARE(heading(), contents()->item(row)->text());
    }
  }

  void linksAndPicturesLeadSomewhere() {
    static const QRegularExpression link(u"\\]\\(([^)#:]+)\\)"_s);
    QDirIterator files(sharedFile(u"guide"_s), {u"*.md"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
      QFile file(files.next());
      QVERIFY(file.open(QIODevice::ReadOnly));
      for (const QRegularExpressionMatch& match : link.globalMatch(QString::fromUtf8(file.readAll()))) {
        const QString target = files.fileInfo().dir().filePath(match.captured(1));
        QVERIFY2(QFile::exists(target), qPrintable(file.fileName() + u": "_s + match.captured(1)));
      }
    }
  }

  void followsLinksAndGoesBack() {
    page()->setSource(QUrl::fromLocalFile(sharedFile(u"guide/en/secrets.md"_s)));
    QTRY_COMPARE(contents()->currentItem()->text(), u"Secrets"_s);
    auto* back = qobject_cast<QAbstractButton*>(named(window_, u"Back"_s));
    QVERIFY(back->isEnabled());
    back->click();
    QTRY_COMPARE(contents()->currentRow(), 0);
    QCOMPARE(heading(), u"Tokendesk"_s);
  }

  void picturesAreNoWiderThanThePage() {
    window_->resize(700, 500);
    const QUrl picture = QUrl::fromLocalFile(sharedFile(u"guide/organization-tokens.png"_s));
    const auto image = page()->loadResource(QTextDocument::ImageResource, picture).value<QImage>();
    QVERIFY(!image.isNull());
    QVERIFY(image.deviceIndependentSize().width() <= page()->viewport()->width());
  }

  void linksFollowTheTheme() {
    const QPalette before = QApplication::palette();
    const auto putRight = qScopeGuard([&] { QApplication::setPalette(before); });
    QPalette palette = before;
    palette.setColor(QPalette::Link, QColor(200, 80, 10));
    QApplication::setPalette(palette);
    QCoreApplication::processEvents();
    for (QTextBlock block = page()->document()->begin(); block.isValid(); block = block.next()) {
      const QTextCharFormat format =
          block.begin().atEnd() ? QTextCharFormat() : block.begin().fragment().charFormat();
      if (format.isAnchor()) QCOMPARE(format.foreground().color(), palette.color(QPalette::Link));
    }
  }

  void escClosesIt() {
    QTest::keyClick(contents(), Qt::Key_Escape);
    QTRY_VERIFY(!window_);
  }
};

QTEST_MAIN(GuideWindowTest)
#include "guide_window_test.moc"
