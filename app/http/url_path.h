#pragma once

#include <QAnyStringView>
#include <QUrl>
#include <QUrlQuery>

#include <initializer_list>
#include <utility>

namespace tokendesk {

/// `baseUrl` with its own path, and below it `segments`, each percent-encoded whole: a slash, question mark
/// or percent sign within one stays within it (RFC 3986, 3.3). A slash at the end of the base's path is
/// dropped; so are its query and fragment.
///
/// An invalid URL, which HttpClient refuses as Invalid, where a segment is empty, "." or "..": these have no
/// encoding, and would address another resource than the one meant (RFC 3986, 5.2.4).
[[nodiscard]] QUrl endpoint(const QUrl& baseUrl, std::initializer_list<QAnyStringView> segments,
                            const QUrlQuery& query = {});

/// A query whose keys and values arrive as given, percent and plus signs included, which QUrlQuery alone
/// would take for encoded.
[[nodiscard]] QUrlQuery literalQuery(std::initializer_list<std::pair<QAnyStringView, QAnyStringView>> items);

/// Adds another such item.
void addLiteral(QUrlQuery& query, QAnyStringView key, QAnyStringView value);

}  // namespace tokendesk
