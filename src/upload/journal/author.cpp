// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/journal/author.h"

#include <QSysInfo>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace dnc {

namespace {

QString currentUser()
{
#ifdef Q_OS_UNIX
    if (const passwd *user = ::getpwuid(::geteuid()); user != nullptr)
        return QString::fromLocal8Bit(user->pw_name);
    return QString::number(::geteuid()); // a container may run under a number without a name
#else
    return qEnvironmentVariable("USERNAME");
#endif
}

} // namespace

Author currentAuthor()
{
    return {currentUser(), QSysInfo::machineHostName()};
}

} // namespace dnc
