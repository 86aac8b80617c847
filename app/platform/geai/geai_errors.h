#pragma once

#include "http_client.h"
#include "server_texts.h"

#include <QJsonDocument>
#include <QJsonValue>

#include <optional>

namespace tokendesk::geai {

/// What kind of failure the platform's error id means, where it says more than the HTTP status.
std::optional<ApiErrorKind> kindOfPlatformCode(int code);

/// The platform's errors in an answer's `errors`, which is a list or a single object; none where it is empty
/// or absent. Their texts are masked.
///
/// What kind each is, its id says, which is more precise than the HTTP status, with two exceptions. An
/// unknown id says nothing. And a status that is about who asks, or about the platform itself (401, 403, 429,
/// 5xx), wins over an id that is about what was asked (Invalid or Conflict; at 401 NotFound too, where id 5
/// can only mean the credential): nothing that the user enters would help.
std::optional<ApiError> readErrors(const QJsonValue& errors, int status, const TextMask& mask = maskFor({}));

/// The failure that an answer tells by its status or its body; none where it is a success. A failed answer
/// whose body isn't the platform's JSON (a gateway's page, say) is judged by its status alone. `document` is
/// the answer's body, null where it is no JSON. Texts hold nothing of `secrets`, which were sent, nor the
/// bearer that the request was signed with.
std::optional<ApiError> errorIn(const HttpAnswer& answer, const QJsonDocument& document,
                                const QList<Secret>& secrets = {});

}  // namespace tokendesk::geai
