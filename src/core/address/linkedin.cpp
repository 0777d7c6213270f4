// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/address/linkedin.h"

#include "core/address/linkredirect.h"
#include "core/parsedidentifier.h"
#include "core/result.h"
#include "core/text/charset.h"
#include "core/text/cleantext.h"
#include "core/text/text.h"

#include <QByteArray>
#include <QString>

#include <algorithm>
#include <array>

namespace dnc {

namespace {

constexpr std::string_view profileRoot = "https://www.linkedin.com/in/";
constexpr std::string_view oldProfileRoot = "https://www.linkedin.com/pub/";
constexpr size_t longestName = 100; // characters of a public profile name

// Pages of the site that are not profiles, by the first segment of their path.
struct Page {
    std::string_view kind;
    Issue issue;
};
constexpr std::array pages{
    Page{"ad", Issue::LinkedInNotAProfile},
    Page{"advice", Issue::LinkedInPost},
    Page{"authwall", Issue::LinkedInNotResolvable},
    Page{"cap", Issue::LinkedInRecruiter},
    Page{"checkpoint", Issue::LinkedInNotAProfile},
    Page{"company", Issue::LinkedInCompany},
    Page{"company-beta", Issue::LinkedInCompany},
    Page{"edu", Issue::LinkedInSchool},
    Page{"embed", Issue::LinkedInPost},
    Page{"events", Issue::LinkedInNotAProfile},
    Page{"feed", Issue::LinkedInNotAProfile},
    Page{"groups", Issue::LinkedInNotAProfile},
    Page{"help", Issue::LinkedInNotAProfile},
    Page{"hiring", Issue::LinkedInRecruiter},
    Page{"jobs", Issue::LinkedInNotAProfile},
    Page{"learning", Issue::LinkedInNotAProfile},
    Page{"legal", Issue::LinkedInNotAProfile},
    Page{"login", Issue::LinkedInNotAProfile},
    Page{"messaging", Issue::LinkedInNotAProfile},
    Page{"mynetwork", Issue::LinkedInNotAProfile},
    Page{"newsletters", Issue::LinkedInPost},
    Page{"notifications", Issue::LinkedInNotAProfile},
    Page{"organization", Issue::LinkedInCompany},
    Page{"posts", Issue::LinkedInPost},
    Page{"products", Issue::LinkedInCompany},
    Page{"profile", Issue::LinkedInNotResolvable},
    Page{"pulse", Issue::LinkedInPost},
    Page{"recruiter", Issue::LinkedInRecruiter},
    Page{"redir", Issue::LinkedInNotResolvable},
    Page{"sales", Issue::LinkedInSalesNavigator},
    Page{"school", Issue::LinkedInSchool},
    Page{"search", Issue::LinkedInNotAProfile},
    Page{"services", Issue::LinkedInNotAProfile},
    Page{"showcase", Issue::LinkedInCompany},
    Page{"signup", Issue::LinkedInNotAProfile},
    Page{"slink", Issue::LinkedInShortLink},
    Page{"talent", Issue::LinkedInRecruiter},
    Page{"uas", Issue::LinkedInNotAProfile},
    Page{"video", Issue::LinkedInPost},
};

constexpr CharSet hostEnds{"/?#"};
constexpr CharSet pathEnds{"?#"};
constexpr CharSet plainName = smallLetters | asciiDigits | CharSet("-");

struct Link {
    std::string_view host; // without www and port, in any case
    std::string_view path; // from its first segment, without query and fragment
};

Link splitLink(std::string_view text)
{
    for (const std::string_view scheme : {"https:", "http:"}) {
        if (startsWith(text, scheme)) {
            text.remove_prefix(scheme.size());
            break;
        }
    }
    while (text.starts_with('/'))
        text.remove_prefix(1);
    std::string_view host = text.substr(0, hostEnds.firstIn(text));
    text.remove_prefix(host.size());
    if (startsWith(host, "www."))
        host.remove_prefix(4);
    host = host.substr(0, host.find(':'));
    while (text.starts_with('/'))
        text.remove_prefix(1);
    return {host, text.substr(0, pathEnds.firstIn(text))};
}

bool isLinkedInHost(std::string_view host)
{
    // ann@de.linkedin.com is an address
    constexpr std::string_view name = "linkedin.com";
    if (host.size() < name.size() || !startsWith(host.substr(host.size() - name.size()), name))
        return false;
    const std::string_view before = host.substr(0, host.size() - name.size());
    return before.empty() || (before.ends_with('.') && before.find('@') == before.npos);
}

bool isShortHost(std::string_view host)
{
    constexpr std::string_view name = "lnkd.in";
    return host.size() == name.size() && startsWith(host, name);
}

std::string_view takeSegment(std::string_view &path)
{
    const size_t end = std::min(path.find('/'), path.size());
    const std::string_view segment = path.substr(0, end);
    path.remove_prefix(end);
    while (path.starts_with('/'))
        path.remove_prefix(1);
    return segment;
}

bool isMemberId(std::string_view name)
{
    return name.size() >= 20 && (name.starts_with("ACo") || name.starts_with("ACw"));
}

bool isNameCharacter(char32_t c)
{
    if (c < 0x80)
        return isLetter(char(c)) || isDigit(char(c)) || c == U'-' || c == U'_' || c == U'.' || c == U'~'
            || c == U'\'';
    return !QChar::isSpace(c) && !isUnsendable(c);
}

bool isName(std::string_view name)
{
    size_t characters = 0;
    for (size_t i = 0; i < name.size(); ++characters) {
        const CodePoint point = codePointAt(name, i);
        if (point.size == 0 || !isNameCharacter(point.value))
            return false;
        i += point.size;
    }
    return characters > 0 && characters <= longestName;
}

std::string encoded(std::string_view name)
{
    static constexpr std::string_view hex = "0123456789abcdef";
    std::string text;
    for (const char c : name) {
        if (isAscii(c) && c != '\'') {
            text += c;
        } else {
            text += '%';
            text += hex[static_cast<unsigned char>(c) >> 4U];
            text += hex[static_cast<unsigned char>(c) & 0xFU];
        }
    }
    return text;
}

// Of any script, with accents composed.
std::string lowerCase(const std::string &name)
{
    constexpr auto composed = QString::NormalizationForm_C;
    return QString::fromStdString(name).normalized(composed).toLower().normalized(composed).toStdString();
}

// Typographic signs that end a sentence or a quotation.
std::string_view withoutSentenceEnd(std::string_view name)
{
    static constexpr CharSet behindLinks{".,;:!)>]\"'"}; // as a sentence puts them there
    static constexpr std::array signs{
        std::string_view{"\u00BB"}, std::string_view{"\u00AB"}, std::string_view{"\u201D"},
        std::string_view{"\u201C"}, std::string_view{"\u2019"}, std::string_view{"\u203A"},
        std::string_view{"\u3002"}, std::string_view{"\u3001"}, std::string_view{"\u300D"},
        std::string_view{"\uFF09"}, std::string_view{"\uFF0C"}, std::string_view{"\uFF01"}};
    for (size_t before = 0; before != name.size();) {
        before = name.size();
        name = behindLinks.cutFromEnd(name);
        for (const std::string_view sign : signs) {
            if (name.ends_with(sign))
                name.remove_suffix(sign.size());
        }
    }
    return name;
}

// A name that was cut off in a narrow column, which would lead to somebody else.
bool isCutOff(std::string_view name)
{
    return name.ends_with("\u2026") || name.ends_with("...") || name.ends_with("..");
}

// What programs write where they know no name, and words of the site itself.
bool isReservedName(std::string_view name)
{
    static constexpr std::array reserved{std::string_view{"in"},          std::string_view{"me"},
                                         std::string_view{"unavailable"}, std::string_view{"null"},
                                         std::string_view{"undefined"},   std::string_view{"https"},
                                         std::string_view{"http"}};
    return isAmong(reserved, name);
}

// Cleaned like a name that is not encoded, so that both spellings give one value, joiners included.
std::string decoded(std::string_view segment)
{
    if (segment.find('%') == segment.npos)
        return std::string(segment);
    std::string name =
        QByteArray::fromPercentEncoding({segment.data(), qsizetype(segment.size())}).toStdString();
    if (std::ranges::all_of(name, isAscii))
        return name;
    // Between letters, since a quote at the end of a whole text does not belong to it.
    const CleanText clean('x' + name + 'x');
    const std::string_view view = clean.view();
    return view.size() < 2 ? name : std::string(view.substr(1, view.size() - 2));
}

// The public name in its canonical form; empty if it is invalid.
std::string canonicalName(std::string_view segment)
{
    std::string name = decoded(segment);
    if (isCutOff(name))
        return {};
    name.resize(withoutSentenceEnd(name).size());
    if (!isName(name) || isReservedName(name))
        return {};
    if (isMemberId(name))
        return name;
    const std::string lower =
        std::all_of(name.begin(), name.end(), isAscii) ? toLower(name) : lowerCase(name);
    return isName(lower) ? encoded(lower) : std::string{};
}

// The path behind the innermost /in/ of a link that was put behind another prefix, such as
// /in/https://www.linkedin.com/in/jane or /in/in/jane.
std::optional<std::string_view> innerPath(std::string_view path)
{
    constexpr std::string_view in = "in/";
    if (startsWith(path, in))
        return path.substr(in.size());
    constexpr std::string_view host = "linkedin.com/in/";
    const size_t inner = toLower(path).find(host);
    const bool isPrefix = inner != path.npos && isLinkedInHost(splitLink(path).host);
    return isPrefix ? std::optional(path.substr(inner + host.size())) : std::nullopt;
}

ParsedIdentifier linkProblem(Issue issue, std::string suggestion = {})
{
    return unexpected(Problem{issue, std::move(suggestion)});
}

ParsedIdentifier profile(std::string_view path)
{
    if (const auto inner = innerPath(path))
        return profile(*inner);
    const std::string name = canonicalName(takeSegment(path));
    const bool isPage = name == "edit" && !path.empty(); // where a member edits the own profile
    if (name.empty() || isPage)
        return linkProblem(Issue::LinkedInBadUrl);
    return Identifier{IdentifierType::LinkedIn, std::string(profileRoot) + name};
}

// Before 2015: /pub/jane-doe/1/2a/3b, with three numbers to distinguish people of the same name.
ParsedIdentifier oldProfile(std::string_view path)
{
    const std::string name = canonicalName(takeSegment(path));
    if (name == "dir")
        return linkProblem(Issue::LinkedInNotAProfile);
    std::string value = std::string(oldProfileRoot) + name;
    for (int i = 0; i < 3; ++i) {
        const std::string number = toLower(takeSegment(path));
        const bool isHex = !number.empty() && number.size() <= 3
            && number.find_first_not_of("0123456789abcdef") == number.npos;
        if (name.empty() || !isHex)
            return linkProblem(Issue::LinkedInBadUrl);
        value += '/' + number;
    }
    return Identifier{IdentifierType::LinkedIn, value};
}

Issue issueOf(std::string_view kind, std::string_view path)
{
    if (kind == "feed" && startsWith(path, "update"))
        return Issue::LinkedInPost;
    const bool isOfSales = kind == "sales" && (startsWith(path, "company") || startsWith(path, "account"));
    if (isOfSales)
        return Issue::LinkedInCompany;
    const auto *page =
        std::find_if(pages.begin(), pages.end(), [kind](const Page &p) { return p.kind == kind; });
    return page == pages.end() ? Issue::LinkedInBadUrl : page->issue;
}

ParsedIdentifier parsePath(std::string_view path)
{
    std::string kind = toLower(takeSegment(path));
    while (kind == "mwlite" || kind == "comm" || (kind == "profile" && startsWith(path, "in/")))
        kind = toLower(takeSegment(path));
    if (kind == "in")
        return profile(path);
    if (kind == "https:" || kind == "http:" || isLinkedInHost(kind)) // the prefix twice
        return isLinkedInHost(kind) ? parsePath(path) : parsePath(splitLink(path).path);
    if (kind == "pub")
        return oldProfile(path);
    return linkProblem(issueOf(kind, path));
}

// An incomplete link such as /in/jane-doe is sufficient; a single word may be a public name or any other
// word.
ParsedIdentifier parseFragment(std::string_view text)
{
    while (text.starts_with('/'))
        text.remove_prefix(1);
    if (startsWith(text, "in/"))
        return profile(text.substr(3, pathEnds.firstIn(text) - 3));
    static constexpr CharSet noWord{"/.:?#"};
    const bool isWord = !noWord.hasAnyOf(text);
    const std::string name = isWord ? canonicalName(text) : std::string{};
    return linkProblem(Issue::LinkedInBadUrl, name.empty() ? name : std::string(profileRoot) + name);
}

} // namespace

bool isNormalizedLink(std::string_view text)
{
    if (text.empty() || text.front() != profileRoot.front() || !text.starts_with(profileRoot))
        return false;
    const std::string_view name = text.substr(profileRoot.size());
    return !name.empty() && name.size() <= longestName && plainName.hasAllOf(name) && !isReservedName(name);
}

ParsedIdentifier parseLinkedIn(std::string_view clean)
{
    const std::string_view text = insideAngles(clean);
    if (const std::string target = carriedLink(text); !target.empty())
        return target.size() < text.size() ? parseLinkedIn(target) : linkProblem(Issue::LinkedInBadUrl);
    if (const size_t space = text.find(' '); space != text.npos) {
        const bool several =
            isLinkedInLink(text.substr(0, space)) && isLinkedInLink(text.substr(text.rfind(' ') + 1));
        return linkProblem(several ? Issue::SeveralValues : Issue::LinkedInBadUrl);
    }
    const Link link = splitLink(text);
    if (isShortHost(link.host))
        return linkProblem(Issue::LinkedInShortLink);
    return isLinkedInHost(link.host) ? parsePath(link.path) : parseFragment(text);
}

bool isLinkedInLink(std::string_view clean)
{
    static constexpr CharSet inLinks{"/? "}; // one of which is in a link with @
    if (clean.find('@') != clean.npos && !inLinks.hasAnyOf(clean))
        return false;
    const std::string_view text = insideAngles(clean);
    const Link link = splitLink(text);
    return isLinkedInHost(link.host) || isShortHost(link.host) || !carriedLink(text).empty();
}

} // namespace dnc
