#pragma once

#include "connection.h"
#include "connection_validation.h"
#include "method_fields.h"

#include <QWidget>

#include <variant>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace tokendesk {

class FieldMessage;
class FormGrid;
class InlineMessage;

/// The fields of a connection. What is wrong with one, or to be considered, stands under it once it was
/// edited, or all was checked.
class ConnectionFields : public QWidget {
  Q_OBJECT

 public:
  /// `otherNames` are those of the other connections.
  explicit ConnectionFields(const QStringList& otherNames, QWidget* parent = nullptr);

  /// Fills the fields. The secrets that it has are taken for stored.
  void setConnection(const Connection& connection);
  /// A user has signed in.
  void setGrant(const OAuthGrant& grant, const OAuthSignIn& signIn) { method_.setGrant(grant, signIn); }

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
  using Field = std::variant<Own, MethodFields::Field>;
  static constexpr Field allFields[] = {Own::Name,
                                        Own::Url,
                                        MethodFields::Field::ApiToken,
                                        MethodFields::Field::AccessToken,
                                        MethodFields::Field::ProjectId,
                                        MethodFields::Field::OrganizationId};

  void addFields(FormGrid* grid);
  QWidget* makeEnvironmentRow();
  void touch(const Field& field);
  void showProblems();
  bool check(const QList<Field>& fields, const QList<ConnectionProblem>& needed);
  void focus(const Field& field);
  [[nodiscard]] ConnectionForm form() const;
  [[nodiscard]] QList<ConnectionProblem> problems() const;
  [[nodiscard]] QString warningFor(const Field& field) const;
  [[nodiscard]] FieldMessage* messageOf(const Field& field) const;
  static Field fieldOf(ConnectionProblem problem);
  static Field fieldOf(ConnectionWarning warning);

  QStringList otherNames_;
  QUrl storedUrl_;
  QList<Field> touched_;
  QList<ConnectionProblem> needed_;  ///< what must not be missing, of the check made last, until an edit
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
};

}  // namespace tokendesk
