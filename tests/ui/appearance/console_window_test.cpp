#include "console_window.h"

#include "appearance.h"
#include "console.h"
#include "keyboard.h"
#include "theme_colors.h"

#include <QAction>
#include <QApplication>
#include <QMenuBar>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

class ConsoleWindowTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<Console> console_;
  std::unique_ptr<ConsoleWindow> shown_;

  MainWindow& window() const { return shown_->window(); }
  QAction* choice(const QString& text) const {
    for (QAction* action : window().findChildren<QAction*>()) {
      if (action->text() == text) return action;
    }
    return nullptr;
  }
  QString firstMenu() const { return window().menuBar()->actions().constFirst()->text(); }

 private slots:
  void init() {
    console_ = std::make_unique<Console>();
    applyAppearance(*qApp, console_->preferences);
    shown_ = std::make_unique<ConsoleWindow>(*qApp, console_->services);
  }
  void cleanup() {
    shown_.reset();
    console_.reset();
  }

  void anotherLanguageShowsAtOnceAndStays() {
    QCOMPARE(firstMenu(), u"&File"_s);
    choice(u"Español"_s)->trigger();
    QTRY_COMPARE(firstMenu(), u"&Archivo"_s);
    QVERIFY(window().isVisible());
    QVERIFY(choice(u"Español"_s)->isChecked());
    QCOMPARE(console_->preferences.language(), u"es"_s);
    choice(u"English"_s)->trigger();
    QTRY_COMPARE(firstMenu(), u"&File"_s);
  }

  void theConnectionIsOpenAgain() {
    const Connection connection = console_->addConnection(u"Training"_s);
    window().openSaved(connection);
    QTRY_VERIFY(window().openConnection());
    const QPointer<MainWindow> before = &window();
    choice(u"Português (Brasil)"_s)->trigger();
    QTRY_VERIFY(!before);
    QTRY_VERIFY(window().openConnection());
    QCOMPARE(window().openConnection()->id, connection.id);
    choice(u"English"_s)->trigger();
    QTRY_COMPARE(firstMenu(), u"&File"_s);
    QTRY_VERIFY(window().openConnection());
  }

  void textsGrowUpToTwiceTheirSize() {
    const double before = QApplication::font().pointSizeF();
    for (const int percent : {125, 150, 175, 200, 200}) {
      choice(u"&Larger"_s)->trigger();
      QTRY_COMPARE(QApplication::font().pointSizeF(), before * percent / 100);
      QTRY_COMPARE(window().font().pointSizeF(), before * percent / 100);
    }
    choice(u"100 %"_s)->trigger();
    QTRY_COMPARE(window().font().pointSizeF(), before);
    choice(u"&Smaller"_s)->trigger();
    QTRY_COMPARE(window().font().pointSizeF(), before);
  }

  void aThemeShowsInTheWindowThatIsThere() {
    const MainWindow* before = &window();
    choice(u"&Dark"_s)->trigger();
    QTRY_VERIFY(isDark(window().palette()));
    choice(u"&Light"_s)->trigger();
    QTRY_VERIFY(!isDark(window().palette()));
    QCOMPARE(&window(), before);
    QCOMPARE(console_->preferences.theme(), u"light"_s);
  }

  void aDialogThatIsOpenKeepsTheWindow() {
    const MainWindow* before = &window();
    choice(u"&About Tokendesk"_s)->trigger();
    choice(u"Español"_s)->trigger();
    QTRY_VERIFY(messageText(&window()).startsWith(u"Something is still under way"_s));
    QCOMPARE(&window(), before);
    console_->preferences.setLanguage({}).value();
    applyAppearance(*qApp, console_->preferences);
  }
};

QTEST_MAIN(ConsoleWindowTest)
#include "console_window_test.moc"
