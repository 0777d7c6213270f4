// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/wire/protocol.h"

#include "upload/wire/answerbody.h"
#include "upload/wire/answerheaders.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace dnc {

namespace {

constexpr qsizetype longestMessage = 500;

bool needsEscape(char c)
{
    return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20;
}

void appendJsonString(QByteArray &out, std::string_view text)
{
    static constexpr char hex[] = "0123456789abcdef";
    out += '"';
    while (!text.empty()) {
        const auto plain = size_t(std::find_if(text.begin(), text.end(), needsEscape) - text.begin());
        out.append(text.data(), qsizetype(plain));
        if (plain == text.size())
            break;
        const char c = text[plain];
        if (c == '"' || c == '\\')
            out.append('\\').append(c);
        else
            out.append("\\u00").append(hex[c >> 4]).append(hex[c & 0xF]);
        text.remove_prefix(plain + 1);
    }
    out += '"';
}

/// The Error object of the API's contract.
struct ApiError {
    bool isWellFormed = false; ///< has the members that the contract names
    QString message;
};

ApiError readApiError(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    const QJsonValue error = document[QLatin1String("error")];
    const QJsonValue message = document[QLatin1String("message")];
    QString words = message.toString(error.toObject()[QLatin1String("message")].toString());
    return {.isWellFormed = document.isObject() && error.isString() && message.isString(),
            .message = words.simplified().left(longestMessage)};
}

Verdict judgeTransport(Transport transport)
{
    switch (transport) {
    case Transport::Complete:
        break;
    case Transport::NotSent:
        return {.outcome = Outcome::NotApplied, .cause = Cause::NoConnection, .next = NextStep::Retry};
    case Transport::TlsFailed:
        return {.outcome = Outcome::NotApplied, .cause = Cause::TlsFailed, .next = NextStep::Stop};
    case Transport::ProxyRefused:
        return {.outcome = Outcome::NotApplied, .cause = Cause::ProxyRefused, .next = NextStep::Stop};
    case Transport::ProxyAsks:
        return {.outcome = Outcome::NotApplied, .cause = Cause::ProxyAsks, .next = NextStep::Stop};
    case Transport::TimedOut:
        return {.outcome = Outcome::Unknown, .cause = Cause::TimedOut, .next = NextStep::Retry};
    case Transport::Interrupted:
        return {.outcome = Outcome::Unknown, .cause = Cause::Interrupted, .next = NextStep::Retry};
    case Transport::TooLarge:
        return {.outcome = Outcome::Unknown, .cause = Cause::ResponseTooLarge, .next = NextStep::Retry};
    }
    Q_UNREACHABLE();
}

bool isRedirect(int status)
{
    constexpr std::array redirects{301, 302, 303, 307, 308};
    return std::ranges::find(redirects, status) != redirects.end();
}

struct StatusRule {
    int status;
    Outcome outcome; ///< if the body is an ApiError; Unknown otherwise
    Cause cause;
    NextStep next;
};

// The statuses of the contract, and what RFC 9110 says about others. 413 and 422 are about this body, so that
// halves of it may be accepted.
constexpr StatusRule refusals[] = {
    {400, Outcome::Rejected, Cause::BadRequest, NextStep::Proceed},
    {401, Outcome::NotApplied, Cause::Unauthorized, NextStep::Stop},
    {403, Outcome::NotApplied, Cause::Forbidden, NextStep::Stop},
    {404, Outcome::NotApplied, Cause::NotFound, NextStep::Stop},
    {408, Outcome::Unknown, Cause::TimedOut, NextStep::Retry},
    {409, Outcome::Unknown, Cause::OtherRefusal, NextStep::Retry},
    {413, Outcome::Rejected, Cause::BadRequest, NextStep::Proceed},
    {422, Outcome::Rejected, Cause::BadRequest, NextStep::Proceed},
    {425, Outcome::Unknown, Cause::OtherRefusal, NextStep::Retry},
    {429, Outcome::NotApplied, Cause::TooManyRequests, NextStep::Wait},
};
constexpr StatusRule anyRefusal{0, Outcome::NotApplied, Cause::OtherRefusal, NextStep::Stop};

Verdict judgeRefusal(const Reply &reply)
{
    const auto known = std::ranges::find(refusals, reply.status, &StatusRule::status);
    const StatusRule &rule = known == std::end(refusals) ? anyRefusal : *known;
    const ApiError error = readApiError(reply.body);
    Verdict verdict{
        .outcome = rule.outcome, .cause = rule.cause, .next = rule.next, .serverMessage = error.message};
    if (error.isWellFormed)
        return verdict;
    // A proxy may have answered instead of the service, so this proves nothing about the rows.
    verdict.outcome = Outcome::Unknown;
    if (rule.outcome == Outcome::Rejected) {
        verdict.cause = Cause::NotTheService;
        verdict.next = NextStep::Stop;
    }
    return verdict;
}

Verdict judgeStatus(const Reply &reply)
{
    if (reply.status >= 500)
        return {.outcome = Outcome::Unknown,
                .cause = Cause::ServerFailure,
                .next = NextStep::Retry,
                .serverMessage = readApiError(reply.body).message};
    if (reply.status >= 400)
        return judgeRefusal(reply);
    if (isRedirect(reply.status))
        return {.outcome = Outcome::Unknown, .cause = Cause::Redirected, .next = NextStep::Stop};
    return {.outcome = Outcome::Unknown, .cause = Cause::NotTheService, .next = NextStep::Retry};
}

/// An answer that cannot be read by the rules is as good as one that broke off.
Transport transportIn(const Reply &reply)
{
    const bool isUnreadable =
        reply.transport == Transport::Complete && reply.framing.end == BodyEnd::Malformed;
    return isUnreadable ? Transport::Interrupted : reply.transport;
}

Verdict judgeOther(const Reply &reply)
{
    const Transport transport = transportIn(reply);
    return transport != Transport::Complete ? judgeTransport(transport) : judgeStatus(reply);
}

Verdict withHeaders(Verdict verdict, const Reply &reply)
{
    verdict.httpStatus = reply.status;
    verdict.retryAfter = readRetryAfter(reply);
    if (verdict.cause == Cause::ProxyAsks)
        verdict.proxy = reply.proxy;
    return verdict;
}

Verdict accepted(Proof proof)
{
    return {
        .outcome = Outcome::Confirmed, .cause = Cause::Accepted, .next = NextStep::Proceed, .proof = proof};
}

/// The contract names 200. 201 and 204 say the same (RFC 9110, 15.3); 202 promises nothing yet, 206 is a
/// part, and the others are no answers to these requests.
bool isOk(const Reply &reply)
{
    return reply.status == 200 || reply.status == 201 || reply.status == 204;
}

/// What a 200, 201 or 204 proves whose head came whole. What it does not prove by itself is looked up before
/// anything is sent again, unless it came too early or its words speak against it.
Verdict judgeSuccess(const Reply &reply, quint32 sent)
{
    Verdict verdict{.outcome = Outcome::Unknown, .cause = Cause::Unfamiliar, .next = NextStep::ReadBack};
    verdict.shape = shapeOf(reply, sent);
    verdict.serverMessage = verdict.shape->words;
    switch (verdict.shape->kind) {
    case AnswerShape::Kind::Confirming:
        if (reply.framing.isUnambiguous() && reply.framing.afterWholeRequest)
            return accepted(Proof::Answer);
        break;
    case AnswerShape::Kind::Unfamiliar:
        break;
    case AnswerShape::Kind::FewerCounted:
        verdict.cause = Cause::FewerCounted;
        break;
    case AnswerShape::Kind::Page:
        verdict.serverMessage.clear();
        [[fallthrough]];
    case AnswerShape::Kind::Failure:
        verdict.cause = Cause::NotTheService;
        verdict.next = NextStep::Retry;
    }
    if (!reply.framing.afterWholeRequest) {
        verdict.cause = Cause::NotTheService;
        verdict.next = NextStep::Retry;
    }
    return verdict;
}

/// Whether the head of a success came, and its body as far as the connection lasted.
bool hasSuccess(const Reply &reply)
{
    const bool isCut = reply.transport == Transport::Interrupted && reply.framing.end == BodyEnd::Malformed;
    return isOk(reply) && (reply.transport == Transport::Complete || isCut);
}

bool isListing(const Reply &reply)
{
    return isOk(reply) && transportIn(reply) == Transport::Complete
        && QJsonDocument::fromJson(reply.body)[QLatin1String("data")].isArray();
}

} // namespace

QByteArray encode(std::span<const WireItem> items, bool pauseActiveProspects)
{
    QByteArray body;
    body.reserve(qsizetype(items.size()) * 96 + 64);
    body += "{\"identifiers\":[";
    for (const WireItem &item : items) {
        body += body.back() == '}' ? ",{\"identifier\":" : "{\"identifier\":";
        appendJsonString(body, item.identifier);
        body += ",\"identifierType\":";
        appendJsonString(body, item.type);
        if (!item.name.empty()) {
            body += ",\"name\":";
            appendJsonString(body, item.name);
        }
        body += '}';
    }
    body += "],\"pauseActiveProspects\":";
    body += pauseActiveProspects ? "true}" : "false}";
    return body;
}

QByteArray encodeRemoval(std::string_view identifier, std::string_view type)
{
    QByteArray body = "{\"identifier\":";
    appendJsonString(body, identifier);
    body += ",\"identifierType\":";
    appendJsonString(body, type);
    return body + '}';
}

Verdict judgeRemoval(const Reply &reply)
{
    Verdict verdict = hasSuccess(reply) ? judgeSuccess(reply, 1) : judgeOther(reply);
    if (verdict.next == NextStep::ReadBack)
        verdict.next = NextStep::Retry; // the entry is read again in any case
    const bool isOfThisEntry =
        verdict.cause == Cause::BadRequest || (verdict.cause == Cause::NotFound && isOfTheService(reply));
    if (isOfThisEntry) {
        verdict.outcome = Outcome::NotApplied;
        verdict.next = NextStep::Proceed;
    }
    return withHeaders(verdict, reply);
}

Verdict judge(const Reply &reply, quint32 sent)
{
    if (hasSuccess(reply))
        return withHeaders(judgeSuccess(reply, sent), reply);
    Verdict verdict = judgeOther(reply);
    if (reply.transport == Transport::Complete && reply.status >= 200 && reply.status < 300)
        verdict.shape = shapeOf(reply, sent);
    return withHeaders(verdict, reply);
}

Verdict judgeListing(const Reply &reply)
{
    Verdict verdict = isListing(reply) ? accepted(Proof::None) : judgeOther(reply);
    if (verdict.cause == Cause::BadRequest) { // there is no batch that could be halved
        verdict.outcome = Outcome::NotApplied;
        verdict.cause = Cause::OtherRefusal;
        verdict.next = NextStep::Stop;
    }
    return withHeaders(verdict, reply);
}

bool isOfTheService(const Reply &reply)
{
    if (transportIn(reply) != Transport::Complete)
        return false;
    if (reply.status >= 400)
        return readApiError(reply.body).isWellFormed;
    return isOk(reply) && reply.framing.isUnambiguous()
        && (isListing(reply) || shapeOf(reply, 0).kind == AnswerShape::Kind::Confirming);
}

} // namespace dnc
