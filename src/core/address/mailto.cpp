// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/address/mailto.h"

#include "core/text/text.h"

#include <QByteArray>

#include <algorithm>
#include <array>

namespace dnc {

namespace {

constexpr std::string_view scheme = "mailto:";
constexpr std::array recipients{std::string_view{"to"}, std::string_view{"cc"}, std::string_view{"bcc"}};

/// Commas separate addresses; within one they are percent-encoded (RFC 6068, 2).
void addList(std::string_view list, std::vector<std::string> &addresses)
{
    for (size_t begin = 0; begin <= list.size();) {
        const size_t end = std::min(list.find(',', begin), list.size());
        const std::string_view coded = trimmed(list.substr(begin, end - begin));
        const QByteArray plain = QByteArray::fromPercentEncoding({coded.data(), qsizetype(coded.size())});
        if (std::string address(trimmed({plain.constData(), size_t(plain.size())})); !address.empty())
            addresses.push_back(std::move(address));
        begin = end + 1;
    }
}

} // namespace

std::vector<std::string> mailtoAddresses(std::string_view text)
{
    text = trimmed(text);
    if (!startsWith(text, scheme))
        return {};
    while (startsWith(text, scheme) || text.starts_with('/') || text.starts_with(' '))
        text.remove_prefix(startsWith(text, scheme) ? scheme.size() : 1);
    const size_t query = std::min(text.find('?'), text.size());
    std::vector<std::string> addresses;
    addList(text.substr(0, query), addresses);
    for (size_t begin = query + 1; begin < text.size();) {
        const size_t end = std::min(text.find('&', begin), text.size());
        const std::string_view field = text.substr(begin, end - begin);
        const size_t equals = std::min(field.find('='), field.size());
        if (isAmong(recipients, field.substr(0, equals)) && equals < field.size())
            addList(field.substr(equals + 1), addresses);
        begin = end + 1;
    }
    return addresses;
}

} // namespace dnc
