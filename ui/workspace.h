#pragma once

#include "failure_details.h"
#include "issued_token_dialog.h"
#include "page_stack.h"
#include "services.h"
#include "session.h"
#include "sign_in_offer.h"

#include <QWidget>

#include <memory>

class QAction;
class QMenu;

namespace tokendesk {

class InlineMessage;
class PageSet;

/// A connection in use: its bar, the navigation and the pages. Owns the session.
class Workspace : public QWidget, public SignInOffer, public FailureContext {
  Q_OBJECT

 public:
  /// The rest isn't owned and outlives it.
  Workspace(std::unique_ptr<Session> session, const Services& services, QMenu* connectionMenu,
            QAction* refresh, QWidget* parent = nullptr);
  ~Workspace() override;

  [[nodiscard]] PagesView view() const;
  /// To be called once before it is shown: brings the page to the front, which begins to read.
  void setView(const PagesView& view);

  [[nodiscard]] bool canSignIn() const override;
  void signInAgain(QWidget* over, const std::function<void()>& signedIn) override;
  [[nodiscard]] QStringList failureFacts() const override;

  [[nodiscard]] Session& session() const { return *session_; }
  [[nodiscard]] PageStack& pages() const { return *stack_; }
  [[nodiscard]] PageSet& pageSet() const { return *pages_; }
  [[nodiscard]] Page* currentPage() const;
  [[nodiscard]] int pageCount() const;
  /// Brings a page to the front and the focus into it. Pages count from 0, as the navigation lists them.
  void openPage(int page);
  void setNavigationCollapsed(bool collapsed);
  /// The user changed what they want to be reminded of.
  void followReminders();
  void refresh();

 signals:
  /// The status of the page in front changed, or another page came to the front.
  void statusChanged();
  /// The connection's token doesn't sign in any more, and the user wants to enter another one.
  void credentialWanted();
  /// Another token was stored for the connection, with which it is to be opened anew.
  void reopenWanted();
  /// The user came to a page from outside the window, which therefore is to come to the front.
  void attentionWanted();

 private:
  [[nodiscard]] std::unique_ptr<PageSet> makePages();
  [[nodiscard]] KeepCredential credentialKeeper() const;
  void layOut(QMenu* connectionMenu, QAction* refresh);
  void followSignIn();
  void showSignIn();
  void tellNotStored(const CredentialFailure& failure);

  std::unique_ptr<Session> session_;
  const Services& services_;
  InlineMessage* signIn_;     ///< that the user has to sign in again
  InlineMessage* notStored_;  ///< that what a renewal brought could not be stored
  PageStack* stack_;
  std::unique_ptr<PageSet> pages_;
};

}  // namespace tokendesk
