// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/platform/regionname.h"

#include <unicode/uloc.h>

#include <array>

namespace dnc {

QString regionName(const QString &code, const QString &locale)
{
    constexpr int longestName = 200;
    std::array<char16_t, longestName> name{};
    UErrorCode error = U_ZERO_ERROR;
    const int length =
        uloc_getDisplayCountry(("und_" + code.toLatin1()).constData(), locale.toLatin1().constData(),
                               name.data(), longestName, &error);
    // ICU answers with the code where it has no name, and with that of its default language as a warning.
    if (U_FAILURE(error) || length <= 0 || length >= longestName)
        return {};
    const QString text = QString::fromUtf16(name.data(), length);
    return text == code ? QString() : text;
}

} // namespace dnc
