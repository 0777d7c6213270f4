// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/address/email.h"

#include "core/address/emailmarkup.h"
#include "core/address/emailwrapping.h"
#include "core/address/hostname.h"
#include "core/address/linkedin.h"
#include "core/address/mailprovider.h"
#include "core/address/quotedstring.h"
#include "core/address/standin.h"
#include "core/parsedidentifier.h"
#include "core/platform/perthread.h"
#include "core/result.h"
#include "core/text/charset.h"
#include "core/text/cleantext.h"
#include "core/text/text.h"
#include "core/text/textcache.h"

#include <QString>

#include <algorithm>
#include <array>
#include <optional>
#include <unordered_set>

namespace dnc {

namespace {

constexpr size_t longestLocalPart = 64; // RFC 5321 4.5.3.1.1, octets

constexpr size_t longestWrapped = 4096; // with display name, comments and the like

// RFC 6531; clean text holds no spaces or controls beyond ASCII.
constexpr CharSet atomText =
    (asciiLetters | asciiDigits | CharSet("!#$%&'*+-/=?^_`{|}~")).withBytes(0x80, 0xFF);

// Characters that are never part of a spreadsheet's markup or of the punctuation around an address.
constexpr CharSet plainAtomText = asciiLetters | asciiDigits | CharSet("+-_");

constexpr CharSet wordBreaks{" ,;:<>()[]\"|"};

bool isDotAtom(std::string_view text, const CharSet &signs = atomText)
{
    for (size_t start = 0;;) {
        const size_t end = signs.firstNotIn(text, start);
        if (end == start || end == text.size())
            return end != start;
        if (text[end] != '.')
            return false;
        start = end + 1;
    }
}

size_t findAt(std::string_view text)
{
    const size_t start = text.starts_with('"') ? quotedEnd(text) : 0;
    return start == text.npos ? text.npos : text.find('@', start);
}

// The local part as RFC 5321 4.1.2 says it should be sent: quoted only where needed, because the quotes are
// not part of it. Empty if it is invalid.
std::string localPart(std::string_view text)
{
    if (!text.starts_with('"'))
        return isDotAtom(text) ? std::string(text) : std::string{};
    const std::optional<std::string> plain = unquoted(text);
    if (!plain)
        return {};
    const bool needsNone = isDotAtom(*plain) && CleanText(*plain).view() == *plain;
    return needsNone ? *plain : asQuotedString(*plain);
}

// An X.400 or X.500 name of Exchange, also in the form that it has on its way through the internet.
bool isDirectoryName(std::string_view text)
{
    if (startsWith(text, "imceaex-"))
        return true;
    if (startsWith(text, "ex:"))
        text.remove_prefix(3);
    if (!text.starts_with('/'))
        return false;
    return startsWith(text, "/o=") || startsWith(text, "/ou=") || startsWith(text, "/c=")
        || startsWith(text, "/cn=");
}

bool isEmptyGroup(std::string_view text)
{
    if (text.ends_with(":;"))
        return true;
    const std::string lower = toLower(text);
    return lower.find("undisclosed") != lower.npos && lower.find("recipients") != lower.npos;
}

Result<std::string, Issue> addrSpec(std::string_view text)
{
    const size_t at = findAt(text);
    if (at == text.npos)
        return unexpected(Issue::EmailNoAt);
    const std::string_view local = text.substr(0, at);
    const std::string_view domain = text.substr(at + 1);
    std::string value = localPart(local);
    if ((local.empty() || value == "*") && isHostName(domain)) // `"*"` is `*`
        return unexpected(Issue::DomainOnly);
    if (value.empty())
        return unexpected(Issue::EmailBadLocalPart);
    if (local.size() > longestLocalPart || text.size() > 4 * longestAddress)
        return unexpected(Issue::TooLong);
    const std::string host = mailHost(domain);
    const size_t size = at + 1 + (host.empty() ? domain.size() : host.size());
    if (size > longestAddress)
        return unexpected(Issue::TooLong);
    if (host.empty())
        return unexpected(Issue::EmailBadDomain);
    return value.append(1, '@').append(host);
}

// The display name is not a second address, even if it looks like one.
std::string_view withoutDisplayName(std::string_view text)
{
    const size_t quoted = text.starts_with('"') ? quotedEnd(text) : text.npos;
    const bool hasAngles = quoted != text.npos && withoutSpaces(text.substr(quoted)).starts_with('<');
    return hasAngles ? text.substr(quoted) : text;
}

// What directly follows a comment or a quoted string may be half of a name.
bool startsAtWordBoundary(std::string_view text, size_t position)
{
    return position < 2 || (text[position - 1] != ')' && text[position - 1] != '"');
}

// `address` normalized; nothing if it is invalid, or would parse differently by itself because its first
// character would be removed as a spreadsheet's.
std::string suggestedAddress(std::string_view address)
{
    std::string value = addrSpec(address).value_or(std::string{});
    return CleanText(value).view() == value ? value : std::string{};
}

struct Slip {
    std::string_view written;
    std::string_view meant;
};
constexpr std::array slips{Slip{" @", "@"}, Slip{"@ ", "@"}, Slip{"@@", "@"}, Slip{" .", "."},
                           Slip{". ", "."}};

std::string suggestionFor(std::string_view clean, std::string_view address)
{
    const std::vector<std::string_view> found = addressesIn(clean);
    if (found.size() == 1 && startsAtWordBoundary(clean, size_t(found.front().data() - clean.data())))
        return suggestedAddress(found.front());
    std::string meant(address);
    std::replace(meant.begin(), meant.end(), ',', '.');
    for (const auto &[slip, plain] : slips) {
        for (size_t at = meant.find(slip); at != meant.npos; at = meant.find(slip))
            meant.replace(at, slip.size(), plain);
    }
    if (const size_t at = meant.rfind('@'); at != meant.npos && meant.find('.', at) == meant.npos
        && isLargeProvider(toLower(meant.substr(at + 1)) + ".com"))
        meant += ".com";
    return meant == address ? std::string{} : suggestedAddress(meant);
}

ParsedIdentifier problem(Issue issue, std::string suggestion = {})
{
    return unexpected(Problem{issue, std::move(suggestion)});
}

ParsedIdentifier parseUnwrapped(std::string_view clean)
{
    if (isEmptyGroup(clean))
        return problem(Issue::EmailHiddenGroup);
    if (addressesIn(withoutDisplayName(clean)).size() > 1)
        return problem(Issue::SeveralValues);
    if (clean.size() > longestWrapped)
        return problem(Issue::TooLong, suggestionFor(clean, {}));
    const std::string address = unwrapped(clean);
    if (isDirectoryName(address))
        return problem(Issue::EmailNotAnAddress);
    Result<std::string, Issue> value = addrSpec(address);
    if (value && isDirectoryName(*value))
        return problem(Issue::EmailNotAnAddress);
    if (value)
        return Identifier{IdentifierType::Email, std::move(*value)};
    const bool isOtherLink = isLinkedInLink(address) && !isHostName(address);
    if (isDomainOnly(address) && !isOtherLink)
        return problem(Issue::DomainOnly);
    return problem(value.error(), suggestionFor(clean, address));
}

/// Signs that stood behind a label, such as `E-mail: %27ann@example.com`.
ParsedIdentifier withoutMarkupInside(ParsedIdentifier parsed)
{
    if (!parsed)
        return parsed;
    if (const Issue issue = issueOfStandIn(parsed->value); issue != Issue::None)
        return problem(issue);
    const std::string plain = withoutMarkup(parsed->value);
    if (plain == parsed->value)
        return parsed;
    ParsedIdentifier again = parseUnwrapped(CleanText(plain).view());
    return again ? again : parsed;
}

// What is no plain address: with signs that may not belong to it, with text around it, or invalid.
ParsedIdentifier parseUnusual(std::string_view clean, Result<std::string, Issue> value)
{
    const bool mayBeAddress = clean.find('@') != clean.npos || hasEncodedAt(clean);
    if (clean.size() > longestWrapped || !mayBeAddress)
        return withoutMarkupInside(parseUnwrapped(clean));
    if (const Issue issue = issueOfStandIn(clean); issue != Issue::None)
        return problem(issue);
    const std::string plain = withoutMarkup(clean);
    if (ParsedIdentifier parsed =
            plain == clean ? problem(Issue::EmailNoAt) : parseUnwrapped(CleanText(plain).view()))
        return withoutMarkupInside(std::move(parsed));
    if (value && !isDirectoryName(*value))
        return Identifier{IdentifierType::Email, std::move(*value)};
    return withoutMarkupInside(parseUnwrapped(clean));
}

/// What isNormalizedEmail() asks of everything but the host, which begins behind `at`.
bool hasPlainForm(std::string_view address, size_t at)
{
    if (at == 0 || at == address.npos || at > longestLocalPart || address.size() > longestAddress)
        return false;
    const std::string_view local = address.substr(0, at);
    const bool isReserved = address.back() == 'd' && address.ends_with(".invalid");
    return isLetterOrDigit(local.front()) && isDotAtom(local, plainAtomText)
        && !isPlaceholderOfOneWord(local, address.substr(at + 1)) && !asciiDigits.hasAllOf(local)
        && !isDirectoryName(local) && !startsWith(local, "u003") && !isReserved;
}

bool isOfLettersOfAnyScript(std::string_view domain)
{
    const QString signs = QString::fromUtf8(domain.data(), qsizetype(domain.size()));
    return std::ranges::all_of(
        signs, [](QChar sign) { return sign == u'.' || sign == u'-' || sign.isLetterOrNumber(); });
}

/// Whether nothing in `domain` could be a sign around an address.
bool isOfLetters(std::string_view domain)
{
    static constexpr CharSet plain = asciiLetters | asciiDigits | CharSet(".-");
    auto &recent = perThread<TextCache<bool>, struct DomainsOfLetters>();
    return plain.hasAllOf(domain) || recent.get(domain, isOfLettersOfAnyScript);
}

} // namespace

ParsedIdentifier parseEmail(std::string_view clean)
{
    static constexpr CharSet wordsAlone = asciiLetters | asciiDigits | CharSet(" ");
    const bool isWords = clean.size() <= longestWrapped && wordsAlone.hasAllOf(clean) && !isEmptyGroup(clean);
    if (isWords) // nothing to strip or repair
        return problem(Issue::EmailNoAt);
    Result<std::string, Issue> value = addrSpec(clean);
    if (value && hasPlainForm(*value, value->find('@')) && isOfLetters(clean.substr(clean.find('@') + 1)))
        return Identifier{IdentifierType::Email, std::move(*value)};
    return parseUnusual(clean, std::move(value));
}

bool isNormalizedEmail(std::string_view text)
{
    const size_t at = text.find('@');
    return hasPlainForm(text, at) && isNormalizedHostName(text.substr(at + 1));
}

std::optional<ParsedIdentifier> recognizeEmail(std::string_view clean)
{
    const size_t at = clean.find('@');
    if (at == clean.npos && !isObfuscated(clean) && !hasEncodedAt(clean))
        return {};
    ParsedIdentifier parsed = parseEmail(clean);
    const bool hasForm = at != clean.npos && at > 0 && at + 1 < clean.size()
        && clean.find('@', at + 1) == clean.npos && clean.find(' ') == clean.npos
        && clean.find("://") == clean.npos && clean[0] != '*';
    if (parsed || hasForm || parsed.error().issue == Issue::SeveralValues)
        return parsed;
    return {};
}

bool isDomainOnly(std::string_view clean)
{
    if (clean.starts_with("*@") || clean.starts_with("*."))
        clean.remove_prefix(2);
    else if (clean.starts_with('@'))
        clean.remove_prefix(1);
    for (const std::string_view scheme : {"https://", "http://"}) {
        if (startsWith(clean, scheme))
            clean.remove_prefix(scheme.size());
    }
    static constexpr CharSet pathStarts{"/?#"};
    clean = clean.substr(0, pathStarts.firstIn(clean));
    if (clean.ends_with('.'))
        clean.remove_suffix(1);
    return isHostName(clean);
}

std::vector<std::string_view> addressesIn(std::string_view clean)
{
    std::vector<std::string_view> found;
    std::unordered_set<std::string_view> seen;
    for (size_t i = 0; i < clean.size();) {
        const size_t start = wordBreaks.firstNotIn(clean, i);
        const size_t end = wordBreaks.firstIn(clean, start);
        std::string_view word = clean.substr(start, end - start);
        if (const size_t slash = word.find('/', std::min(word.find('@'), word.size())); slash != word.npos)
            word = word.substr(0, slash);
        i = start + word.size() + 1;
        word = withoutPunctuation(word);
        while (word.starts_with('\''))
            word.remove_prefix(1);
        if (addrSpec(word) && seen.insert(word).second)
            found.push_back(word);
    }
    return found;
}

} // namespace dnc
