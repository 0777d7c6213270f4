// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/rules/rules.h"

#include "core/address/email.h"
#include "core/address/handle.h"
#include "core/address/linkedin.h"
#include "core/phone/phone.h"
#include "core/phone/phonelink.h"
#include "core/phone/phonenumber.h"
#include "core/result.h"
#include "core/text/cleantext.h"
#include "core/text/digest.h"
#include "core/text/text.h"

namespace dnc {

namespace {

// What the form of a text shows. Without a type, the parse result still says what is wrong.
struct Recognized {
    std::optional<IdentifierType> type;
    ParsedIdentifier parsed;
};

ParsedIdentifier problem(Issue issue)
{
    return unexpected(Problem{issue, {}});
}

std::optional<Recognized> recognizedPhone(std::string_view clean, const RuleContext &context)
{
    if (const auto channel = channelOfLink(clean))
        return Recognized{channel, parsePhone(*channel, clean, context)};
    std::optional<ParsedIdentifier> parsed = recognizePhone(clean, context);
    if (!parsed)
        return {};
    const bool isClear = parsed->has_value() || hasPhoneForm(clean);
    return Recognized{isClear ? std::optional(IdentifierType::Phone) : std::nullopt, *std::move(parsed)};
}

// The issue of a text without a clear type, as far as its form shows.
ParsedIdentifier untypedProblem(std::string_view clean)
{
    ParsedIdentifier asEmail = parseEmail(clean);
    if (asEmail)
        return asEmail;
    const Problem &found = asEmail.error();
    const bool tells = found.issue == Issue::EmailNotAnAddress || found.issue == Issue::EmailHiddenGroup
        || found.issue == Issue::DomainOnly || found.issue == Issue::SeveralValues
        || !found.suggestion.empty();
    return tells ? asEmail : problem(Issue::TypeUnknown);
}

Recognized recognize(std::string_view text, const RuleContext &context)
{
    const CleanText clean(text);
    if (clean.issue() != Issue::None)
        return {{}, problem(clean.issue())};
    if (isLinkedInLink(clean.view()))
        return {IdentifierType::LinkedIn, parseLinkedIn(clean.view())};
    if (isWhatsAppWithoutNumber(clean.view()))
        return {IdentifierType::WhatsApp, problem(Issue::WhatsAppNotANumber)};
    if (isWhatsAppAddress(clean.view())) // which has the form of an e-mail address
        return {IdentifierType::WhatsApp, parsePhone(IdentifierType::WhatsApp, clean.view(), context)};
    if (std::optional<ParsedIdentifier> email = recognizeEmail(clean.view()))
        return {IdentifierType::Email, *std::move(email)};
    if (isDigest(clean.view()))
        return {{}, problem(Issue::Hashed)};
    const CleanText number(text, Fold::Number);
    std::optional<Recognized> phone = recognizedPhone(insideAngles(number.view()), context);
    return phone ? *std::move(phone) : Recognized{{}, untypedProblem(clean.view())};
}

// A number shows that it is one, but not for which channel, unless a link names it.
TypedResult numberAmong(const Neighbors &neighbors, std::string_view text, Recognized shown,
                        const RuleContext &context)
{
    const CleanText clean(text, Fold::Number);
    const bool isBare = isBareNumber(text);
    const auto usual = neighbors.usual;
    if (isBare && usual == IdentifierType::WebChat)
        return {usual, parseIdentifier(*usual, text, context), true};
    if (usual && isNumberType(*usual) && !channelOfLink(insideAngles(clean.view()))) {
        if (shown.parsed)
            shown.parsed->type = *usual;
        return {usual, std::move(shown.parsed), usual != shown.type};
    }
    if (isBare && !neighbors.hasNumbers)
        return {{}, problem(Issue::TypeUnknown)};
    return {shown.type, std::move(shown.parsed)};
}

} // namespace

ParsedIdentifier parseIdentifier(IdentifierType type, std::string_view text, const RuleContext &context)
{
    if (type == IdentifierType::WebChat)
        return parseHandle(text);
    const bool isText = type == IdentifierType::Email || type == IdentifierType::LinkedIn;
    const CleanText clean(text, isText ? Fold::Text : Fold::Number);
    if (clean.issue() != Issue::None)
        return problem(clean.issue());
    if (type != IdentifierType::LinkedIn && isWhatsAppWithoutNumber(clean.view()))
        return problem(Issue::WhatsAppNotANumber);
    // A public name of LinkedIn may look like base64.
    if (type == IdentifierType::LinkedIn ? isHexDigest(clean.view()) : isDigest(clean.view()))
        return problem(Issue::Hashed);
    switch (type) {
    case IdentifierType::Email:
        return parseEmail(clean.view());
    case IdentifierType::LinkedIn:
        return parseLinkedIn(clean.view());
    case IdentifierType::Phone:
    case IdentifierType::Sms:
    case IdentifierType::WhatsApp:
        return parsePhone(type, clean.view(), context);
    case IdentifierType::WebChat:
        break;
    }
    Q_UNREACHABLE();
}

void warmUpRules(const RuleContext &context)
{
    for (const char *number : {"+14155550123", "4155550123"})
        static_cast<void>(parsePhoneNumber(number, context.region));
}

std::optional<IdentifierType> typeOfNormalized(std::string_view text)
{
    if (text.starts_with('+'))
        return isNormalizedNumber(text) ? std::optional(IdentifierType::Phone) : std::nullopt;
    if (isNormalizedLink(text))
        return IdentifierType::LinkedIn;
    return isNormalizedEmail(text) ? std::optional(IdentifierType::Email) : std::nullopt;
}

std::optional<IdentifierType> guessType(std::string_view text, const RuleContext &context)
{
    return recognize(text, context).type;
}

ParsedIdentifier parseAnyIdentifier(std::string_view text, const RuleContext &context)
{
    return recognize(text, context).parsed;
}

TypedResult parseAmongNeighbors(const Neighbors &neighbors, std::string_view text, const RuleContext &context)
{
    Recognized shown = recognize(text, context);
    if (shown.type && isNumberType(*shown.type))
        return numberAmong(neighbors, text, std::move(shown), context);
    const Issue issue = shown.parsed ? Issue::None : shown.parsed.error().issue;
    // Only a person says that values that look like hashes are chat ids.
    const bool isChatId = issue == Issue::Hashed && neighbors.usual == IdentifierType::WebChat;
    if (isChatId || (issue == Issue::TypeUnknown && neighbors.usual))
        return {neighbors.usual, parseIdentifier(*neighbors.usual, text, context), true};
    return {shown.type, std::move(shown.parsed)};
}

bool isBareNumber(std::string_view text)
{
    const CleanText clean(text, Fold::Number);
    return !clean.view().empty() && countDigits(clean.view()) == clean.view().size();
}

} // namespace dnc
