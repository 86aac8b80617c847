#pragma once

#include "http_client.h"

#include <QJsonDocument>

#include <optional>

namespace tokendesk::aihub {

/// The failure that an answer tells by its status, or by its body: `{"error":{"code","message","field"}}`, or
/// as the older endpoints do, 200 with `{"status":"ERROR","msg"}`. None where it is a success. `document` is
/// the answer's body, null where it is no JSON.
///
/// What kind it is, the status says; that of a failure with a status of success is Invalid: AI Hub read the
/// request and turned it down, so that a change didn't happen. Who isn't permitted to do something learns who
/// is: see Restriction. A name that is taken, which is what 409 means, concerns the field "name" also where
/// the answer names none.
///
/// The text holds neither the bearer that the request was signed with nor the value of a token that stands in
/// the answer.
std::optional<ApiError> errorIn(const HttpAnswer& answer, const QJsonDocument& document);

}  // namespace tokendesk::aihub
