// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/wire/invariant.h"

#include "upload/wire/uploadlog.h"

namespace dnc {

bool holds(bool condition, const char *rule)
{
    if (!condition)
        qCCritical(uploadLog, "this program is at fault: \"%s\" does not hold", rule);
    return condition;
}

} // namespace dnc
