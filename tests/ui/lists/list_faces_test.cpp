#include "list_faces.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

class ListFacesTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<ListFaces> faces_;
  QPushButton* list_ = nullptr;

  [[nodiscard]] QPushButton* button(const QString& text) const {
    for (QPushButton* each : faces_->findChildren<QPushButton*>()) {
      if (each->isVisible() && each->text() == text) return each;
    }
    return nullptr;
  }
  [[nodiscard]] bool says(const QString& text) const {
    const QList<QLabel*> labels = faces_->findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel* each) { return each->isVisible() && each->text() == text; });
  }

 private slots:
  void init() {
    list_ = new QPushButton(u"the list"_s);
    faces_ = std::make_unique<ListFaces>(list_);
    faces_->show();
    QVERIFY(QTest::qWaitForWindowActive(faces_.get()));
  }
  void cleanup() { faces_.reset(); }

  void showsTheListInItsPlace() {
    QVERIFY(!list_->isVisible());
    faces_->showList();
    QVERIFY(list_->isVisible());
    faces_->showLoading();
    QVERIFY(!list_->isVisible());
  }

  void saysWhatIsInsteadOfTheList() {
    faces_->showInstead({.title = u"No projects yet"_s, .text = u"Create one."_s, .action = {}});
    QVERIFY(says(u"No projects yet"_s));
    QVERIFY(!list_->isVisible());
  }

  void theButtonHelpsAsTheFaceShownSays() {
    QString helped;
    faces_->showInstead({.title = u"Empty"_s, .text = {}, .action = u"Create"_s}, [&] { helped += u'c'; });
    faces_->showFailed({.title = u"Failed"_s, .text = {}, .action = u"Retry"_s}, [&] { helped += u'r'; });
    QVERIFY(button(u"Retry"_s));
    QVERIFY(!button(u"Create"_s));
    button(u"Retry"_s)->click();
    QCOMPARE(helped, u"r"_s);
  }

  void helpMayShowAnotherFace() {
    faces_->showFailed({.title = u"Failed"_s, .text = {}, .action = u"Retry"_s},
                       [this] { faces_->showInstead({.title = u"Empty"_s, .text = {}, .action = {}}); });
    button(u"Retry"_s)->click();
    QVERIFY(says(u"Empty"_s));
  }

  void theKeyboardGoesOnInTheFaceThatComes() {
    faces_->showFailed({.title = u"Failed"_s, .text = {}, .action = u"Retry"_s}, [] {});
    faces_->setFocus();
    QVERIFY(button(u"Retry"_s)->hasFocus());
    faces_->showList();
    QVERIFY(list_->hasFocus());
  }
};

QTEST_MAIN(ListFacesTest)
#include "list_faces_test.moc"
