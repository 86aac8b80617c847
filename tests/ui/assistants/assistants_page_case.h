#pragma once

#include "assistant_inventory.h"
#include "assistant_tree.h"
#include "assistants.h"
#include "assistants_page.h"
#include "fake_platform.h"
#include "keyboard.h"
#include "session.h"
#include "set_clock.h"
#include "tokens.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

namespace tokendesk {

inline const Project support{.id = QStringLiteral("p1"), .name = QStringLiteral("Support")};
inline const Project evaluation{.id = QStringLiteral("p2"), .name = QStringLiteral("Evaluation")};

/// The Assistants page over a platform whose answers the test gives. To be inherited by a test, which calls
/// start() and end() around each of its functions.
class AssistantsPageCase {
 protected:
  void start() {
    auto platform = std::make_unique<FakePlatform>();
    platform_ = platform.get();
    session_ = std::make_unique<Session>(Connection(), std::move(platform), clock_);
    access_ = std::make_unique<ProjectAccessKeeper>();
    inventory_ = std::make_unique<AssistantInventory>(platform_->projects, *access_, clock_);
    page_ = std::make_unique<AssistantsPage>(*session_, *inventory_, *access_);
    page_->resize(1000, 700);
    page_->show();
    page_->enter();
    page_->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(page_.get()));
  }
  void end() {
    page_.reset();
    inventory_.reset();
    session_.reset();
  }

  /// Shows a project with these assistants.
  void open(const Assistants& assistants = sampleAssistants()) {
    page_->setProject(support);
    calls().finish(assistants);
    QTRY_VERIFY(!page_->status().busy);
  }

  ScriptedCalls<ProjectAccess, Assistants>& calls() { return platform_->projects.assistantLists; }
  AssistantTree* tree() const { return page_->findChild<AssistantTree*>(); }
  bool shows(const QString& words) const { return visibleText(page_.get()).contains(words); }
  QString message() const { return messageText(page_.get()); }
  void click(const QString& button) const {
    QPushButton* found = buttonWith(page_.get(), button);
    QVERIFY2(found, qPrintable(button));
    found->click();
  }
  void filter(const QString& text) const {
    auto* field = qobject_cast<QLineEdit*>(named(page_.get(), QStringLiteral("Name or text contains")));
    QVERIFY(field);
    field->setText(text);
  }

  /// The names of the rows that are in the tree and not folded away, two blanks for each level.
  QStringList rows() const {
    QStringList rows;
    for (QModelIndex index = tree()->model()->index(0, 0); index.isValid();
         index = tree()->indexBelow(index)) {
      int level = 0;
      for (QModelIndex above = index.parent(); above.isValid(); above = above.parent()) ++level;
      rows << QString(2 * level, u' ') + index.data().toString();
    }
    return rows;
  }
  QString selected() const { return tree()->currentIndex().data().toString(); }

  SetClock clock_;
  FakePlatform* platform_ = nullptr;
  std::unique_ptr<Session> session_;
  std::unique_ptr<ProjectAccessKeeper> access_;
  std::unique_ptr<AssistantInventory> inventory_;
  std::unique_ptr<AssistantsPage> page_;
};

}  // namespace tokendesk
