#include "widgets/face_stack.h"

#include "widgets/empty_state.h"
#include "widgets/skeleton_table.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tokendesk {

/// A stack of a list's faces with a field beside it.
class FaceStackTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<QWidget> window_;
  QLineEdit* field_ = nullptr;
  FaceStack* faces_ = nullptr;
  SkeletonTable* loading_ = nullptr;
  QTableView* table_ = nullptr;
  EmptyState* instead_ = nullptr;

 private slots:
  void init() {
    window_ = std::make_unique<QWidget>();
    auto* layout = new QVBoxLayout(window_.get());
    layout->addWidget(field_ = new QLineEdit);
    layout->addWidget(faces_ = new FaceStack);
    faces_->addWidget(loading_ = new SkeletonTable);
    faces_->addWidget(table_ = new QTableView);
    faces_->addWidget(instead_ = new EmptyState);
    instead_->setContent({.title = u"Nothing here"_s, .text = {}, .action = u"Create"_s});
    faces_->showFace(loading_);
    window_->show();
    QVERIFY(QTest::qWaitForWindowActive(window_.get()));
  }

  void theFocusGoesOnInTheFaceThatComes() {
    faces_->setFocus();
    QCOMPARE(window_->focusWidget(), loading_);
    faces_->showFace(table_);
    QCOMPARE(window_->focusWidget(), table_);
    faces_->showFace(instead_);
    QCOMPARE(window_->focusWidget(), instead_->findChild<QPushButton*>());
    faces_->showFace(table_);
    QCOMPARE(window_->focusWidget(), table_);
  }

  void theFocusStaysWhereItIsElsewhere() {
    field_->setFocus();
    faces_->showFace(table_);
    QCOMPARE(window_->focusWidget(), field_);
    faces_->setFocus();
    QCOMPARE(window_->focusWidget(), table_);
  }

  void theFocusStaysInAFaceThatLosesItsButton() {
    faces_->showFace(instead_);
    faces_->setFocus();
    instead_->setContent({.title = u"No project is chosen"_s, .text = {}, .action = {}});
    QCOMPARE(window_->focusWidget(), instead_);
    instead_->setContent({.title = u"Nothing here"_s, .text = {}, .action = u"Create"_s});
    QCOMPARE(window_->focusWidget(), instead_->findChild<QPushButton*>());
  }
};

}  // namespace tokendesk

QTEST_MAIN(tokendesk::FaceStackTest)
#include "face_stack_test.moc"
