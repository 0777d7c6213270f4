// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/wire/answerbody.h"

#include "upload/wire/answerwords.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace dnc {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype largestBody = qsizetype(64) << 10; // that is read for its meaning
constexpr qsizetype longestWords = 200;
constexpr qsizetype codeLength = 16;

/// Bodies that confirm by themselves, without the white space around them.
struct ConfirmingBody {
    std::string_view body;
    std::string_view reason;
};
constexpr std::array confirmingBodies{
    ConfirmingBody{"", "the contract of the POST names a 200 and no body"},
    ConfirmingBody{"{}", "an object without members says no more than an empty body"},
};

QByteArray mediaTypeOf(const Reply &reply)
{
    return reply.contentType.split(';').first().trimmed().toLower();
}

/// JSON is exchanged in UTF-8 (RFC 8259, 8.1), so an answer in another encoding is not the service's.
bool claimsAnotherEncoding(const QByteArray &contentType)
{
    for (const QByteArray &part : contentType.toLower().split(';')) {
        const QByteArray parameter = part.trimmed();
        if (!parameter.startsWith("charset="))
            continue;
        const QByteArray name = parameter.sliced(8).replace('"', "").trimmed();
        return name != "utf-8" && name != "utf8" && name != "us-ascii";
    }
    return false;
}

bool mayBeJson(const Reply &reply)
{
    const QByteArray type = mediaTypeOf(reply);
    return (type.isEmpty() || type == "application/json" || type.endsWith("+json"))
        && !claimsAnotherEncoding(reply.contentType);
}

/// Without the white space that JSON allows around a value.
QByteArrayView withoutJsonSpace(QByteArrayView body)
{
    constexpr QByteArrayView space(" \t\r\n");
    while (!body.isEmpty() && space.contains(body.front()))
        body = body.sliced(1);
    while (!body.isEmpty() && space.contains(body.back()))
        body.chop(1);
    return body;
}

bool isConfirming(const Reply &reply)
{
    const QByteArrayView body = withoutJsonSpace(reply.body);
    return mayBeJson(reply) && std::ranges::any_of(confirmingBodies, [&](const ConfirmingBody &known) {
               return body == QByteArrayView(known.body.data(), qsizetype(known.body.size()));
           });
}

/// The body as text; nothing if it is none.
std::optional<QString> textOf(const QByteArray &body)
{
    if (body.size() > largestBody || body.contains('\0'))
        return {};
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(body);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

QString withoutIdsAndTimes(QString text)
{
    static const QRegularExpression uuid(
        u"[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}"_s);
    static const QRegularExpression time(
        u"\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d\\d:?\\d\\d)?"_s);
    static const QRegularExpression namedId(
        u"(\"(?:id|\\w*[a-z]Id|\\w*_id)\"\\s*:\\s*)(?:\"(?=[^\"]*\\d)[\\w.:-]{1,64}\"|\\d+)"_s);
    static const QRegularExpression namedTime(
        u"(\"\\w*(?:[tT]ime|[tT]imestamp|[dD]ate|[a-z]At|_at)\"\\s*:\\s*)\\d{9,16}(?![\\d.])"_s);
    return text.replace(uuid, u"#id"_s)
        .replace(time, u"#time"_s)
        .replace(namedId, u"\\1#id"_s)
        .replace(namedTime, u"\\1#time"_s);
}

/// Numbers under these names count no identifiers, even where they happen to equal a count.
bool namesNoCount(QStringView name)
{
    static const QRegularExpression other(
        u"code|status|version|errno|page|took|duration|elapsed|_ms$|millis|limit|remaining"_s,
        QRegularExpression::CaseInsensitiveOption);
    return other.match(name).hasMatch();
}

/// Replaces the count that was sent, and notes numbers below it.
QString withoutCounts(const QString &text, quint32 sent, AnswerShape &shape)
{
    static const QRegularExpression number(u"(\"(\\w+)\"\\s*:\\s*\"?)?(?<![\\w.+-])(\\d{1,9})(?![\\w.])"_s);
    QString result;
    qsizetype copied = 0;
    for (const QRegularExpressionMatch &match : number.globalMatch(text)) {
        const quint32 value = match.captured(3).toUInt();
        const QString name = match.captured(2);
        if (value > sent || namesNoCount(name) || (value == 0 && namesFailure(name)))
            continue;
        if (value < sent) {
            shape.kind = AnswerShape::Kind::FewerCounted;
            shape.counted = std::max(shape.counted, value);
        }
        if (value == 0)
            continue; // that nothing was counted is not the same as that less was
        result += QStringView(text).sliced(copied, match.capturedStart(3) - copied);
        result += value == sent ? u"#count"_s : u"#fewer"_s;
        copied = match.capturedEnd(3);
    }
    return result.append(QStringView(text).sliced(copied));
}

/// What may be an identifier or a name does not belong into a journal of answers.
QString wordsOf(QString text)
{
    static const QRegularExpression personal(
        u"[^\\s\",;\\[\\]{}<>]*(?:@|://|\\+?\\d{5,})[^\\s\",;\\[\\]{}<>]*"_s);
    return text.replace(personal, u"…"_s).simplified().left(longestWords);
}

QString codeOf(const Reply &reply, const QByteArray &body)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::number(int(reply.framing.end)) + '\n' + mediaTypeOf(reply) + '\n');
    hash.addData(body);
    return QString::fromLatin1(hash.result().toHex().first(codeLength));
}

/// An answer that ended with the connection may have lost its end, which shows only where it has a body.
bool isRepeatable(const Reply &reply)
{
    const Framing &framing = reply.framing;
    const bool isClosed = framing.end == BodyEnd::Close && !framing.hasBytesBehind && !reply.body.isEmpty();
    return reply.transport == Transport::Complete && (framing.isUnambiguous() || isClosed);
}

} // namespace

AnswerShape shapeOf(const Reply &reply, quint32 sent)
{
    AnswerShape shape{.isRepeatable = isRepeatable(reply)};
    const std::optional<QString> text = textOf(reply.body);
    if (!text) {
        shape.code = codeOf(reply, reply.body);
        return shape;
    }
    shape.words = wordsOf(*text);
    shape.code = codeOf(reply, withoutCounts(withoutIdsAndTimes(*text), sent, shape).toUtf8());
    if (isConfirming(reply))
        shape.kind = AnswerShape::Kind::Confirming;
    else if (isPage(*text))
        shape.kind = AnswerShape::Kind::Page;
    else if (speaksOfFailure(*text))
        shape.kind = AnswerShape::Kind::Failure;
    return shape;
}

} // namespace dnc
