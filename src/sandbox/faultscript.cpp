// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "sandbox/faultscript.h"

#include "sandbox/faultbody.h"

#include <QDateTime>

#include <algorithm>

namespace dnc::sandbox {

namespace {

constexpr qsizetype mebibyte = 1'048'576;
constexpr qsizetype floodPiece = 65'536;

Script sendAndEnd(const QByteArray &bytes, Script::End end, int status = 0)
{
    return {.bytes = bytes, .end = end, .status = status};
}

Answer retryAnswer(const QByteArray &retryAfter)
{
    Answer answer = errorAnswer(429);
    answer.headers.emplace_back("Retry-After", retryAfter);
    return answer;
}

Answer statusAnswer(int status, int argument)
{
    if (status < 300)
        return {.status = status};
    if (status == 429)
        return retryAnswer(QByteArray::number(argument));
    if (status > 399)
        return errorAnswer(status);
    const QByteArray port = argument > 0 ? ':' + QByteArray::number(argument) : QByteArray();
    return {.status = status,
            .headers = {{"Location", "http://127.0.0.1" + port + "/v1/dnc/communication-opt-outs"}}};
}

Answer nonsenseAnswer()
{
    Answer answer = retryAnswer("soon, -5 or so");
    answer.headers.emplace_back("RateLimit-Limit", "many");
    answer.headers.emplace_back("RateLimit-Remaining", "-1");
    answer.headers.emplace_back("RateLimit-Reset", "99999999999999999999");
    return answer;
}

/// The service's answer with another body; its refusals are unchanged.
Answer withBody(const Answer &answer, const QByteArray &body)
{
    return answer.status == 200 ? bodyAnswer(200, "application/json", body) : answer;
}

Script cutBody(const Answer &answer)
{
    const qsizetype claimed = answer.body.size() + 100;
    return sendAndEnd(headerBytes(answer, claimed, Afterwards::KeepAlive) + answer.body, Script::End::Close);
}

Script cutChunk(const Answer &answer)
{
    const QByteArray header = "HTTP/1.1 " + QByteArray::number(answer.status)
        + " Cut\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";
    return sendAndEnd(header + "40\r\n{\"ok\":", Script::End::Close);
}

Script cut(Part part, const Answer &answer)
{
    const QByteArray whole = answerBytes(answer, Afterwards::KeepAlive);
    const qsizetype statusLine = whole.indexOf("\r\n") + 2;
    switch (part) {
    case Part::All:
        return sendAndEnd({}, Script::End::Close);
    case Part::StatusLine:
        return sendAndEnd(whole.first(10), Script::End::Close);
    case Part::StatusOnly:
        return sendAndEnd(whole.first(statusLine), Script::End::Close);
    case Part::Header:
        return sendAndEnd(whole.first(statusLine + 6), Script::End::Close);
    case Part::Body:
        return cutBody(answer);
    case Part::Chunk:
        return cutChunk(answer);
    }
    Q_UNREACHABLE();
}

Script stallHeader(const Answer &answer)
{
    return sendAndEnd(headerBytes(answer, answer.body.size() + 100, Afterwards::KeepAlive),
                      Script::End::Stall);
}

Script hugeHeader()
{
    const QByteArray bytes = "HTTP/1.1 200 OK\r\nX-Padding: " + QByteArray(mebibyte, 'x') + "\r\n\r\n";
    return sendAndEnd(bytes, Script::End::Close, 200);
}

Script hugeBody(qint64 mebibytes)
{
    const Answer answer{.status = 200, .headers = {{"Content-Type", "application/json"}}};
    return {.bytes = headerBytes(answer, mebibytes * mebibyte, Afterwards::Close),
            .flood = QByteArray(floodPiece, ' '),
            .floodCount = mebibytes * (mebibyte / floodPiece),
            .end = Script::End::Close,
            .status = 200};
}

Answer gzipBombAnswer()
{
    Answer answer = bodyAnswer(200, "application/json", gzipBomb());
    answer.headers.emplace_back("Content-Encoding", "gzip");
    return answer;
}

Script interimFlood(const Answer &answer, int count, Afterwards afterwards)
{
    Script script = usualScript(answer, afterwards);
    script.tail = std::exchange(script.bytes, {});
    script.flood = "HTTP/1.1 102 Processing\r\n\r\n";
    script.floodCount = count > 0 ? count : -1;
    if (count <= 0)
        script.status = 0;
    return script;
}

Script delayed(const Answer &answer, int milliseconds, Afterwards afterwards)
{
    Script script = usualScript(answer, afterwards);
    script.delay = std::chrono::milliseconds(milliseconds);
    return script;
}

Script dripping(Part part, const Answer &answer, int milliseconds, Afterwards afterwards)
{
    const Answer said = part == Part::Body ? withBody(answer, acceptedJson(answer.applied)) : answer;
    Script script = usualScript(said, afterwards);
    const qsizetype header = script.bytes.indexOf("\r\n\r\n") + 4;
    if (part == Part::Header)
        script.tail = script.bytes.sliced(header);
    if (part == Part::Body)
        script.head = script.bytes.first(header);
    script.bytes = script.bytes.sliced(script.head.size(),
                                       script.bytes.size() - script.head.size() - script.tail.size());
    script.pause = std::chrono::milliseconds(milliseconds);
    return script;
}

Answer otherAnswer(const FaultTraits &traits, int argument, const Answer &answer)
{
    switch (traits.saying) {
    case Saying::Status:
        return traits.applies && traits.status < 300 && answer.status != 200
            ? answer
            : statusAnswer(traits.status, argument);
    case Saying::RetryDate:
        return retryAnswer(httpDate(QDateTime::currentDateTimeUtc().addSecs(argument)));
    case Saying::RetryNonsense:
        return nonsenseAnswer();
    case Saying::Html:
        return bodyAnswer(200, "text/html; charset=utf-8", captivePortalPage());
    case Saying::BrokenJson:
        return withBody(answer, "{\"ok\":tru");
    case Saying::DeepJson:
        return withBody(answer, deepJson());
    case Saying::ListJson:
        return withBody(answer, acceptedJson(answer.applied));
    case Saying::ErrorObject:
        return bodyAnswer(400, "application/json", errorObjectJson());
    case Saying::OtherJson:
        return bodyAnswer(200, "application/json", otherJson());
    case Saying::FewerCounts:
        return bodyAnswer(200, "application/json", fewerCountsJson());
    case Saying::NulJson:
        return withBody(answer, nulJson());
    case Saying::DuplicateKeys:
        return withBody(answer, duplicateKeysJson());
    case Saying::WrongCharset:
        return withBody(answer, utf16Json());
    case Saying::PlainOk:
        return answer.status == 200 ? bodyAnswer(200, "text/plain", "OK") : answer;
    case Saying::EmptyPage:
        return answer.status == 200 ? bodyAnswer(200, "text/html; charset=utf-8", {}) : answer;
    case Saying::Counted:
        return withBody(answer, countJson(answer.applied.size()));
    case Saying::CountedLess:
        return withBody(answer,
                        countJson(answer.applied.size() - std::min<size_t>(answer.applied.size(), 1)));
    case Saying::Queued:
        return bodyAnswer(200, "application/json", R"({"status":"queued"})");
    case Saying::GzipBomb:
        return gzipBombAnswer();
    }
    Q_UNREACHABLE();
}

} // namespace

Script usualScript(const Answer &answer, Afterwards afterwards)
{
    return sendAndEnd(answerBytes(answer, afterwards),
                      afterwards == Afterwards::Close ? Script::End::Close : Script::End::KeepAlive,
                      answer.status);
}

Script faultScript(const Fault &fault, const Answer &answer, Afterwards afterwards)
{
    const FaultTraits traits = faultTraits(fault.kind);
    const int argument = fault.argument >= 0 ? fault.argument : traits.argument;
    switch (traits.trick) {
    case Trick::Say:
        return usualScript(otherAnswer(traits, argument, answer), afterwards);
    case Trick::Delay:
        return delayed(answer, argument, afterwards);
    case Trick::Drip:
        return dripping(traits.part, answer, argument, afterwards);
    case Trick::Close:
        return sendAndEnd({}, Script::End::Close);
    case Trick::Reset:
        return sendAndEnd({}, Script::End::Reset);
    case Trick::Stall:
        return sendAndEnd({}, Script::End::Stall);
    case Trick::StallContinue:
        return sendAndEnd("HTTP/1.1 100 Continue\r\n\r\n", Script::End::Stall);
    case Trick::StallHeader:
        return stallHeader(answer);
    case Trick::Cut:
        return cut(traits.part, answer);
    case Trick::Garbage:
        return sendAndEnd(garbage(), Script::End::Close);
    case Trick::HugeHeader:
        return hugeHeader();
    case Trick::HugeBody:
        return hugeBody(argument);
    case Trick::InterimFlood:
        return interimFlood(answer, argument, afterwards);
    case Trick::OldHttp:
        return sendAndEnd(captivePortalPage(), Script::End::Close);
    }
    Q_UNREACHABLE();
}

} // namespace dnc::sandbox
