#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QString>

#include <exception>

namespace tokendesk::sandbox {

/// What goes back to the client: a status and a JSON body.
struct Answer {
  int status = 200;
  QByteArray body;
  QList<QPair<QByteArray, QByteArray>> headers = {};  ///< beside those that every answer has
};

Answer success(const QJsonObject& object);
Answer success(const QJsonArray& array);

/// The answer to changes that have nothing to return: `[{"description":…,"type":"Success"}]`.
Answer successMessage(const QString& description);

/// A refusal, thrown by whoever finds the reason and turned into an answer in one place.
///
/// The codes and texts are the platform's.
class Fault : public std::exception {
 public:
  Fault(int status, int id, QString description);

  [[nodiscard]] const char* what() const noexcept override;
  [[nodiscard]] int status() const { return status_; }
  [[nodiscard]] int id() const { return id_; }
  [[nodiscard]] Answer answer() const;

  static Fault tokenNotFound();
  static Fault notSignedIn();
  static Fault outOfScope();
  static Fault unauthorized();
  static Fault refreshTokenError();
  static Fault accessTokenRevoked();
  static Fault accessTokenExpired();
  static Fault accessTokenNotFound();
  static Fault accessTokenNotValid();
  static Fault outOfRange(const QString& field);
  static Fault required(const QString& field);
  static Fault wrongPattern(const QString& field);
  static Fault badEndpoint();
  static Fault methodNotAllowed();
  static Fault conflict(const QString& description);
  static Fault payloadTooLarge();
  static Fault internal();
  static Fault invalidOrganization();
  static Fault projectNotFound();
  static Fault projectNameExists();

 private:
  int status_;
  int id_;
  QString description_;
};

}  // namespace tokendesk::sandbox
