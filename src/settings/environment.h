// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

namespace dnc {

/// The token in DNC_DESK_TOKEN without blanks around it, or nothing. Removes it from the environment, so that
/// no child process inherits it. Call it once, on the main thread, before any other thread or process starts.
[[nodiscard]] QByteArray takeTokenFromEnvironment();

/// A user name and a password; both empty where there are none.
struct EnvironmentLogin {
    QString user;
    QString password;
};
/// The login for the proxy in DNC_DESK_PROXY_USER and DNC_DESK_PROXY_PASSWORD. Removes both, as above.
[[nodiscard]] EnvironmentLogin takeProxyLoginFromEnvironment();

} // namespace dnc
