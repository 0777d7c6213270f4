// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

namespace dnc {

/// How far a request came when no whole answer arrived.
enum class Transport {
    Complete, ///< a whole answer is there
    NotSent, ///< it provably failed before the first byte of the body left
    TlsFailed, ///< no trusted connection could be made; nothing was sent
    ProxyRefused, ///< the proxy wants credentials or refused; nothing was sent
    TimedOut, ///< sent, perhaps in part, and no answer in time
    Interrupted, ///< sent, perhaps in part, and the answer broke off
    TooLarge, ///< the answer was larger than any of the service's can be
};

/// One answer as it came, or how it failed. A value; headers in their raw form.
struct Reply {
    Transport transport = Transport::Complete;
    int status = 0; ///< HTTP status, 0 where none came
    QByteArray body;
    QByteArray contentType;
    QByteArray retryAfter;
    QByteArray date;
    QByteArray rateLimit; ///< RateLimit-Limit
    QByteArray rateRemaining; ///< RateLimit-Remaining
    QByteArray rateReset; ///< RateLimit-Reset, seconds
    QByteArray rateField; ///< RateLimit, the one field that later drafts have in place of the three
    QString errorText; ///< what the network layer said, for the details
};

/// What an answer means for the identifiers of its batch. Never mixed: Unknown is settled by sending again.
enum class Outcome {
    Confirmed, ///< they are on the list
    Rejected, ///< the service refused them
    NotApplied, ///< they were not touched, and it is not their fault
    Unknown, ///< they may or may not be on the list
};

/// Why, so that words and the next step can be chosen without looking at the service's prose.
enum class Cause {
    Accepted,
    BadRequest, ///< 400
    Unauthorized, ///< 401: the token, or the account id that is missing
    Forbidden, ///< 403
    NotFound, ///< 404
    TooManyRequests, ///< 429
    OtherRefusal, ///< another 4xx that the contract does not know
    ServerFailure, ///< 5xx
    Redirected, ///< 3xx, never followed
    NotTheService, ///< 2xx or 4xx whose body is not the API's: a captive portal, a proxy's page
    NoConnection, ///< Transport::NotSent
    TlsFailed,
    ProxyRefused,
    TimedOut,
    Interrupted,
    ResponseTooLarge, ///< Transport::TooLarge
};

/// What to do after an answer.
enum class NextStep {
    Proceed, ///< on to the next batch (a rejected batch of several is halved by the journal)
    Wait, ///< send the same again when the service allows
    Retry, ///< send the same again after a growing pause
    Stop, ///< pause the job until a person has done something
};

/// The meaning of one answer.
struct Verdict {
    Outcome outcome = Outcome::Unknown;
    Cause cause = Cause::Interrupted;
    NextStep next = NextStep::Retry;
    int httpStatus = 0;
    QString serverMessage; ///< the service's own words, at most 500 characters, or empty
    std::optional<std::chrono::milliseconds> retryAfter; ///< as told, capped at 15 minutes
};

/// A verdict for a person: what happened, what it did to their rows, what to do now. Translated.
struct Explanation {
    QString what;
    QString effect;
    QString advice;
};
[[nodiscard]] Explanation explain(const Verdict &verdict);

} // namespace dnc
