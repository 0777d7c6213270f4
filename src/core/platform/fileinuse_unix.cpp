// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/platform/fileinuse.h"

namespace dnc {

bool isFileInUse(const QString &)
{
    return false;
}

} // namespace dnc
