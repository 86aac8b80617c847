#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace tokendesk::sandbox {

/// The fields of a JSON body, checked as they are read. Every function throws Fault where a rule is broken.
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
