#pragma once

#include "account_fields.h"
#include "connection.h"
#include "connection_validation.h"
#include "method_fields.h"
#include "platform_kind.h"

#include <QComboBox>
#include <QWidget>

#include <variant>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace tokendesk {

class FieldMessage;
class FormGrid;
class InlineMessage;

/// The fields of a connection; which there are depends on its platform. What is typed for one platform is
/// there again when that is chosen again. What is wrong with one, or to be considered, stands under it once
/// it was edited, or all was checked.
class ConnectionFields : public QWidget {
  Q_OBJECT

 public:
  /// `platforms` outlive it. `otherNames` are those of the other connections.
  ConnectionFields(const PlatformKinds& platforms, const QStringList& otherNames, QWidget* parent = nullptr);

  /// Fills the fields. The secrets that it has are taken for stored. Its platform is one of those there are.
  void setConnection(const Connection& connection);
  /// A user has signed in.
  void setGrant(const OAuthGrant& grant, const OAuthSignIn& signIn) { method_.setGrant(grant, signIn); }
  /// The platform says that this is who signs in.
  void correctAccount(const Account& account);

  /// Shows every problem, and puts the focus on the first. True where there is none: it can be saved.
  bool checkAll();
  /// The same for what a test needs: an address and a token.
  bool checkAddress();
  /// The same for what signing in needs: an address.
  bool checkUrl();

  void writeTo(Connection& connection) const;
  /// What is to be stored, beside what is kept.
  [[nodiscard]] Secrets newSecrets() const { return method_.newSecrets(); }
  [[nodiscard]] CredentialKinds keptSecrets() const { return method_.kept(); }
  [[nodiscard]] OAuthSignIn signInFacts() const { return method_.signInFacts(); }
  [[nodiscard]] bool isForSession() const;

  /// Offers to keep the token for this session only.
  void offerSession();
  InlineMessage& testResult() { return *testResult_; }

 signals:
  void edited();
  void testRequested();
  void signInRequested();

 private:
  enum class Own { Name, Url };
  using Field = std::variant<Own, MethodFields::Field, AccountFields::Field>;
  static constexpr Field allFields[] = {Own::Name,
                                        Own::Url,
                                        MethodFields::Field::ApiToken,
                                        MethodFields::Field::AccessToken,
                                        MethodFields::Field::ProjectId,
                                        MethodFields::Field::OrganizationId,
                                        AccountFields::Field::OrganizationId,
                                        AccountFields::Field::UserId};

  void addFields(FormGrid* grid);
  QWidget* makeEnvironmentRow();
  [[nodiscard]] const PlatformKind& platform() const { return platforms_.at(platform_->currentIndex()); }
  void showPlatform();
  void touch(const Field& field);
  void followEdit();
  void showProblems();
  bool check(const QList<Field>& fields, const QList<ConnectionProblem>& needed);
  void focus(const Field& field);
  [[nodiscard]] ConnectionForm form() const;
  [[nodiscard]] QList<ConnectionProblem> problems() const;
  [[nodiscard]] QString warningFor(const Field& field) const;
  [[nodiscard]] FieldMessage* messageOf(const Field& field) const;
  [[nodiscard]] Field fieldOf(ConnectionProblem problem) const;
  /// Nothing where it is a problem here.
  static std::optional<Field> fieldOf(ConnectionWarning warning);

  const PlatformKinds& platforms_;
  QStringList otherNames_;
  QUrl storedUrl_;
  QList<Field> touched_;
  QList<ConnectionProblem> needed_;  ///< what must not be missing, of the check made last, until an edit
  QComboBox* platform_;
  QLineEdit* name_;
  QLineEdit* url_;
  QComboBox* environment_;
  QCheckBox* readOnly_;
  QCheckBox* session_;
  QPushButton* test_;
  InlineMessage* testResult_;
  FieldMessage* nameMessage_ = nullptr;
  FieldMessage* urlMessage_ = nullptr;
  MethodFields method_;
  AccountFields account_;
};

}  // namespace tokendesk
