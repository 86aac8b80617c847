#pragma once

#include "list_page.h"
#include "session.h"
#include "token_list_view.h"

namespace tokendesk {

class InlineMessage;
class Preferences;
class SecretClipboard;
class TokenActions;
class TokenFilterBar;

/// Organization API Tokens or Project API Tokens: filters, messages, the list, and what can be done with it.
class TokenPage final : public ListPage {
  Q_OBJECT

 public:
  enum class Kind { Organization, Project };

  /// Nothing is owned; all outlive the page.
  TokenPage(Kind kind, Session& session, SecretClipboard& clipboard, Preferences& preferences,
            QWidget* parent = nullptr);

  /// On the project page: shows the tokens of `project`.
  void setProject(const Project& project);

  [[nodiscard]] PageStatus status() const override;
  void enter() override;
  void refresh() override;
  void cancel() override;
  [[nodiscard]] QVariant view() const override;
  void setView(const QVariant& view) override;
  void focusFilter() override;
  void focusContent() override;

 signals:
  /// The user asks for the tokens of projects instead.
  void projectTokensWanted();

 protected:
  void clearFilters() override;

 private:
  void connectParts(Preferences& preferences);
  void applyFilter();
  void help(TokenListView::Help help);
  void showState();
  void showProblem();
  /// Whether it is being read which projects there are, which this page waits for.
  [[nodiscard]] bool readsProjects() const;
  [[nodiscard]] bool lacksOrganizationTokens() const;

  Kind kind_;
  Session& session_;
  TokenInventory& inventory_;
  TokenFilterBar* filters_;
  InlineMessage* problem_;
  InlineMessage* notice_;
  TokenListView* list_;
  TokenActions* actions_;
};

}  // namespace tokendesk
