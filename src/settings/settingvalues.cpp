// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "settings/settingvalues.h"

#include <algorithm>

namespace dnc {

namespace {

constexpr qsizetype longestAccount = 255; // it is sent in a header line

}

std::optional<QUrl> endpointFrom(const QString &text)
{
    const QUrl url(text.trimmed());
    return url.isEmpty() || !url.isValid() ? std::nullopt : std::optional(url);
}

std::optional<QString> accountFrom(const QString &text)
{
    const QString account = text.trimmed();
    const bool unprintable =
        std::any_of(account.begin(), account.end(), [](QChar c) { return !c.isPrint() && !c.isSurrogate(); });
    return unprintable || account.size() > longestAccount ? std::nullopt : std::optional(account);
}

std::optional<int> numberFrom(const QString &text, int largest)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number >= 0 && number <= largest ? std::optional(number) : std::nullopt;
}

} // namespace dnc
