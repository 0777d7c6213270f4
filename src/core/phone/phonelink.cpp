// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/phone/phonelink.h"

#include "core/text/text.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace dnc {

namespace {

struct Scheme {
    std::string_view name;
    IdentifierType channel;
};

constexpr std::array schemes{
    Scheme{"tel:", IdentifierType::Phone},         Scheme{"callto:", IdentifierType::Phone},
    Scheme{"sms:", IdentifierType::Sms},           Scheme{"smsto:", IdentifierType::Sms},
    Scheme{"whatsapp:", IdentifierType::WhatsApp}, Scheme{"wa:", IdentifierType::WhatsApp}};
constexpr std::array whatsAppLinks{std::string_view{"wa.me/"},
                                   std::string_view{"api.whatsapp.com/send?phone="},
                                   std::string_view{"api.whatsapp.com/send/?phone="},
                                   std::string_view{"web.whatsapp.com/send?phone="},
                                   std::string_view{"web.whatsapp.com/send/?phone="},
                                   std::string_view{"wa.me/c/"},
                                   std::string_view{"whatsapp://send?phone="},
                                   std::string_view{"whatsapp://send/?phone="}};
constexpr std::array whatsAppHosts{std::string_view{"@s.whatsapp.net"}, std::string_view{"@c.us"},
                                   std::string_view{"@hosted"}, std::string_view{"@whatsapp.net"}};
constexpr std::string_view broadcast = "@broadcast";
constexpr std::array whatsAppOthers{std::string_view{"@g.us"}, std::string_view{"@lid"},
                                    std::string_view{"@newsletter"}, broadcast,
                                    std::string_view{"@hosted.lid"}};
constexpr std::array whatsAppPages{
    std::string_view{"chat.whatsapp.com/"},    std::string_view{"wa.link/"},
    std::string_view{"wa.me/message/"},        std::string_view{"wa.me/qr/"},
    std::string_view{"whatsapp.com/channel/"}, std::string_view{"www.whatsapp.com/channel/"}};

std::string decoded(std::string_view text)
{
    std::string plain;
    for (size_t i = 0; i < text.size(); ++i) {
        unsigned value = 0;
        const std::string_view code =
            text.substr(i).starts_with('%') ? text.substr(i + 1, 2) : std::string_view{};
        const auto [end, error] = std::from_chars(code.data(), code.data() + code.size(), value, 16);
        const bool isSign = error == std::errc{} && end == code.data() + 2 && value >= ' ' && value <= '~';
        plain += isSign ? char(value) : text[i];
        i += isSign ? 2 : 0;
    }
    return plain;
}

const Scheme *schemeOf(std::string_view clean)
{
    if (startsWith(clean, "whatsapp://")) // a link with a number in its query
        return nullptr;
    const auto *scheme =
        std::ranges::find_if(schemes, [clean](const Scheme &one) { return startsWith(clean, one.name); });
    return scheme == schemes.end() ? nullptr : scheme;
}

std::string_view behind(const Scheme &scheme, std::string_view clean)
{
    std::string_view rest = clean.substr(scheme.name.size());
    while (rest.starts_with('/') || rest.starts_with(' '))
        rest.remove_prefix(1);
    return rest.substr(0, rest.find('?'));
}

std::string numberOfUri(std::string_view text)
{
    const std::string all = decoded(text);
    const std::string_view view = all;
    std::string number(view.substr(0, view.find(';')));
    for (size_t i = view.find(';'); i < view.size(); i = view.find(';', i + 1)) {
        const std::string_view parameter = view.substr(i + 1, view.find(';', i + 1) - i - 1);
        if (startsWith(parameter, "phone-context=")) {
            if (parameter.substr(14).starts_with('+')
                && !number.starts_with('+')) // otherwise a domain, which says nothing
                number = std::string(parameter.substr(14)).append(1, ' ').append(number);
        } else if (startsWith(parameter, "ext=") || parameter.find('=') == parameter.npos) {
            number.append(1, ';').append(parameter);
        }
    }
    return number;
}

// The part before the host of a WhatsApp address, if it is a number.
std::optional<std::string_view> numberOfAddress(std::string_view clean)
{
    for (const std::string_view host : whatsAppHosts) {
        const size_t size = clean.size() - std::min(clean.size(), host.size());
        if (size > 0 && startsWith(clean.substr(size), host) && countDigits(clean.substr(0, size)) == size)
            return clean.substr(0, size);
    }
    return {};
}

// A number with the name of the channel behind it, such as `+1 415 555 0123 (WhatsApp)`.
std::optional<std::string_view> numberBefore(std::string_view clean)
{
    for (const std::string_view channel : {"(whatsapp)", "[whatsapp]", " whatsapp"}) {
        const size_t size = clean.size() - std::min(clean.size(), channel.size());
        const std::string_view number = trimmed(clean.substr(0, size));
        const bool isNumber = number.starts_with('+') && std::ranges::none_of(number, isLetter);
        if (isNumber && startsWith(clean.substr(size), channel))
            return number;
    }
    return {};
}

std::optional<std::string_view> numberOfWhatsApp(std::string_view clean)
{
    if (const auto number = numberOfAddress(clean))
        return number;
    if (const auto number = numberBefore(clean))
        return number;
    for (const std::string_view scheme : {"https://", "http://"}) {
        if (startsWith(clean, scheme))
            clean.remove_prefix(scheme.size());
    }
    for (const std::string_view link : whatsAppLinks) {
        if (startsWith(clean, link))
            return clean.substr(link.size(), clean.find_first_of("?&/", link.size()) - link.size());
    }
    return {};
}

} // namespace

std::optional<std::string> numberInLink(std::string_view clean)
{
    if (const Scheme *scheme = schemeOf(clean))
        return numberOfUri(behind(*scheme, clean));
    const std::optional<std::string_view> found = numberOfWhatsApp(clean);
    if (!found)
        return {};
    std::string number = decoded(*found);
    const bool lacksPlus = !number.empty() && isDigit(number.front()) && number.front() != '0';
    return lacksPlus ? std::string(1, '+').append(number) : number;
}

bool isWhatsAppAddress(std::string_view clean)
{
    return numberOfAddress(clean).has_value();
}

bool isWhatsAppWithoutNumber(std::string_view clean)
{
    const size_t at = clean.rfind('@');
    if (at != clean.npos) {
        const std::string_view host = clean.substr(at);
        const bool isId = at > 0 && isDigit(clean.front());
        if (isId ? isAmong(whatsAppOthers, host) : isAmong(std::array{broadcast}, host))
            return true;
    }
    if (clean.find('/') == clean.npos)
        return false;
    for (const std::string_view scheme : {"https://", "http://"}) {
        if (startsWith(clean, scheme))
            clean.remove_prefix(scheme.size());
    }
    return std::ranges::any_of(whatsAppPages,
                               [clean](std::string_view page) { return startsWith(clean, page); });
}

std::optional<IdentifierType> channelOfLink(std::string_view clean)
{
    if (const Scheme *scheme = schemeOf(clean))
        return scheme->channel;
    return numberOfWhatsApp(clean) ? std::optional(IdentifierType::WhatsApp) : std::nullopt;
}

} // namespace dnc
