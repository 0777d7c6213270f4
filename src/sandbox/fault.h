// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <optional>

namespace dnc::sandbox {

/// Something that a network or a service does wrong, for requests `first` to `first + times - 1`, counted
/// from 1 in the order in which their first bytes arrive.
struct Fault {
    QString kind; ///< one of those that faultHelp() names: an HTTP status such as 503, or drop-before, html
                  ///< and so on
    int argument =
        -1; ///< for the kinds that take one, such as delay=250 (milliseconds); -1: the kind's own default
    int first = 0; ///< 0: the next requests that no other fault has claimed
    int times = 1; ///< -1: for ever
};

/// Reads KIND[=ARGUMENT][@N][xTIMES]; TIMES may be `*`. Nothing where it is not of that form, the kind is
/// unknown or takes no argument.
[[nodiscard]] std::optional<Fault> parseFault(const QString &text);

/// The names of all kinds with what each does, for --help; one a line.
[[nodiscard]] QString faultHelp();

/// What is said in place of the service's answer, by faults that answer properly.
enum class Saying {
    Status, ///< another status, with the error that belongs to it
    RetryDate, ///< 429 whose Retry-After is a date
    RetryNonsense, ///< 429 whose headers cannot be understood
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
    GzipBomb,
};

/// How a fault shows on the wire.
enum class Trick {
    Say, ///< a proper answer of HTTP, but see Saying
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

/// How much of a request has to be there before the fault strikes.
enum class Moment {
    Accept, ///< nothing: the next connections are struck, so many as `times` says
    FirstByte,
    Header,
    Body,
    Whole
};

/// Which part of an answer a trick is played on.
enum class Part {
    All,
    StatusLine, ///< within it
    StatusOnly, ///< behind it
    Header,
    Body,
    Chunk,
};

/// What a kind means to the server.
struct FaultTraits {
    Trick trick = Trick::Say;
    Part part = Part::All; ///< of Trick::Drip and Trick::Cut
    Saying saying = Saying::Status; ///< of Trick::Say
    Moment moment = Moment::Whole;
    bool applies = false; ///< the request is carried out, although the client may never learn of it
    int status = 0; ///< what Saying::Status answers with
    int argument = 0; ///< the kind's own default
};

/// Of a kind that parseFault() knows.
[[nodiscard]] FaultTraits faultTraits(const QString &kind);

} // namespace dnc::sandbox
