#pragma once

#include "job.h"
#include "project.h"
#include "services.h"
#include "session.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace tokendesk {

class FormGrid;
class InlineMessage;

/// How one is signed in: with what, to what, until when, and where the credential is kept. The credential
/// itself is shown as a fingerprint only. To be open()ed; it deletes itself when it closes.
class SessionDialog : public QDialog {
  Q_OBJECT

 public:
  /// Both outlive it.
  SessionDialog(Session& session, const Services& services, QWidget* parent = nullptr);
  ~SessionDialog() override;

 protected:
  bool event(QEvent* event) override;

 private:
  /// An id with its name, and a button that copies the id.
  struct Identity {
    QLabel* text = nullptr;
    QPushButton* copy = nullptr;
    QString id = {};
  };

  void addRows(FormGrid* grid);
  QLabel* addRow(FormGrid* grid, const QString& label, const QString& text = {});
  void addIdentity(FormGrid* grid, const QString& label, const QString& copyName, Identity& identity);
  static void show(Identity& identity, const QString& name, const QString& id, const QString& without);
  void showCredential();
  void showStorage();
  void askPlatform();
  void takeFacts(const Outcome<CredentialFacts>& outcome);
  void showWarnings();

  void showFacts(const CredentialFacts& facts);
  void showUnknown();

  Session& session_;
  const Services& services_;
  InlineMessage* message_;
  InlineMessage* warnings_;
  QLabel* credential_ = nullptr;
  QLabel* storage_ = nullptr;
  QLabel* expiry_ = nullptr;
  QLabel* scope_ = nullptr;
  Identity organization_;
  Identity project_;
  Identity user_;  ///< in place of the project, where the platform has accounts
  std::stop_source stop_;
};

}  // namespace tokendesk
