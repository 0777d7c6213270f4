// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/rules.h"

#include "core/email.h"
#include "core/handle.h"
#include "core/linkedin.h"
#include "core/phone.h"
#include "core/text.h"

namespace dnc {

namespace {

// What a text shows by its form. Without a type the judgement still tells what is wrong.
struct Recognised {
    std::optional<IdentifierType> type;
    Judged judged;
};

Judged problem(Issue issue)
{
    return unexpected(Problem{issue, {}});
}

Recognised recognisedPhone(std::string_view clean, const Judged &otherwise, const RuleContext &context)
{
    std::optional<Judged> judged = recognisePhone(insideAngles(clean), context);
    if (!judged)
        return {{}, otherwise};
    const bool isClear = judged->has_value() || hasPhoneForm(insideAngles(clean));
    return {isClear ? std::optional(IdentifierType::Phone) : std::nullopt, *std::move(judged)};
}

// Why a text of no clear type cannot be taken, as far as its form tells.
Judged unclear(std::string_view clean)
{
    const Judged asEmail = parseEmail(clean);
    if (asEmail)
        return asEmail;
    const Problem &found = asEmail.error();
    const bool tells = found.issue == Issue::EmailNotAnAddress || found.issue == Issue::EmailHiddenGroup
        || found.issue == Issue::DomainOnly || found.issue == Issue::SeveralValues
        || !found.suggestion.empty();
    return tells ? asEmail : problem(Issue::TypeUnknown);
}

Recognised recognise(std::string_view text, const RuleContext &context)
{
    const CleanText clean(text);
    if (clean.issue() != Issue::None)
        return {{}, problem(clean.issue())};
    if (isLinkedInLink(clean.view()))
        return {IdentifierType::LinkedIn, parseLinkedIn(clean.view())};
    if (std::optional<Judged> email = recogniseEmail(clean.view()))
        return {IdentifierType::Email, *std::move(email)};
    const CleanText number(text, Fold::Number);
    return recognisedPhone(number.view(), unclear(clean.view()), context);
}

} // namespace

Judged parseIdentifier(IdentifierType type, std::string_view text, const RuleContext &context)
{
    if (type == IdentifierType::WebChat)
        return parseHandle(text);
    const bool isText = type == IdentifierType::Email || type == IdentifierType::LinkedIn;
    const CleanText clean(text, isText ? Fold::Text : Fold::Number);
    if (clean.issue() != Issue::None)
        return problem(clean.issue());
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

std::optional<IdentifierType> guessType(std::string_view text, const RuleContext &context)
{
    return recognise(text, context).type;
}

Judged parseAnyIdentifier(std::string_view text, const RuleContext &context)
{
    return recognise(text, context).judged;
}

} // namespace dnc
