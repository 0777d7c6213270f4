// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/platform/programversion.h"

namespace dnc {

QString programVersion()
{
    return QStringLiteral(DNC_VERSION);
}

} // namespace dnc
