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

} // namespace dnc
