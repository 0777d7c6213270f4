// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "sandbox/fault.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace dnc::sandbox {

namespace {

constexpr auto context = "dnc::sandbox";

struct Kind {
    const char *name;
    FaultTraits traits;
    const char *argumentName; ///< nullptr: takes none
    const char *help;
};

#define HELP(text) QT_TRANSLATE_NOOP("dnc::sandbox", text)

constexpr std::array kinds{
    Kind{"500-applied",
         {.applies = true, .status = 500},
         nullptr,
         HELP("carries the request out and answers 500 all the same")},
    Kind{"429-date",
         {.saying = Saying::RetryDate, .argument = 1},
         "SECONDS",
         HELP("answers 429 with Retry-After as a date that many seconds ahead (1)")},
    Kind{"429-nonsense",
         {.saying = Saying::RetryNonsense},
         nullptr,
         HELP("answers 429 with a Retry-After and RateLimit headers that make no sense")},
    Kind{"drop-accept",
         {.trick = Trick::Close, .moment = Moment::FirstByte},
         nullptr,
         HELP("closes the connection as soon as the request begins")},
    Kind{"drop-header",
         {.trick = Trick::Close, .moment = Moment::Header},
         nullptr,
         HELP("closes the connection after the request's header")},
    Kind{"drop-body",
         {.trick = Trick::Close, .moment = Moment::Body},
         nullptr,
         HELP("closes the connection within the request's body")},
    Kind{"drop-before",
         {.trick = Trick::Close},
         nullptr,
         HELP("reads the whole request and closes without carrying it out")},
    Kind{"drop-applied",
         {.trick = Trick::Close, .applies = true},
         nullptr,
         HELP("carries the request out and closes without an answer")},
    Kind{"reset",
         {.trick = Trick::Reset},
         nullptr,
         HELP("reads the whole request and resets the connection without carrying it out")},
    Kind{"reset-applied",
         {.trick = Trick::Reset, .applies = true},
         nullptr,
         HELP("carries the request out and resets the connection")},
    Kind{"cut-status",
         {.trick = Trick::CutStatus, .applies = true},
         nullptr,
         HELP("carries the request out and closes within the answer's first line")},
    Kind{"cut-header",
         {.trick = Trick::CutHeader, .applies = true},
         nullptr,
         HELP("carries the request out and closes within the answer's header")},
    Kind{"cut-body",
         {.trick = Trick::CutBody, .applies = true},
         nullptr,
         HELP("carries the request out and closes before the answer is as long as it claims")},
    Kind{"cut-chunk",
         {.trick = Trick::CutChunk, .applies = true},
         nullptr,
         HELP("carries the request out and closes within a chunk of the answer")},
    Kind{"stall",
         {.trick = Trick::Stall},
         nullptr,
         HELP("reads the whole request, carries nothing out and never answers")},
    Kind{"stall-applied",
         {.trick = Trick::Stall, .applies = true},
         nullptr,
         HELP("carries the request out and never answers")},
    Kind{"stall-header",
         {.trick = Trick::StallHeader, .applies = true},
         nullptr,
         HELP("carries the request out, sends the answer's header and never its body")},
    Kind{"delay",
         {.trick = Trick::Delay, .applies = true, .argument = 1000},
         "MILLISECONDS",
         HELP("answers as usual, but later (1000)")},
    Kind{"drip",
         {.trick = Trick::Drip, .applies = true, .argument = 50},
         "MILLISECONDS",
         HELP("answers as usual, one byte at a time with that pause between (50)")},
    Kind{"html",
         {.saying = Saying::Html},
         nullptr,
         HELP("answers 200 with the page of a network that wants a sign-in; carries nothing out")},
    Kind{"wrong-json",
         {.saying = Saying::BrokenJson, .applies = true},
         nullptr,
         HELP("carries the request out and answers 200 with broken JSON")},
    Kind{"deep-json",
         {.saying = Saying::DeepJson, .applies = true},
         nullptr,
         HELP("carries the request out and answers 200 with JSON of 100,000 levels")},
    Kind{"list-json",
         {.saying = Saying::ListJson, .applies = true},
         nullptr,
         HELP("carries the request out and answers 200 with a JSON body such as the service might send")},
    Kind{"error-object",
         {.saying = Saying::ErrorObject},
         nullptr,
         HELP("answers 400 with an error that is an object in place of a text")},
    Kind{"garbage", {.trick = Trick::Garbage}, nullptr, HELP("answers with bytes that are no HTTP")},
    Kind{"huge-header",
         {.trick = Trick::HugeHeader},
         nullptr,
         HELP("answers with a header of 1 MiB; carries nothing out")},
    Kind{"huge-body",
         {.trick = Trick::HugeBody, .argument = 1024},
         "MEBIBYTES",
         HELP("answers with a body of that size (1024); carries nothing out")},
    Kind{"gzip-bomb",
         {.saying = Saying::GzipBomb},
         nullptr,
         HELP("answers with 64 KiB that unpack to 64 MiB; carries nothing out")},
    Kind{
        "1xx-flood",
        {.trick = Trick::InterimFlood, .applies = true},
        "COUNT",
        HELP(
            "carries the request out and sends that many interim answers (without end) before the real one")},
    Kind{"old-http",
         {.trick = Trick::OldHttp},
         nullptr,
         HELP("answers with a body only, as HTTP/0.9 did; carries nothing out")},
};

#undef HELP

constexpr std::array errorStatuses{400, 401, 403, 404, 405, 408, 409, 413, 422, 500, 502, 503, 504};
constexpr std::array redirectStatuses{301, 302, 307, 308};

template <typename Numbers>
bool contains(const Numbers &numbers, int number)
{
    return std::ranges::find(numbers, number) != numbers.end();
}

const Kind *findKind(const QString &name)
{
    const auto kind =
        std::ranges::find_if(kinds, [&](const Kind &k) { return name == QLatin1StringView(k.name); });
    return kind == kinds.end() ? nullptr : &*kind;
}

/// Of a kind that is a status number; nothing for others.
std::optional<FaultTraits> statusTraits(const QString &name)
{
    bool isNumber = false;
    const int status = name.toInt(&isNumber);
    if (!isNumber)
        return {};
    if (status == 204)
        return FaultTraits{.applies = true, .status = status};
    if (contains(errorStatuses, status) || contains(redirectStatuses, status))
        return FaultTraits{.status = status};
    if (status == 429)
        return FaultTraits{.status = status, .argument = 1};
    return {};
}

bool takesArgument(const QString &name)
{
    if (const Kind *kind = findKind(name))
        return kind->argumentName != nullptr;
    const int status = name.toInt();
    return status == 429 || contains(redirectStatuses, status);
}

template <typename Numbers>
QString joined(const Numbers &numbers)
{
    QStringList texts;
    for (const int number : numbers)
        texts << QString::number(number);
    return texts.join(u' ');
}

QString helpLine(const QString &name, const QString &help)
{
    return QStringLiteral("  %1  %2").arg(name, -21).arg(help);
}

QString translated(const char *text)
{
    return QCoreApplication::translate(context, text);
}

QStringList statusHelp()
{
    return {
        helpLine(QStringLiteral("204"),
                 QCoreApplication::translate("dnc::sandbox", "carries the request out and answers 204")),
        helpLine(joined(redirectStatuses) + QStringLiteral("[=PORT]"),
                 QCoreApplication::translate("dnc::sandbox",
                                             "redirects to that port of this computer; carries nothing out")),
        helpLine(joined(errorStatuses),
                 QCoreApplication::translate("dnc::sandbox",
                                             "answers with that status and an error; carries nothing out")),
        helpLine(QStringLiteral("429[=SECONDS]"),
                 QCoreApplication::translate("dnc::sandbox", "answers 429 with Retry-After in seconds (1)")),
    };
}

} // namespace

std::optional<Fault> parseFault(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(
        "\\A([0-9a-z][0-9a-z-]*?)(?:=([0-9]{1,9}))?(?:@([0-9]{1,9}))?(?:x([0-9]{1,9}|\\*))?\\z"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    Fault fault{.kind = match.captured(1)};
    if (!findKind(fault.kind) && !statusTraits(fault.kind))
        return {};
    if (match.hasCaptured(2)) {
        if (!takesArgument(fault.kind))
            return {};
        fault.argument = match.captured(2).toInt();
    }
    if (match.hasCaptured(3))
        fault.first = match.captured(3).toInt();
    if (match.hasCaptured(4))
        fault.times = match.captured(4) == u"*" ? -1 : match.captured(4).toInt();
    const bool saysNothing = match.hasCaptured(3) && fault.first == 0;
    return saysNothing || fault.times == 0 ? std::nullopt : std::optional(fault);
}

QString faultHelp()
{
    QStringList lines = statusHelp();
    for (const Kind &kind : kinds) {
        const QString name = QString::fromLatin1(kind.name);
        lines << helpLine(kind.argumentName
                              ? QStringLiteral("%1[=%2]").arg(name, QLatin1StringView(kind.argumentName))
                              : name,
                          translated(kind.help));
    }
    return lines.join(u'\n');
}

FaultTraits faultTraits(const QString &kind)
{
    if (const Kind *known = findKind(kind))
        return known->traits;
    return statusTraits(kind).value_or(FaultTraits{.status = 500});
}

} // namespace dnc::sandbox
