// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/platform/username.h"

#include <pwd.h>
#include <unistd.h>

namespace dnc {

QString userName()
{
    if (const passwd *user = ::getpwuid(::geteuid()); user != nullptr)
        return QString::fromLocal8Bit(user->pw_name);
    return QString::number(::geteuid()); // a container may run under a number without a name
}

} // namespace dnc
