#pragma once

#include "page_set.h"
#include "page_stack.h"
#include "services.h"
#include "session.h"

namespace tokendesk {

class AssistantsPage;
class RequestsPage;
class TokenPage;

/// The pages of a platform with an organization and its projects.
class ProjectPages : public PageSet {
  Q_OBJECT

 public:
  /// Adds the pages to `stack`, and begins to read which projects there are. Nothing is owned; all outlive
  /// this, but the pages may outlive it too.
  ProjectPages(Session& session, const Services& services, PageStack& stack);

  [[nodiscard]] Page* first() const override;
  [[nodiscard]] ProjectSelector* projectSelector() const override { return selector_; }
  [[nodiscard]] Projects projects() const override { return session_.projects().projects(); }
  void openProject(const QString& id) override;
  void refresh() override;

 private:
  void addAll(const Services& services);
  void addAboutProject(ProjectServices& projects);
  void addProjects(const Services& services);
  void takeProject(const Project& project);
  void showProblem();
  [[nodiscard]] bool concernsProject(const QWidget* page) const;

  Session& session_;
  Preferences& preferences_;
  PageStack& stack_;
  ProjectSelector* selector_;
  InlineMessage* problem_;
  TokenPage* projectTokens_;
  AssistantsPage* assistants_ = nullptr;  ///< null, as requests_, where the platform has none
  RequestsPage* requests_ = nullptr;
  TokenPage* organizationTokens_;
};

}  // namespace tokendesk
