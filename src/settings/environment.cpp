// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "settings/environment.h"

namespace dnc {

QByteArray takeTokenFromEnvironment()
{
    constexpr auto *variable = "DNC_DESK_TOKEN";
    const QByteArray token = qgetenv(variable).trimmed();
    qunsetenv(variable);
    return token;
}

EnvironmentLogin takeProxyLoginFromEnvironment()
{
    constexpr auto *user = "DNC_DESK_PROXY_USER";
    constexpr auto *password = "DNC_DESK_PROXY_PASSWORD";
    EnvironmentLogin login{qEnvironmentVariable(user).trimmed(), qEnvironmentVariable(password)};
    qunsetenv(user);
    qunsetenv(password);
    return login;
}

} // namespace dnc
