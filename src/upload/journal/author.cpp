// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/journal/author.h"

#include "core/platform/username.h"

#include <QSysInfo>

namespace dnc {

Author currentAuthor()
{
    return {userName(), QSysInfo::machineHostName()};
}

} // namespace dnc
