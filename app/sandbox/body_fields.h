#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <exception>
#include <optional>
#include <utility>

namespace tokendesk::sandbox {

/// A field of a body breaks a rule. Each API has words of its own for it.
class InvalidField : public std::exception {
 public:
  enum class Rule { Required, OutOfRange, WrongPattern };

  InvalidField(QString field, Rule rule) : field_(std::move(field)), rule_(rule) {}

  [[nodiscard]] const char* what() const noexcept override { return "a field breaks a rule"; }
  [[nodiscard]] const QString& field() const { return field_; }
  [[nodiscard]] Rule rule() const { return rule_; }

 private:
  QString field_;
  Rule rule_;
};

/// The fields of a JSON body, checked as they are read. Every function throws InvalidField where a rule is
/// broken; the field is `body` where that is no object.
/// A null counts as absent; fields nobody asks for are ignored.
class BodyFields {
 public:
  static constexpr qsizetype maxName = 100;
  static constexpr qsizetype maxDescription = 1000;

  explicit BodyFields(const QByteArray& body);

  /// Trimmed, not empty, one line.
  [[nodiscard]] QString name() const;
  [[nodiscard]] std::optional<QString> optionalName() const;
  [[nodiscard]] std::optional<QString> description() const;

  /// A negative maxSize means any.
  [[nodiscard]] std::optional<QString> text(const QString& field, qsizetype maxSize) const;
  [[nodiscard]] std::optional<QJsonObject> object(const QString& field) const;

 private:
  QJsonObject fields_;
};

}  // namespace tokendesk::sandbox
