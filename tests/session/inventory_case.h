#pragma once

#include "session_helpers.h"
#include "token_inventory.h"

#include <QTest>

#include <memory>

namespace tokendesk {

class FixedClock : public Clock {
 public:
  [[nodiscard]] QDateTime now() const override {
    return QDateTime(QDate(2024, 7, 22), QTime(18, 0), Qt::UTC);
  }
};

/// A TokenInventory over a platform whose answers the test gives. To be inherited by a test, which calls
/// start() before each of its functions.
class InventoryCase {
 protected:
  void start() {
    inventory_.reset();
    platform_ = std::make_unique<FakePlatform>();
    inventory_ = std::make_unique<TokenInventory>(*platform_, clock_);
  }

  /// The names of the listed tokens.
  [[nodiscard]] QString listed() const {
    if (!inventory_->list()) return QStringLiteral("none");
    QStringList names;
    for (const ApiToken* token : inventory_->list()->tokens()) names << token->name;
    return names.join(u' ');
  }
  bool finishProject(const Project& project, const Outcome<ApiTokens>& outcome) {
    return platform_->tokenLists.finishWhere([&](const Project& asked) { return asked.id == project.id; },
                                             outcome);
  }
  static ApiTokens one(const QString& name, const Project* project = nullptr) {
    return {tokenNamed(name, 0, project)};
  }
  static TokenOwner owner(const Project& project) { return {TokenScope::Project, project.id, project.name}; }
  static Outcome<ApiTokens> failure(ApiErrorKind kind) { return std::unexpected(errorOf(kind)); }
  static Projects numbered(int count) {
    Projects projects;
    for (int i = 0; i < count; ++i)
      projects.push_back(projectNamed(QStringLiteral("p%1").arg(i, 2, 10, QChar(u'0'))));
    return projects;
  }
  /// Lists "org", and "a" and "b" of the two projects.
  void loadAll() {
    inventory_->showOrganization(true);
    platform_->organizationLists.finish(one(QStringLiteral("org")));
    platform_->projectLists.finish(Projects{first_, second_});
    QTRY_COMPARE(platform_->tokenLists.count(), 2);
    QVERIFY(finishProject(first_, one(QStringLiteral("a"), &first_)));
    QVERIFY(finishProject(second_, one(QStringLiteral("b"), &second_)));
    QTRY_VERIFY(!inventory_->state().loading);
    QCOMPARE(listed(), QStringLiteral("org a b"));
  }

  FixedClock clock_;
  const Project first_ = projectNamed(QStringLiteral("First"));
  const Project second_ = projectNamed(QStringLiteral("Second"));
  std::unique_ptr<FakePlatform> platform_;
  std::unique_ptr<TokenInventory> inventory_;
};

}  // namespace tokendesk
