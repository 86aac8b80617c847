#pragma once

#include "icons.h"
#include "page.h"
#include "services.h"
#include "session.h"
#include "sign_in_offer.h"

#include <QWidget>

#include <memory>
#include <optional>

class QAction;
class QMenu;
class QStackedWidget;

namespace tokendesk {

class AssistantsPage;
class InlineMessage;
class Navigation;
class ProjectSelector;
class RequestsPage;
class TokenPage;

/// Which page is in front, and what the user has set on each: to be the same with another connection.
struct WorkspaceView {
  std::optional<int> page =
      std::nullopt;  ///< counted as the navigation lists them; none: what one begins with
  QVariantList pages = {};
};

/// A connection in use: its bar, the navigation and the pages. Owns the session.
class Workspace : public QWidget, public SignInOffer {
  Q_OBJECT

 public:
  /// The rest isn't owned and outlives it.
  Workspace(std::unique_ptr<Session> session, const Services& services, QMenu* connectionMenu,
            QAction* refresh, QWidget* parent = nullptr);
  ~Workspace() override;

  [[nodiscard]] WorkspaceView view() const;
  /// To be called once before it is shown: brings the page to the front, which begins to read.
  void setView(const WorkspaceView& view);

  [[nodiscard]] bool canSignIn() const override;
  void signInAgain(QWidget* over, const std::function<void()>& signedIn) override;

  [[nodiscard]] Session& session() const { return *session_; }
  [[nodiscard]] Page* currentPage() const;
  [[nodiscard]] int pageCount() const;
  /// Brings a page to the front and the focus into it. Pages count from 0, as the navigation lists them.
  void openPage(int page);
  void setNavigationCollapsed(bool collapsed);
  void refresh();

 signals:
  /// The status of the page in front changed, or another page came to the front.
  void statusChanged();

 private:
  [[nodiscard]] Page* pageAt(int index) const;
  void showPage(int page);
  void addPages(const Services& services);
  void addProjectPages(ProjectServices& projects);
  void addOrganizationPages(const Services& services);
  void addPage(Page* page, IconName icon, const QString& text, const QString& fullName);
  void layOut(const Services& services, QMenu* connectionMenu, QAction* refresh);
  void takeProject(const Project& project);
  void showProjectsProblem();
  [[nodiscard]] bool concernsProject(const QWidget* page) const;
  void followSignIn();
  void showSignIn();
  void tellNotStored(const CredentialFailure& failure);

  std::unique_ptr<Session> session_;
  const Services& services_;
  Preferences& preferences_;
  Navigation* navigation_;
  ProjectSelector* projects_;
  InlineMessage* signIn_;     ///< that the user has to sign in again
  InlineMessage* notStored_;  ///< that what a renewal brought could not be stored
  InlineMessage* projectsProblem_;
  QStackedWidget* pages_;
  TokenPage* projectTokens_;
  AssistantsPage* assistants_ = nullptr;  ///< null, as requests_, where the platform has none
  RequestsPage* requests_ = nullptr;
  TokenPage* organizationTokens_;
};

}  // namespace tokendesk
