// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/address/mailprovider.h"

#include <algorithm>
#include <array>
#include <span>

namespace dnc {

namespace {

using Names = std::span<const std::string_view>;

struct Provider {
    std::string_view name;
    Names endings; // everything after the first dot
};

constexpr std::array<std::string_view, 1> com{"com"};
constexpr std::array<std::string_view, 1> net{"net"};
constexpr std::array<std::string_view, 1> de{"de"};
constexpr std::array<std::string_view, 1> fr{"fr"};
constexpr std::array<std::string_view, 5> aolEndings{"com", "co.uk", "de", "fr", "it"};
constexpr std::array<std::string_view, 12> gmxEndings{"de",   "net", "at", "ch", "com", "fr",
                                                      "info", "org", "eu", "us", "li",  "co.uk"};
constexpr std::array<std::string_view, 24> hotmailEndings{
    "com", "co.uk", "de", "fr", "it", "es", "nl", "be", "ca", "se", "no", "dk",
    "fi",  "ch",    "at", "gr", "pt", "rs", "cz", "hu", "cl", "my", "sg", "com.br"};
constexpr std::array<std::string_view, 26> outlookEndings{
    "com", "de", "fr", "it", "es", "at", "be", "cz", "dk", "ie",     "in",     "jp",     "kr",
    "lv",  "my", "ph", "pt", "sa", "sg", "sk", "cl", "hu", "com.ar", "com.au", "com.br", "com.gr"};
constexpr std::array<std::string_view, 9> liveEndings{"com", "co.uk", "de", "fr", "it",
                                                      "nl",  "be",    "ca", "se"};
constexpr std::array<std::string_view, 40> yahooEndings{
    "com",   "co.uk",  "de",     "fr",     "it",     "es",     "ca",     "in",     "ie",     "se",
    "no",    "dk",     "pl",     "gr",     "ro",     "hu",     "at",     "ch",     "be",     "nl",
    "pt",    "fi",     "cz",     "cn",     "co.in",  "co.id",  "co.jp",  "co.kr",  "co.nz",  "co.th",
    "co.za", "com.ar", "com.au", "com.br", "com.cn", "com.hk", "com.mx", "com.my", "com.ph", "com.sg"};
constexpr std::array<std::string_view, 2> comMe{"com", "me"};
constexpr std::array<std::string_view, 4> yandexEndings{"ru", "com", "ua", "kz"};

// By name, for a binary search.
constexpr std::array providers{
    Provider{"aol", aolEndings},
    Provider{"comcast", net},
    Provider{"free", fr},
    Provider{"freenet", de},
    Provider{"gmail", com},
    Provider{"gmx", gmxEndings},
    Provider{"googlemail", com},
    Provider{"hotmail", hotmailEndings},
    Provider{"icloud", com},
    Provider{"laposte", net},
    Provider{"live", liveEndings},
    Provider{"msn", com},
    Provider{"orange", fr},
    Provider{"outlook", outlookEndings},
    Provider{"protonmail", comMe},
    Provider{"sbcglobal", net},
    Provider{"t-online", de},
    Provider{"verizon", net},
    Provider{"wanadoo", fr},
    Provider{"web", de},
    Provider{"yahoo", yahooEndings},
    Provider{"yandex", yandexEndings},
};
static_assert(std::is_sorted(providers.begin(), providers.end(),
                             [](const Provider &a, const Provider &b) { return a.name < b.name; }));

// Providers with names long enough that one differing letter is a typo, not another company.
constexpr std::array typoProne{std::string_view{"comcast"},    std::string_view{"gmail"},
                               std::string_view{"googlemail"}, std::string_view{"hotmail"},
                               std::string_view{"icloud"},     std::string_view{"outlook"},
                               std::string_view{"protonmail"}, std::string_view{"sbcglobal"},
                               std::string_view{"t-online"},   std::string_view{"yahoo"}};
constexpr size_t shortestChecked = 4;
constexpr size_t longestChecked = 11;

// Others of their own that are one letter away, beside those that begin with another letter.
constexpr std::array others{
    std::string_view{"gail"},     std::string_view{"grail"},     std::string_view{"gmails"},
    std::string_view{"gomail"},   std::string_view{"cloud"},     std::string_view{"iclouds"},
    std::string_view{"hotmails"}, std::string_view{"hotemail"},  std::string_view{"outlooks"},
    std::string_view{"inlook"},   std::string_view{"protomail"}, std::string_view{"googlemails"},
    std::string_view{"tonline"}};

// Top-level domains that do not exist, and what they are typos of.
struct Typo {
    std::string_view wrong;
    std::string_view right;
};
constexpr std::array invalidTopLevels{
    Typo{"cim", "com"}, Typo{"cmo", "com"},    Typo{"con", "com"},  Typo{"comm", "com"}, Typo{"coom", "com"},
    Typo{"cpm", "com"}, Typo{"ccom", "com"},   Typo{"ocm", "com"},  Typo{"vom", "com"},  Typo{"xom", "com"},
    Typo{"nte", "net"}, Typo{"ent", "net"},    Typo{"nett", "net"}, Typo{"ogr", "org"},  Typo{"orgg", "org"},
    Typo{"rog", "org"}, Typo{"couk", "co.uk"},
};
constexpr std::array<std::string_view, 6> usualTopLevels{"com", "de", "net", "org", "fr", "uk"};
// Real countries in which these providers have no mail.
constexpr std::array otherTopLevels{Typo{"cm", "com"},     Typo{"co", "com"},       Typo{"om", "com"},
                                    Typo{"cok", "co.uk"},  Typo{"co.ku", "co.uk"},  Typo{"co.u", "co.uk"},
                                    Typo{"c.uk", "co.uk"}, Typo{"com.uk", "co.uk"}, Typo{"ne", "net"},
                                    Typo{"d", "de"},       Typo{"ed", "de"},        Typo{"dee", "de"}};

bool isOneOf(Names names, std::string_view name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

const Provider *provider(std::string_view name)
{
    const auto *found = std::lower_bound(providers.begin(), providers.end(), name,
                                         [](const Provider &p, std::string_view n) { return p.name < n; });
    return found != providers.end() && found->name == name ? &*found : nullptr;
}

std::string_view corrected(std::span<const Typo> typos, std::string_view ending)
{
    const auto found =
        std::find_if(typos.begin(), typos.end(), [ending](const Typo &s) { return s.wrong == ending; });
    return found == typos.end() ? std::string_view{} : found->right;
}

// Whether one inserted, deleted or replaced letter, or two exchanged neighbors, turn `a` into `b`
// (Damerau-Levenshtein distance 1).
bool isOneEditAway(std::string_view a, std::string_view b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    if (b.size() - a.size() > 1 || a == b)
        return false;
    const auto from = size_t(std::mismatch(a.begin(), a.end(), b.begin()).first - a.begin());
    const std::string_view restA = a.substr(from);
    const std::string_view restB = b.substr(from);
    if (a.size() < b.size())
        return restA == restB.substr(1);
    if (restA.substr(1) == restB.substr(1))
        return true;
    return restA.size() > 1 && restA[0] == restB[1] && restA[1] == restB[0]
        && restA.substr(2) == restB.substr(2);
}

// The large provider that `name` is a typo of. The first letter is rarely mistyped, and many other names
// differ only in it: email, ymail, fmail. Two exchanged letters are never the name of another provider.
const Provider *suggestedProvider(std::string_view name)
{
    if (const Provider *same = provider(name))
        return same;
    if (name.size() < shortestChecked || name.size() > longestChecked)
        return nullptr;
    for (const std::string_view right : typoProne) {
        const bool mayBe = name[0] == right[0] || (name[0] == right[1] && name[1] == right[0]);
        if (mayBe && isOneEditAway(name, right))
            return isOneOf(others, name) ? nullptr : provider(right);
    }
    return nullptr;
}

std::string joined(std::string_view name, std::string_view ending)
{
    return std::string(name).append(1, '.').append(ending);
}

} // namespace

bool isLargeProvider(std::string_view domain)
{
    const size_t dot = std::min(domain.find('.'), domain.size());
    const Provider *found = provider(domain.substr(0, dot));
    return found != nullptr && dot < domain.size() && isOneOf(found->endings, domain.substr(dot + 1));
}

std::string suggestedDomain(std::string_view domain)
{
    const size_t dot = domain.find('.');
    if (dot == domain.npos)
        return {};
    const std::string_view name = domain.substr(0, dot);
    std::string_view ending = domain.substr(dot + 1);
    const Provider *meant = suggestedProvider(name);
    if (meant != nullptr) {
        if (isOneOf(meant->endings, ending))
            return meant->name == name ? std::string{} : joined(meant->name, ending);
        std::string_view right = corrected(invalidTopLevels, ending);
        right = right.empty() ? corrected(otherTopLevels, ending) : right;
        return isOneOf(meant->endings, right) ? joined(meant->name, right) : std::string{};
    }
    const size_t last = domain.rfind('.');
    ending = domain.substr(last + 1);
    if (isOneOf(usualTopLevels, ending))
        return {};
    const std::string_view right = corrected(invalidTopLevels, ending);
    return right.empty() ? std::string{} : joined(domain.substr(0, last), right);
}

} // namespace dnc
