#pragma once

#include <QStringView>

/// The one user there is, and the one client. Not secret: the sandbox holds made-up data and listens on this
/// machine only.
namespace tokendesk::sandbox::oauth_account {

inline constexpr QStringView clientId = u"tokendesk-sandbox";
inline constexpr QStringView userName = u"admin@training.example";
inline constexpr QStringView password = u"sandbox";
inline constexpr QStringView userGuid = u"5d0c2c5e-6a0f-4a39-9d0e-2f6d7f0b7a11";

}  // namespace tokendesk::sandbox::oauth_account
