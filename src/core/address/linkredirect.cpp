// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/address/linkredirect.h"

#include "core/text/charset.h"
#include "core/text/text.h"

#include <QByteArray>

#include <algorithm>
#include <array>

namespace dnc {

namespace {

constexpr std::string_view site = "linkedin.com/";

/// A page that leads to the address in one of its parameters.
struct Redirect {
    std::string_view host; ///< or its end
    std::string_view path; ///< begins with this
    std::string_view parameter;
};
// Google and DuckDuckGo: links of search results. Microsoft Defender: "Safe Links". LinkedIn: links to other
// sites, and the pages that ask for a login. Facebook, Slack: links in posts and messages.
constexpr std::array redirects{
    Redirect{"linkedin.com", "/redir", "url"},
    Redirect{"linkedin.com", "/safety/go", "url"},
    Redirect{"linkedin.com", "/authwall", "sessionRedirect"},
    Redirect{"linkedin.com", "/login", "session_redirect"},
    Redirect{"linkedin.com", "/uas/login", "session_redirect"},
    Redirect{"safelinks.protection.outlook.com", "/", "url"},
    Redirect{"facebook.com", "/l.php", "u"},
    Redirect{"slack-redir.net", "/link", "url"},
    Redirect{"duckduckgo.com", "/l/", "uddg"},
};

std::string_view withoutWebScheme(std::string_view text)
{
    for (const std::string_view scheme : {"https://", "http://"}) {
        if (startsWith(text, scheme))
            return text.substr(scheme.size());
    }
    return text;
}

/// `www.google.co.uk` is one of many.
bool isGoogle(std::string_view host)
{
    return host.starts_with("google.") || host.starts_with("www.google.");
}

std::string parameterIn(std::string_view query, std::string_view name)
{
    while (!query.empty()) {
        const std::string_view pair = query.substr(0, std::min(query.find_first_of("&#"), query.size()));
        if (pair.starts_with(name) && pair.substr(name.size()).starts_with('=')) {
            const std::string_view value = pair.substr(name.size() + 1);
            return QByteArray::fromPercentEncoding({value.data(), qsizetype(value.size())}).toStdString();
        }
        query.remove_prefix(std::min(pair.size() + 1, query.size()));
    }
    return {};
}

std::string targetOf(std::string_view host, std::string_view path, std::string_view query)
{
    if (isGoogle(host) && path == "/url") {
        const std::string target = parameterIn(query, "q");
        return target.empty() ? parameterIn(query, "url") : target;
    }
    for (const Redirect &redirect : redirects) {
        const bool isIts = host.ends_with(redirect.host) && path.starts_with(redirect.path);
        if (std::string target = isIts ? parameterIn(query, redirect.parameter) : std::string();
            !target.empty())
            return target;
    }
    return {};
}

std::string redirectTarget(std::string_view text)
{
    const std::string_view address = withoutWebScheme(text);
    const size_t question = address.find('?');
    if (question == address.npos || text.find(' ') != text.npos)
        return {};
    const std::string place = toLower(address.substr(0, question));
    const size_t slash = std::min(place.find('/'), place.size());
    const std::string_view path = slash < place.size() ? std::string_view(place).substr(slash) : "/";
    std::string target =
        targetOf(std::string_view(place).substr(0, slash), path, address.substr(question + 1));
    return toLower(target).find(site) == target.npos ? std::string() : target;
}

/// The last word of a text, if it is the only link and nothing else in the text may be an identifier.
std::string sharedLink(std::string_view text)
{
    constexpr size_t fewestOfNumber = 7;
    const size_t space = text.rfind(' ');
    if (space == text.npos || text.find('@') != text.npos)
        return {};
    const std::string_view link = text.substr(space + 1);
    if (!startsWith(withoutWebScheme(link), "www.linkedin.com/in/")
        && !startsWith(withoutWebScheme(link), "linkedin.com/in/"))
        return {};
    const std::string before = toLower(text.substr(0, space));
    const bool isAlone = before.find("://") == before.npos && before.find(site) == before.npos
        && countDigits(before) < fewestOfNumber;
    return isAlone ? std::string(link) : std::string();
}

} // namespace

std::string carriedLink(std::string_view clean)
{
    static constexpr CharSet signs{"? "}; // one of which is in each such text
    if (clean.size() <= site.size() || !signs.hasAnyOf(clean))
        return {};
    std::string target = redirectTarget(clean);
    return target.empty() ? sharedLink(clean) : target;
}

} // namespace dnc
