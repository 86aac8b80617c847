#pragma once

#include "planted_account.h"
#include "planted_secrets.h"

#include <QHttpServer>
#include <QJsonObject>
#include <QList>
#include <QUrl>

#include <optional>

namespace tokendesk {

/// A platform with the APIs of GEAI and AI Hub on 127.0.0.1 whose tokens, those of a sign-in included, are
/// planted secrets. Where it is told to fail, its answers repeat the secrets of the request.
class PlantedPlatform {
 public:
  /// What a failing answer holds: the platform's errors, a page for people, or half of a list.
  enum class Form { Errors, Page, HalfOfAList };
  struct Failure {
    QHttpServerRequest::Method method = QHttpServerRequest::Method::Get;
    QString path = {};  ///< a part of it
    int status = 500;
    Form form = Form::Errors;
    int code = 0;        ///< of the platform's error
    QString words = {};  ///< that the error begins with
  };

  explicit PlantedPlatform(PlantedSecrets& secrets);

  [[nodiscard]] QUrl url() const;
  void addOrganizationToken(const QString& name);
  /// Into the project of this name, which it adds where it is new.
  void addProjectToken(const QString& name, const QString& project);
  /// As somebody else would do it.
  void describe(const QString& name, const QString& description);

  void fail(const Failure& failure) { failures_ << failure; }
  void heal() { failures_.clear(); }

 private:
  struct Token {
    Secret id;
    QString name;
    QString project;  ///< empty: the organization's
    QString description = {};
    QString status = QStringLiteral("Active");
  };
  struct Answer {
    int status = 200;
    QByteArray body = {};
  };

  [[nodiscard]] Answer answer(const QHttpServerRequest& request);
  [[nodiscard]] std::optional<Failure> failureOf(const QHttpServerRequest& request) const;
  [[nodiscard]] Answer failed(const Failure& failure, const QHttpServerRequest& request) const;
  Answer granted();
  [[nodiscard]] Answer listed(const QString& project) const;
  [[nodiscard]] Answer projects() const;
  Answer ofProject(const QHttpServerRequest& request, const QStringList& path);
  Answer createdProject(const QString& name);
  /// What only a token of a project may read.
  [[nodiscard]] Answer forProject(const QHttpServerRequest& request, const QJsonObject& content) const;
  Answer created(const QJsonObject& draft, const QString& project);
  Answer changed(Token& token, const QJsonObject& change);
  [[nodiscard]] Token* find(const QString& id);
  static QJsonObject toJson(const Token& token);

  PlantedSecrets& secrets_;
  PlantedAccount account_;
  QList<Token> tokens_;
  QStringList projects_;
  QList<Failure> failures_;
  QHttpServer server_;
  quint16 port_ = 0;
};

}  // namespace tokendesk
