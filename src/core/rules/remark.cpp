// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/rules/remark.h"

#include "core/address/idna.h"
#include "core/address/machineaddress.h"
#include "core/address/mailprovider.h"
#include "core/address/toplevel.h"
#include "core/phone/dialstring.h"
#include "core/phone/newerplans.h"
#include "core/phone/phonelink.h"
#include "core/platform/perthread.h"
#include "core/result.h"
#include "core/text/charset.h"
#include "core/text/cleantext.h"
#include "core/text/homoglyphs.h"
#include "core/text/text.h"
#include "core/text/textcache.h"

#include <QByteArray>

#include <algorithm>

namespace dnc {

namespace {

// Controls, space, and the first bytes in UTF-8 of all other spaces, invisible signs and full-width forms.
constexpr CharSet mayHoldSpaces = CharSet("\x7F\xC2\xCD\xD8").withBytes(0x00, 0x20).withBytes(0xE0, 0xFF);

bool isPlainAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return c >= ' ' && c <= '~'; });
}

// Whether `text` contains `part`, ignoring ASCII case.
bool holds(std::string_view text, std::string_view part)
{
    const auto isSame = [](char a, char b) { return toLower(a) == toLower(b); };
    return std::search(text.begin(), text.end(), part.begin(), part.end(), isSame) != text.end();
}

// The address with Latin letters only, if there is one that looks the same.
std::string latinAddress(std::string_view local, std::string_view domain)
{
    const std::string latin = latinSkeleton(local);
    const std::string host = latinSkeleton(domain);
    return latin.empty() || host.empty() ? std::string{} : latin + '@' + host;
}

struct DomainDoubt {
    bool isSpoofed = false; // mixes scripts, or looks like the name of a large provider
    Note note = Note::None; // ProbableTypo, UnknownTopLevel or MachineAddress
    std::string meant; // empty: nobody knows
};

bool isSpoofedDomain(std::string_view domain)
{
    if (!hasEncodedLabel(domain))
        return false;
    const std::string readable = readableDomain(domain);
    return mixesScripts(readable) || (readable != domain && isLargeProvider(latinSkeleton(readable)));
}

// Valid until the next call on this thread.
const DomainDoubt &doubtOnDomain(std::string_view domain)
{
    auto &recent = perThread<TextCache<DomainDoubt>, struct DomainDoubts>();
    return recent.get(domain, [](std::string_view text) {
        DomainDoubt doubt{.isSpoofed = isSpoofedDomain(text), .meant = suggestedDomain(text)};
        if (isMachineHost(text))
            return DomainDoubt{doubt.isSpoofed, Note::MachineAddress, {}};
        if (!doubt.meant.empty())
            doubt.note = Note::ProbableTypo;
        else if (!hasKnownTopLevel(text))
            return DomainDoubt{doubt.isSpoofed, Note::UnknownTopLevel, cutAtTopLevel(text)};
        return doubt;
    });
}

Remark doubtOnEmail(std::string_view address)
{
    const size_t at = address.rfind('@');
    const std::string_view local = address.substr(0, at);
    const std::string_view domain = address.substr(at + 1);
    const DomainDoubt &doubt = doubtOnDomain(domain);
    const bool isForged = (!isPlainAscii(local) && mixesScripts(local)) || doubt.isSpoofed;
    if (isForged)
        return {Note::Homoglyph, latinAddress(local, readableDomain(domain))};
    if (std::string person = personBehind(address); !person.empty())
        return {Note::MachineAddress, std::move(person)};
    if (isMachineMailbox(local) || doubt.note == Note::MachineAddress)
        return {Note::MachineAddress, {}};
    if (std::string plain = withoutStraySign(address); !plain.empty())
        return {Note::StraySign, std::move(plain)};
    if (std::string plain = withoutMojibake(address); !plain.empty())
        return {Note::StraySign, std::move(plain)};
    return {doubt.note, doubt.meant.empty() ? std::string() : std::string(local) + '@' + doubt.meant};
}

Remark doubtOnLink(std::string_view link)
{
    if (link.find('%') == link.npos)
        return {};
    const QByteArray plain = QByteArray::fromPercentEncoding({link.data(), qsizetype(link.size())});
    const std::string_view letters(plain.constData(), size_t(plain.size()));
    return mixesScripts(letters) ? Remark{Note::Homoglyph, latinSkeleton(letters)} : Remark{};
}

Remark doubtOn(const Identifier &identifier)
{
    switch (identifier.type) {
    case IdentifierType::Email:
        return doubtOnEmail(identifier.value);
    case IdentifierType::LinkedIn:
        return doubtOnLink(identifier.value);
    case IdentifierType::Phone:
    case IdentifierType::Sms:
    case IdentifierType::WhatsApp:
        return {mayBeOfNewerPlan(identifier.value) ? Note::PlanMayBeNewer : Note::None, {}};
    case IdentifierType::WebChat:
        return {};
    }
    Q_UNREACHABLE();
}

// An identifier that is part of its input: whether alone, and in plain characters.
Note noteOnRest(std::string_view clean, std::string_view input, std::string_view value)
{
    const bool isCleaned = !isPlainAscii(input) && withoutSpaces(input) != clean;
    if (!holds(input, value) || (isCleaned && clean.size() == value.size()))
        return Note::Cleaned;
    return clean.size() == value.size() ? Note::None : Note::Unwrapped;
}

Note noteOnEmail(std::string_view input, std::string_view address)
{
    const std::string_view domain = address.substr(address.rfind('@'));
    const bool isEncoded = hasEncodedLabel(domain.substr(1));
    // The usual case of it, without signs that cleaning could take for spaces or leave out.
    if (isEncoded && !mayHoldSpaces.hasAnyOf(input) && input.find('@') != input.npos && !holds(input, domain))
        return Note::DomainEncoded;
    const CleanText clean(input);
    if (clean.view().find('@') == std::string_view::npos
        || clean.view().find(" @ ") != std::string_view::npos)
        return Note::AtRestored;
    if (isEncoded && !holds(clean.view(), domain))
        return Note::DomainEncoded;
    if (!holds(clean.view(), address))
        return Note::Unwrapped;
    return noteOnRest(clean.view(), input, address);
}

Note noteOnNumber(std::string_view input, const Identifier &number)
{
    const CleanText clean(input, Fold::Number);
    const Result<Dialable, Issue> dialable = dialString(clean.view());
    if (!dialable) // the number stood behind the mark of a list
        return Note::Unwrapped;
    if (dialable->isRestored)
        return Note::DigitsRestored;
    std::string digits = dialable->text;
    std::erase_if(digits, [](char c) { return !isDigit(c); });
    const bool hasCountry = dialable->text.find('+') != std::string::npos || digits.starts_with("00")
        || digits.ends_with(std::string_view(number.value).substr(1));
    if (!hasCountry)
        return Note::CountryAssumed;
    if (number.type != IdentifierType::Phone && channelOfLink(insideAngles(clean.view())) == number.type)
        return Note::ChannelNamed;
    return std::ranges::any_of(clean.view(), isLetter) ? Note::Unwrapped : Note::None;
}

} // namespace

Remark remarkOn(std::string_view input, const Identifier &identifier)
{
    if (Remark doubt = doubtOn(identifier); doubt.note != Note::None)
        return doubt;
    if (input == identifier.value)
        return {};
    Note note = Note::None;
    switch (identifier.type) {
    case IdentifierType::Email:
        return {noteOnEmail(input, identifier.value), {}};
    case IdentifierType::Phone:
    case IdentifierType::Sms:
    case IdentifierType::WhatsApp:
        note = noteOnNumber(input, identifier);
        break;
    case IdentifierType::LinkedIn:
        note = trimmed(input) == identifier.value ? Note::None : Note::LinkShortened;
        break;
    case IdentifierType::WebChat:
        return {isPlainAscii(input) || holds(input, identifier.value) ? Note::None : Note::Cleaned, {}};
    }
    return {note == Note::None && !isPlainAscii(input) ? Note::Cleaned : note, {}};
}

Note noteOnNormalized(IdentifierType type, std::string_view value)
{
    // Plain ASCII has no homoglyphs here.
    if (type != IdentifierType::Email)
        return Note::None;
    if (value.front() == '3' && !withoutStraySign(value).empty())
        return Note::StraySign;
    const size_t at = value.find('@');
    if (isMachineMailbox(value.substr(0, at)))
        return Note::MachineAddress;
    return doubtOnDomain(value.substr(at + 1)).note;
}

} // namespace dnc
