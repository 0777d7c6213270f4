// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "answers.h"

#include <array>

namespace dnc::test {

namespace {

using Error = QNetworkReply::NetworkError;

/// How the answer of a row is made.
enum class Form : quint8 {
    Failure,
    Silence,
    ApiError,
    Wait,
    WaitUntil,
    Body,
    EarlyBody,
    OpenBody,
    CutBody,
    Behind,
    Count
};

struct AnswerRow {
    const char *name;
    bool arrives;
    Applies applies;
    Form form;
    int status; ///< or the network error of a failure
    const char *body;
};

constexpr AnswerRow failure(const char *name, bool arrives, Applies applies, Error error)
{
    return {name, arrives, applies, Form::Failure, int(error), ""};
}

// In the order of the enum. What is never carried out says so, as far as answers can.
constexpr std::array<AnswerRow, answerKindCount> answerTable{{
    failure("no connection", false, Applies::Never, Error::ConnectionRefusedError),
    failure("TLS failed", false, Applies::Never, Error::SslHandshakeFailedError),
    failure("proxy refused", false, Applies::Never, Error::ProxyAuthenticationRequiredError),
    failure("lost before", false, Applies::Never, Error::RemoteHostClosedError),
    failure("lost after", true, Applies::Now, Error::RemoteHostClosedError),
    {"silent before", true, Applies::Never, Form::Silence, 0, ""},
    {"silent after", true, Applies::Now, Form::Silence, 0, ""},
    {"applied late", true, Applies::Late, Form::Silence, 0, ""},
    {"fault", true, Applies::Never, Form::Body, 500, "{}"},
    {"fault after", true, Applies::Now, Form::ApiError, 500, ""},
    {"unavailable", true, Applies::Never, Form::Wait, 503, ""},
    {"too many", true, Applies::Never, Form::Wait, 429, ""},
    {"too many until", true, Applies::Never, Form::WaitUntil, 429, ""},
    {"too many for nothing", true, Applies::Never, Form::ApiError, 429, ""},
    {"refusal", true, Applies::Never, Form::ApiError, 400, ""},
    {"refusal of a proxy", true, Applies::Now, Form::Body, 400, "<html><body>bad gateway</body></html>"},
    {"too large a batch", true, Applies::Never, Form::ApiError, 413, ""},
    {"unauthorized", true, Applies::Never, Form::ApiError, 401, ""},
    {"forbidden", true, Applies::Never, Form::ApiError, 403, ""},
    {"not found", true, Applies::Never, Form::ApiError, 404, ""},
    {"request timeout", true, Applies::Now, Form::ApiError, 408, ""},
    {"conflict", true, Applies::Now, Form::ApiError, 409, ""},
    {"redirect", true, Applies::Never, Form::Body, 302, ""},
    {"web page", false, Applies::Never, Form::Body, 200, "<html><body><form>log in</form></body></html>"},
    {"queued", true, Applies::Never, Form::Body, 200, R"({"status":"queued"})"},
    {"202", true, Applies::Late, Form::Body, 202, "{}"},
    {"too early", true, Applies::Never, Form::EarlyBody, 200, "{}"},
    {"until close", true, Applies::Now, Form::OpenBody, 200, "{}"},
    {"cut", true, Applies::Never, Form::CutBody, 200, "{"},
    {"cut after", true, Applies::Now, Form::CutBody, 200, "{"},
    {"bytes behind", true, Applies::Now, Form::Behind, 200, "{}"},
    {"fewer counted", true, Applies::Now, Form::Count, 200, R"({"added":%1})"},
    {"unfamiliar", true, Applies::Now, Form::Body, 200, R"({"done":true})"},
    {"huge answer", true, Applies::Now, Form::Body, 200, "huge"},
}};

WireAnswer failed(Error error, bool wasSent)
{
    WireAnswer answer;
    answer.error = error;
    answer.wasSent = wasSent;
    return answer;
}

WireAnswer waitAnswer(int status, quint32 value)
{
    WireAnswer answer = apiError(status);
    answer.headers.emplace_back("Retry-After", QByteArray::number(1 + value % 240));
    return answer;
}

} // namespace

const char *nameOf(AnswerKind kind)
{
    return answerTable[size_t(kind)].name;
}

WireAnswer wholeAnswer(int status, const QByteArray &body)
{
    WireAnswer answer;
    answer.status = status;
    answer.body = body;
    answer.headers.emplace_back("Content-Type", "application/json");
    answer.framing = {status == 204 ? BodyEnd::NoBody : BodyEnd::Length, true, false};
    return answer;
}

WireAnswer apiError(int status)
{
    return wholeAnswer(status, R"({"error":"problem","message":"as asked for"})");
}

WireAnswer successAnswer(quint32 success, quint32 count)
{
    switch (success) {
    case 0:
        return wholeAnswer(200, "{}");
    case 1:
        return wholeAnswer(204, {});
    case 2:
        return wholeAnswer(201, {});
    case 3:
        return wholeAnswer(200, "{\"added\":" + QByteArray::number(count) + '}');
    default:
        return wholeAnswer(200, R"({"message":"thank you"})");
    }
}

AnswerPlan planFor(AnswerKind kind, quint32 count, quint32 value)
{
    const AnswerRow &row = answerTable[size_t(kind)];
    AnswerPlan plan{row.arrives, row.applies, wholeAnswer(row.status, row.body)};
    switch (row.form) {
    case Form::Failure:
        plan.answer = failed(Error(row.status), row.status == int(Error::RemoteHostClosedError));
        break;
    case Form::Silence:
        plan.answer.reset();
        break;
    case Form::ApiError:
        plan.answer = apiError(row.status);
        break;
    case Form::Wait:
    case Form::WaitUntil:
        plan.answer = waitAnswer(row.status, value);
        break;
    case Form::Body:
        if (kind == AnswerKind::HugeAnswer)
            plan.answer->body = QByteArray(9 << 20, ' ');
        break;
    case Form::EarlyBody:
        plan.answer->framing.afterWholeRequest = false;
        break;
    case Form::OpenBody:
        plan.answer->framing.end = BodyEnd::Close;
        break;
    case Form::CutBody:
        plan.answer->framing.end = BodyEnd::Malformed;
        plan.answer->error = Error::RemoteHostClosedError;
        break;
    case Form::Behind:
        plan.answer->framing.hasBytesBehind = true;
        break;
    case Form::Count:
        plan.answer->body = "{\"added\":" + QByteArray::number(count - 1) + '}';
        break;
    }
    return plan;
}

} // namespace dnc::test
