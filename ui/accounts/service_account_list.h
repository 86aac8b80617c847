#pragma once

#include "list_page.h"
#include "service_account_directory.h"
#include "service_account_table_model.h"

#include <QTimer>

namespace tokendesk {

class InlineMessage;
class ListExportAction;
class ListFaces;
class ServiceAccountFilterBar;
class ServiceAccountTable;

/// The service accounts of the organization: filter, messages, the list, and what can be done with it.
class ServiceAccountList final : public ListPage {
  Q_OBJECT

 public:
  /// `directory` and `preferences` outlive it.
  ServiceAccountList(ServiceAccountDirectory& directory, Preferences& preferences,
                     const QString& connectionName, QWidget* parent = nullptr);

  [[nodiscard]] PageStatus status() const override;
  void enter() override;
  void refresh() override;
  void cancel() override;
  [[nodiscard]] QJsonObject view() const override;
  void setView(const QJsonObject& view) override;
  void focusFilter() override;
  void focusContent() override;

 signals:
  /// The user asks for the tokens of this account.
  void openTokensWanted(const tokendesk::ServiceAccount& account);

 protected:
  void clearFilters() override;

 private:
  void createActions(const QString& connectionName);
  void connectParts(Preferences& preferences);
  void openTokens();
  void copyId();
  void tell(const QString& headline, const QString& details = {});
  void followDirectory();
  void showState();
  void showFace();
  void showFailed(const ApiError& error);
  void showNoMatch();
  void showProblem();

  ServiceAccountDirectory& directory_;
  ServiceAccountTableModel model_;
  ServiceAccountFilterBar* filters_;
  InlineMessage* problem_;
  InlineMessage* notice_;
  QTimer noticeEnd_;
  ServiceAccountTable* table_;
  ListFaces* list_;
  Pager* pager_;
  QAction* openTokens_;
  QAction* copyId_;
  ListExportAction* export_;
};

}  // namespace tokendesk
