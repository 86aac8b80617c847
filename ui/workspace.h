#pragma once

#include "page.h"
#include "services.h"
#include "session.h"

#include <QWidget>

#include <memory>

class QAction;
class QMenu;
class QStackedWidget;

namespace tokendesk {

class InlineMessage;
class Navigation;
class ProjectSelector;
class TokenPage;

/// A connection in use: its bar, the navigation and the pages. Owns the session.
class Workspace : public QWidget {
  Q_OBJECT

 public:
  /// The rest isn't owned and outlives it.
  Workspace(std::unique_ptr<Session> session, const Services& services, QMenu* connectionMenu,
            QAction* refresh, QWidget* parent = nullptr);
  ~Workspace() override;

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
  enum PageNumber { ProjectTokens, OrganizationTokens };

  void showPage(int page);
  void addPages(const Services& services);
  void layOut(const Services& services, QMenu* connectionMenu, QAction* refresh);
  void takeProject(const Project& project);
  void showProjectsProblem();

  std::unique_ptr<Session> session_;
  Preferences& preferences_;
  Navigation* navigation_;
  ProjectSelector* projects_;
  InlineMessage* projectsProblem_;
  QStackedWidget* pages_;
  TokenPage* projectTokens_;
  TokenPage* organizationTokens_;
};

}  // namespace tokendesk
