// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "cli/optionvalue.h"

#include "cli/clitext.h"

namespace dnc {

std::optional<int> numberIn(const QString &text, int low, int high)
{
    bool whole = false;
    const int number = text.toInt(&whole);
    if (!whole || number < low || number > high)
        return std::nullopt;
    return number;
}

QString rangeError(int low, int high)
{
    return Cli::tr("It takes a whole number from %1 to %2.").arg(low).arg(high);
}

} // namespace dnc
