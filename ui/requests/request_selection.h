#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace tokendesk {

/// Which of the loaded requests the table shows: those that fit everything that is set.
struct RequestSelection {
  std::optional<QDate> day = std::nullopt;          ///< a local one; invalid: whose time isn't known
  std::optional<QString> status = std::nullopt;     ///< a statusKey()
  std::optional<QString> assistant = std::nullopt;  ///< its whole name

  [[nodiscard]] bool isEmpty() const { return !day && !status && !assistant; }
  friend bool operator==(const RequestSelection&, const RequestSelection&) = default;
};

}  // namespace tokendesk
