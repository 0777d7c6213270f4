// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/address/mailbox.h"

#include "core/text/text.h"

#include <algorithm>

namespace dnc {

namespace {

// Google, "Dots don't matter in Gmail addresses"; googlemail.com is its name in some countries.
bool isGmail(std::string_view domain)
{
    return domain == "gmail.com" || domain == "googlemail.com";
}

} // namespace

bool hasPlainerForm(std::string_view address)
{
    const size_t at = address.rfind('@');
    if (at == address.npos)
        return false;
    const std::string_view local = address.substr(0, at);
    const std::string_view domain = address.substr(at + 1);
    bool hasDot = false;
    for (const char sign : local) {
        if (sign == '+' || (sign >= 'A' && sign <= 'Z'))
            return true;
        hasDot = hasDot || sign == '.';
    }
    return isGmail(domain) && (hasDot || domain.size() > std::string_view("gmail.com").size());
}

std::string foldedMailbox(std::string_view address)
{
    const size_t at = address.rfind('@');
    if (at == address.npos || address.front() == '"')
        return std::string(address);
    const std::string_view domain = address.substr(at + 1);
    std::string_view local = address.substr(0, at);
    // A tag alone is no mailbox.
    if (const size_t plus = local.find('+'); plus != local.npos && plus > 0)
        local = local.substr(0, plus);
    std::string folded = toLower(local);
    if (!isGmail(domain))
        return folded.append("@").append(domain);
    std::erase(folded, '.');
    return folded.append("@gmail.com");
}

} // namespace dnc
