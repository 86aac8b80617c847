#pragma once

#include "connection.h"
#include "connection_validation.h"
#include "oauth_grant.h"

#include <QObject>

#include <optional>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace tokendesk {

class CredentialInput;
class FieldMessage;
class FormGrid;

/// The fields of a connection's two methods: an API token, or an OAuth access token with its project and
/// organization. Which one is used follows from what is filled in, as with PyGEAI. Where OAuth isn't offered,
/// the API token is all there is, and what was filled in for OAuth waits for it to be offered again.
class MethodFields : public QObject {
  Q_OBJECT

 public:
  enum class Field { ApiToken, AccessToken, ProjectId, OrganizationId };

  explicit MethodFields(QObject* parent = nullptr);

  /// Adds the fields to `grid`, whose widget owns them from then on. To be called once, first of all.
  void addTo(FormGrid* grid);

  void setConnection(const Connection& connection);
  /// As it is at first.
  void offerOAuth(bool offered);
  /// A user has signed in; `signIn` without its password is remembered with the token.
  void setGrant(const OAuthGrant& grant, const OAuthSignIn& signIn);

  void writeTo(ConnectionForm& form) const;
  /// The ids, what is kept, and the facts of the sign-in.
  void writeTo(Connection& connection) const;
  /// What is to be stored, beside what is kept.
  [[nodiscard]] Secrets newSecrets() const;
  /// What is stored and stays.
  [[nodiscard]] CredentialKinds kept() const;
  /// With what to ask for an access token, as far as it is known.
  [[nodiscard]] OAuthSignIn signInFacts() const;

  [[nodiscard]] FieldMessage* messageOf(Field field) const;
  void setFocus(Field field);
  static std::optional<Field> fieldOf(ConnectionProblem problem);

 signals:
  void edited(tokendesk::MethodFields::Field field);
  void signInRequested();

 private:
  void explainFields();
  [[nodiscard]] QWidget* widgetOf(Field field) const;

  FormGrid* grid_ = nullptr;
  bool offersOAuth_ = true;
  CredentialKinds stored_;
  OAuthFacts storedFacts_;
  OAuthGrant grant_;  ///< what the access token field says was obtained
  OAuthSignIn signIn_;
  CredentialInput* apiToken_;
  CredentialInput* accessToken_;
  QPushButton* getToken_;
  QLineEdit* projectId_;
  QLineEdit* organizationId_;
  QCheckBox* allowsBoth_;
  FieldMessage* apiTokenMessage_ = nullptr;
  FieldMessage* accessTokenMessage_ = nullptr;
  FieldMessage* projectIdMessage_ = nullptr;
  FieldMessage* organizationIdMessage_ = nullptr;
};

}  // namespace tokendesk
