// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <optional>

namespace dnc::sandbox {

/// A failure of the network or the service, applied to requests `first` to `first + times - 1`, counted from
/// 1 in the order in which their first bytes arrive.
struct Fault {
    QString kind; ///< one of those listed by faultHelp(): an HTTP status such as 503, or drop-before, html
                  ///< and so on
    int argument = -1; ///< for kinds that take one, such as delay=250 (ms); -1: the default of the kind
    int first = 0; ///< 0: the next requests without another fault
    int times = 1; ///< -1: forever
};

/// Parses KIND[=ARGUMENT][@N][xTIMES]; TIMES may be `*`. Nothing if the syntax is wrong, the kind is unknown
/// or takes no argument.
[[nodiscard]] std::optional<Fault> parseFault(const QString &text);

/// The names and descriptions of all kinds, for --help; one per line.
[[nodiscard]] QString faultHelp();

/// The content that replaces the service's answer, for faults that answer with valid HTTP.
enum class Saying {
    Status, ///< another status, with its usual error
    RetryDate, ///< 429 with a date in Retry-After
    RetryNonsense, ///< 429 with invalid headers
    Html,
    BrokenJson,
    DeepJson,
    ListJson,
    ErrorObject,
    OtherJson,
    FewerCounts,
    NulJson,
    DuplicateKeys,
    WrongCharset,
    PlainOk,
    EmptyPage,
    Counted,
    CountedLess,
    Queued,
    GzipBomb,
};

/// How a fault shows on the wire.
enum class Trick {
    Say, ///< a valid HTTP answer, but see Saying
    Delay,
    Drip,
    Close,
    Reset,
    Stall,
    StallContinue,
    StallHeader,
    Cut,
    Garbage,
    HugeHeader,
    HugeBody,
    InterimFlood,
    OldHttp,
};

/// How much of a request must have arrived before the fault is applied.
enum class Moment {
    Accept, ///< nothing: applied to the next `times` connections
    FirstByte,
    Header,
    Body,
    Whole
};

/// The part of an answer that a trick is applied to.
enum class Part {
    All,
    StatusLine, ///< within it
    StatusOnly, ///< after it
    Header,
    Body,
    Chunk,
};

/// The requests that a fault is for.
enum class Method { Any, Get, Post, Delete };

/// The properties of a kind.
struct FaultTraits {
    Trick trick = Trick::Say;
    Part part = Part::All; ///< for Trick::Drip and Trick::Cut
    Saying saying = Saying::Status; ///< for Trick::Say
    Moment moment = Moment::Whole;
    Method method = Method::Any; ///< others are spared; only for faults of Moment::Whole
    bool applies = false; ///< the request is carried out, although the client may never learn of it
    int status = 0; ///< for Saying::Status
    int argument = 0; ///< the default of the kind
};

/// For a kind that parseFault() knows.
[[nodiscard]] FaultTraits faultTraits(const QString &kind);

} // namespace dnc::sandbox
