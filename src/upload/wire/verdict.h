// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/proof.h"
#include "upload/wire/answershape.h"
#include "upload/wire/framing.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

namespace dnc {

/// How a request ended on the wire.
enum class Transport {
    Complete, ///< a complete answer came
    NotSent, ///< it certainly failed before the first byte of the body was sent
    TlsFailed, ///< no trusted connection was possible; nothing was sent
    ProxyRefused, ///< the proxy refused; nothing was sent
    ProxyAsks, ///< 407: the proxy wants a user name and a password, or other ones; nothing was sent
    TimedOut, ///< sent at least in part; no complete answer in time
    Interrupted, ///< sent at least in part; the connection broke before a complete answer came
    TooLarge, ///< sent; the answer was larger than 8 MiB
};

/// One answer as it came, or how the request failed. Headers are unparsed and empty where they are missing.
struct Reply {
    Transport transport = Transport::Complete;
    Framing framing;
    int status = 0; ///< HTTP status; 0 where none came
    QByteArray body;
    QByteArray contentType;
    QByteArray retryAfter;
    QByteArray date;
    QByteArray rateLimit; ///< RateLimit-Limit
    QByteArray rateRemaining; ///< RateLimit-Remaining
    QByteArray rateReset; ///< RateLimit-Reset, in seconds
    QByteArray rateField; ///< RateLimit, which replaces the three in later drafts
    QString proxy; ///< `host:port` of the proxy on the way; empty without one
    QString errorText; ///< the error message of the network layer, for the details
};

/// What an answer means for all identifiers of its batch. Journal numbers: add at the end only.
enum class Outcome {
    Confirmed, ///< they are on the list
    Rejected, ///< the service refused them as invalid
    NotApplied, ///< they were not added, for a reason that is not theirs
    Unknown, ///< they may be on the list: the same batch is sent again to find out
};

/// Why. The texts for people and the next step depend on this, never on the server message.
enum class Cause {
    Accepted,
    BadRequest, ///< 400
    Unauthorized, ///< 401: a wrong token, or an account id that is missing or wrong
    Forbidden, ///< 403
    NotFound, ///< 404
    TooManyRequests, ///< 429
    OtherRefusal, ///< a 4xx that the contract does not name
    ServerFailure, ///< 5xx
    Redirected, ///< 3xx, never followed
    NotTheService, ///< 2xx or 4xx with a body that is not the API's, such as the page of a captive portal
    Unfamiliar, ///< a 2xx that confirms nothing by itself, and against which nothing speaks
    FewerCounted, ///< the same, with a number below the count that was sent
    NoConnection, ///< Transport::NotSent
    TlsFailed,
    ProxyRefused,
    TimedOut,
    Interrupted,
    ResponseTooLarge, ///< Transport::TooLarge
    ProxyAsks,
};

/// What to do after an answer.
enum class NextStep {
    Proceed, ///< send the next batch (the journal splits a rejected batch of several)
    Wait, ///< send the same batch again when the service allows it
    Retry, ///< send the same batch again after a growing pause
    Stop, ///< pause the job until a person has done something
    ReadBack, ///< look on the list before anything is sent again
};

/// The meaning of one answer.
struct Verdict {
    Outcome outcome = Outcome::Unknown;
    Cause cause = Cause::Interrupted;
    NextStep next = NextStep::Retry;
    int httpStatus = 0; ///< 0 where none came
    QString serverMessage; ///< `message` of the answer, at most 500 characters, or empty
    std::optional<std::chrono::milliseconds> retryAfter; ///< as the answer asks, at most 15 minutes
    Proof proof = Proof::None; ///< of Confirmed
    std::optional<AnswerShape> shape; ///< of a 2xx that does not confirm by itself
    /// When the request began, by the service's clock, as far as its answer tells; not after that.
    std::optional<std::chrono::sys_time<std::chrono::milliseconds>> since;
    QString proxy; ///< `host:port` of the proxy, for ProxyAsks
};

/// A verdict for a person. Each text is one or more sentences, or empty. Translated.
struct Explanation {
    QString what; ///< what happened
    QString effect; ///< what that means for the rows
    QString advice; ///< what to do
};
/// Any thread.
[[nodiscard]] Explanation explain(const Verdict &verdict);

} // namespace dnc
