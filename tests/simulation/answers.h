// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/wire/framing.h"

#include <QByteArray>
#include <QNetworkReply>

#include <optional>
#include <utility>
#include <vector>

namespace dnc::test {

/// How a request can end other than as it should. Add one here and a row to answerTable in answers.cpp.
enum class AnswerKind : quint8 {
    NoConnection,
    TlsFailed,
    ProxyRefused,
    LostBefore,
    LostAfter,
    SilentBefore,
    SilentAfter,
    AppliedLate,
    Fault,
    FaultAfter,
    Unavailable,
    TooMany,
    TooManyUntil,
    TooManyForNothing,
    Refusal,
    RefusalOfAProxy,
    TooLargeBatch,
    Unauthorized,
    Forbidden,
    NotFound,
    RequestTimeout,
    Conflict,
    Redirect,
    WebPage,
    Queued,
    Accepted202,
    TooEarly,
    UntilClose,
    Cut,
    CutAfter,
    BytesBehind,
    FewerCounted,
    Unfamiliar,
    HugeAnswer,
};
inline constexpr size_t answerKindCount = size_t(AnswerKind::HugeAnswer) + 1;

/// How many ways the service has to say that it took a batch.
inline constexpr size_t successCount = 5;

/// What the program gets from its network. A value.
struct WireAnswer {
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    bool wasSent = true; ///< at least in part
    int status = 0;
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    Framing framing;
};

/// When the service carries out a request.
enum class Applies : quint8 { Never, Now, Late };

/// What becomes of one request.
struct AnswerPlan {
    bool arrives = true;
    Applies applies = Applies::Never;
    std::optional<WireAnswer> answer; ///< nothing: silence
};

[[nodiscard]] const char *nameOf(AnswerKind kind);
/// For a batch of `count` identifiers. `value`, 0..65535, is drawn.
[[nodiscard]] AnswerPlan planFor(AnswerKind kind, quint32 count, quint32 value);

/// An answer that came whole.
[[nodiscard]] WireAnswer wholeAnswer(int status, const QByteArray &body);
/// An error of the API's own format.
[[nodiscard]] WireAnswer apiError(int status);
/// That a batch of `count` identifiers was taken.
[[nodiscard]] WireAnswer successAnswer(quint32 success, quint32 count);

} // namespace dnc::test
