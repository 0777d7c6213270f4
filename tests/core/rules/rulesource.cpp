// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "rulesource.h"

#include <array>

namespace dnc::test {

namespace {

constexpr std::array<std::string_view, 62> strewn{
    "a",        "ann",    "@",      "@",       ".",       "b.com",     "example.com", "<",
    ">",        "\"",     "'",      "(",       ")",       "[",         "]",           " ",
    ",",        ";",      "/",      ":",       "mailto:", "%40",       "%27",         "(at)",
    "+",        "+1",     "415",    "5550123", "00",      "E+10",      "x45",         "linkedin.com/in/",
    "https://", "\u00A0", "\u200B", "\uFF20",  "\u00FC",  "\xFF",      "=",           "\n",
    "\\",       "*",      "#",      "o\u0308", "\u0430",  "\u05D0",    "\u0647",      "\u200C",
    "\u200D",   "\u094D", "\u0915", "\uFF0E",  "\u3002",  "\u212A",    "\u0130",      "xn--bcher-kva",
    "\u2019",   "-",      "--",     "_",       "smtp:",   "\U0001F600"};

constexpr std::array<std::string_view, 24> words{"ann",
                                                 "Bob",
                                                 "o'neil",
                                                 "x",
                                                 "j\u00F6rg",
                                                 "jo\u0308rg",
                                                 "\u0438\u0432\u0430\u043D",
                                                 "p\u0430ul",
                                                 "\u7528\u6237",
                                                 "123",
                                                 "a+b",
                                                 "_",
                                                 "-",
                                                 "\u0647\u200C\u0627",
                                                 "\u03B1\u03B2",
                                                 "\u0130",
                                                 "\u1E9E",
                                                 "\uFF41\uFF42",
                                                 "{x}",
                                                 "#",
                                                 "bcher-kva",
                                                 "xn--bcher-kva",
                                                 "\u0915\u094D\u200D\u0937",
                                                 "\u05D0\u05D1"};

constexpr std::array<std::string_view, 12> endings{
    "com", "de", "co.uk", "con", "jp", "\u0440\u0444", "xn--p1ai", "museum", "COM", "c", "123", "gmail.com"};

constexpr std::array<std::string_view, 14> before{
    "",       "<",   " ",      "Ann <",    "\"Lee, Ann\" <", "mailto:", "'",
    "(Ann) ", "=\"", "\u00A0", "E-Mail: ", "\u200B",         "[",       "Ann [SMTP:"};
constexpr std::array<std::string_view, 14> behind{"",       ">",  " ", ">", ">",      "?subject=x", "'",
                                                  " (Lee)", "\"", ".", ";", "\u200B", "]",          "]"};

constexpr std::array<std::string_view, 8> hosts{"https://www.linkedin.com/", "linkedin.com/",
                                                "http://de.linkedin.com/",   "M.LinkedIn.com/",
                                                "//linkedin.com//",          "/",
                                                "https://lnkd.in/",          "https://linkedin.com:443/"};
constexpr std::array<std::string_view, 10> paths{"in/",         "IN/",      "in//",     "pub/",
                                                 "mwlite/in/",  "company/", "comm/in/", "sales/lead/",
                                                 "profile/in/", "posts/"};
constexpr std::array<std::string_view, 9> tails{
    "", "/", "?trk=x", "/en/", "#about", "/overlay/contact-info/", "/1/2a/3b", ".", "%20"};

} // namespace

std::string RuleSource::pieces()
{
    std::string text;
    for (size_t i = 0, count = 1 + below(8); i < count; ++i)
        text += strewn[below(strewn.size())];
    return text;
}

std::string RuleSource::localPart()
{
    std::string text(words[below(words.size())]);
    for (size_t i = below(3); i > 0; --i)
        text.append(below(2) == 0 ? "." : "").append(words[below(words.size())]);
    if (below(10) == 0)
        return '"' + text + (below(2) == 0 ? " \\\"" : "") + '"';
    return text;
}

std::string RuleSource::domain()
{
    std::string text;
    for (size_t i = below(2) + 1; i > 0; --i)
        text.append(words[below(words.size())]).append(1, '.');
    return text.append(endings[below(endings.size())]);
}

std::string RuleSource::wrapped(const std::string &value)
{
    const size_t kind = below(2 * before.size());
    return kind < before.size() ? std::string(before[kind]) + value + std::string(behind[kind]) : value;
}

std::string RuleSource::damaged(std::string value)
{
    if (below(4) == 0)
        value.insert(below(value.size() + 1), strewn[below(strewn.size())]);
    if (below(8) == 0 && !value.empty())
        value.erase(below(value.size()), 1);
    return value;
}

std::string RuleSource::address()
{
    static constexpr std::array<std::string_view, 6> signs{"@", "@", "@", "(at)", " @ ", "\uFF20"};
    if (below(4) == 0)
        return pieces();
    return damaged(wrapped(localPart() + std::string(signs[below(signs.size())]) + domain()));
}

std::string RuleSource::link()
{
    if (below(6) == 0)
        return pieces();
    const std::string name = localPart() + (below(3) == 0 ? "%C3%96" : "") + (below(6) == 0 ? "%CC%88" : "");
    return damaged(wrapped(std::string(hosts[below(hosts.size())]) + std::string(paths[below(paths.size())])
                           + name + std::string(tails[below(tails.size())])));
}

std::string RuleSource::anything()
{
    return below(2) == 0 ? address() : below(2) == 0 ? link() : pieces();
}

} // namespace dnc::test
