#pragma once

#include "../widgets/find_widget.h"
#include "fake_platform.h"
#include "inline_message.h"
#include "preferences.h"
#include "project_table.h"
#include "projects_page.h"
#include "secret_clipboard.h"
#include "tokens.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace tokendesk {

inline const Project support{
    .id = QStringLiteral("p1"), .name = QStringLiteral("Support"), .description = QStringLiteral("Bots")};
inline const Project evaluation{.id = QStringLiteral("p2"), .name = QStringLiteral("Evaluation")};
inline const Project archive{.id = QStringLiteral("p3"), .name = QStringLiteral("Archive"), .active = false};

inline ApiError errorOf(ApiErrorKind kind) {
  return {.kind = kind};
}

/// The projects page over a platform whose answers the test gives. To be inherited by a test, which calls
/// end() after each of its functions.
class ProjectPageCase {
 protected:
  void open(const Connection& connection = {}) {
    auto platform = std::make_unique<FakePlatform>();
    platform_ = platform.get();
    settings_ = std::make_unique<SettingsFile>(folder_.filePath(QStringLiteral("settings.json")));
    preferences_ = std::make_unique<Preferences>(*settings_);
    clipboard_ = std::make_unique<SecretClipboard>();
    session_ = std::make_unique<Session>(connection, std::move(platform), clock_);
    page_ = std::make_unique<ProjectsPage>(*session_, *clipboard_, *preferences_);
    session_->projects().refresh();
    page_->resize(1100, 700);
    page_->show();
    page_->enter();
    QVERIFY(QTest::qWaitForWindowExposed(page_.get()));
  }
  void openWith(const Projects& projects, const Connection& connection = {}) {
    open(connection);
    platform_->projectLists.finish(projects);
    QTRY_VERIFY(!session_->projects().isLoading());
  }
  void end() {
    page_.reset();
    session_.reset();
    clipboard_.reset();
  }

  template <class Widget>
  Widget* named(const QString& name) const {
    return test::byName<Widget>(*page_, name);
  }
  ProjectTable* table() const { return page_->findChild<ProjectTable*>(); }
  QPushButton* button(const QString& name) const { return named<QPushButton>(name); }
  /// The visible button with this text, where several have it.
  QPushButton* shownButton(const QString& text) const {
    for (QPushButton* each : page_->findChildren<QPushButton*>()) {
      if (each->isVisible() && each->text().remove(u'&') == text) return each;
    }
    return nullptr;
  }
  /// The message that is shown with these words; null where none is.
  InlineMessage* message(const QString& words) const {
    for (InlineMessage* each : page_->findChildren<InlineMessage*>()) {
      if (each->isVisible() && each->text().contains(words)) return each;
    }
    return nullptr;
  }
  bool shows(const QString& words) const {
    for (const QLabel* label : page_->findChildren<QLabel*>()) {
      if (label->isVisible() && label->text().contains(words)) return true;
    }
    return false;
  }
  template <class Dialog>
  Dialog* dialog() const {
    for (QWidget* widget : QApplication::topLevelWidgets()) {
      if (auto* found = qobject_cast<Dialog*>(widget); found && found->isVisible()) return found;
    }
    return nullptr;
  }

  QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
  QString names() const {
    QStringList all;
    for (int row = 0; row < table()->model()->rowCount(); ++row) all << cell(row, ProjectTableModel::Name);
    return all.join(u' ');
  }
  void select(const QString& name) {
    table()->setFocus();
    for (int row = 0; row < table()->model()->rowCount(); ++row) {
      if (cell(row, ProjectTableModel::Name) == name) table()->selectRow(row);
    }
    QVERIFY(table()->selectedProject() && table()->selectedProject()->name == name);
  }

  QTemporaryDir folder_;
  Clock clock_;
  std::unique_ptr<SettingsFile> settings_;
  std::unique_ptr<Preferences> preferences_;
  std::unique_ptr<SecretClipboard> clipboard_;
  FakePlatform* platform_ = nullptr;
  std::unique_ptr<Session> session_;
  std::unique_ptr<ProjectsPage> page_;
};

}  // namespace tokendesk
