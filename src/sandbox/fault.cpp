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

constexpr std::array kinds{
    Kind{"500-applied",
         {.applies = true, .status = 500},
         nullptr,
         QT_TRANSLATE_NOOP("dnc::sandbox", "carries the request out and answers 500 all the same")},
    Kind{"429-date",
         {.saying = Saying::RetryDate, .argument = 1},
         "SECONDS",
         QT_TRANSLATE_NOOP("dnc::sandbox",
                           "answers 429 with Retry-After as a date that many seconds ahead (1)")},
    Kind{"429-nonsense",
         {.saying = Saying::RetryNonsense},
         nullptr,
         QT_TRANSLATE_NOOP("dnc::sandbox",
                           "answers 429 with a Retry-After and RateLimit headers that make no sense")},
    Kind{"close-accept",
         {.trick = Trick::Close, .moment = Moment::Accept},
         nullptr,
         QT_TRANSLATE_NOOP("dnc::sandbox", "accepts the next connection and closes it before a request")},
    Kind{"reset-accept",
         {.trick = Trick::Reset, .moment = Moment::Accept},
         nullptr,
         QT_TRANSLATE_NOOP("dnc::sandbox", "accepts the next connection and resets it before a request")},
    Kind{"drop-accept",
         {.trick = Trick::Close, .moment = Moment::FirstByte},
         nullptr,
         QT_TRANSLATE_NOOP("dnc::sandbox", "closes the connection as soon as the request begins")},
    Kind{"drop-header",
         {.trick = Trick::Close, .moment = Moment::Header},
         nullptr,
         QT_TRANSLATE_NOOP("dnc::sandbox", "closes the connection after the request's header")},
    Kind{"drop-body",
         {.trick = Trick::Close, .moment = Moment::Body},
         nullptr,
         QT_TRANSLATE_NOOP("dnc::sandbox", "closes the connection within the request's body")},
    Kind{"drop-before",
         {.trick = Trick::Close},
         nullptr,
         QT_TRANSLATE_NOOP("dnc::sandbox", "reads the whole request and closes without carrying it out")},
    Kind{"drop-applied",
         {.trick = Trick::Close, .applies = true},
         nullptr,
         QT_TRANSLATE_NOOP("dnc::sandbox", "carries the request out and closes without an answer")},
    Kind{"early-413",
         {.moment = Moment::Header, .status = 413},
         nullptr,
         QT_TRANSLATE_NOOP("dnc::sandbox", "answers 413 after the request's header and closes")},
    Kind{"reset-body",
         {.trick = Trick::Reset, .moment = Moment::Body},
         nullptr,
         QT_TRANSLATE_NOOP("dnc::sandbox", "resets the connection within the request's body")},
    Kind{"reset",
         {.trick = Trick::Reset},
         nullptr,
         QT_TRANSLATE_NOOP("dnc::sandbox",
                           "reads the whole request and resets the connection without carrying it out")},
    Kind{"reset-applied",
         {.trick = Trick::Reset, .applies = true},
         nullptr,
         QT_TRANSLATE_NOOP("dnc::sandbox", "carries the request out and resets the connection")},
    Kind{"cut-status",
         {.trick = Trick::Cut, .part = Part::StatusLine, .applies = true},
         nullptr,
         QT_TRANSLATE_NOOP("dnc::sandbox",
                           "carries the request out and closes within the answer's first line")},
    Kind{"status-only",
         {.trick = Trick::Cut, .part = Part::StatusOnly, .applies = true},
         nullptr,
         QT_TRANSLATE_NOOP("dnc::sandbox",
                           "carries the request out and closes after the answer's first line")},
    Kind{"cut-header",
         {.trick = Trick::Cut, .part = Part::Header, .applies = true},
         nullptr,
         QT_TRANSLATE_NOOP("dnc::sandbox", "carries the request out and closes within the answer's header")},
    Kind{"cut-body",
         {.trick = Trick::Cut, .part = Part::Body, .applies = true},
         nullptr,
         QT_TRANSLATE_NOOP("dnc::sandbox",
                           "carries the request out and closes before the answer is as long as it claims")},
    Kind{
        "cut-chunk",
        {.trick = Trick::Cut, .part = Part::Chunk, .applies = true},
        nullptr,
        QT_TRANSLATE_NOOP("dnc::sandbox", "carries the request out and closes within a chunk of the answer")},
    Kind{"stall",
         {.trick = Trick::Stall},
         nullptr,
         QT_TRANSLATE_NOOP("dnc::sandbox", "reads the whole request, carries nothing out and never answers")},
    Kind{"stall-applied",
         {.trick = Trick::Stall, .applies = true},
         nullptr,
         QT_TRANSLATE_NOOP("dnc::sandbox", "carries the request out and never answers")},
    Kind{"stall-body",
         {.trick = Trick::Stall, .moment = Moment::Body},
         nullptr,
         QT_TRANSLATE_NOOP("dnc::sandbox", "stops within the request's body and never answers")},
    Kind{"stall-continue",
         {.trick = Trick::StallContinue, .moment = Moment::Header},
         nullptr,
         QT_TRANSLATE_NOOP("dnc::sandbox", "says 100 Continue after the request's header and nothing more")},
    Kind{"stall-header",
         {.trick = Trick::StallHeader, .applies = true},
         nullptr,
         QT_TRANSLATE_NOOP("dnc::sandbox",
                           "carries the request out, sends the answer's header and never its body")},
    Kind{"delay",
         {.trick = Trick::Delay, .applies = true, .argument = 1000},
         "MILLISECONDS",
         QT_TRANSLATE_NOOP("dnc::sandbox", "answers as usual, but later (1000)")},
    Kind{"drip",
         {.trick = Trick::Drip, .applies = true, .argument = 50},
         "MILLISECONDS",
         QT_TRANSLATE_NOOP("dnc::sandbox",
                           "answers as usual, one byte at a time with that pause between (50)")},
    Kind{"drip-header",
         {.trick = Trick::Drip, .part = Part::Header, .applies = true, .argument = 50},
         "MILLISECONDS",
         QT_TRANSLATE_NOOP(
             "dnc::sandbox",
             "sends the answer's header one byte at a time with that pause between (50), the rest at once")},
    Kind{"drip-body",
         {.trick = Trick::Drip, .part = Part::Body, .applies = true, .argument = 50},
         "MILLISECONDS",
         QT_TRANSLATE_NOOP(
             "dnc::sandbox",
             "sends a JSON body one byte at a time with that pause between (50), the header at once")},
    Kind{"html",
         {.saying = Saying::Html},
         nullptr,
         QT_TRANSLATE_NOOP(
             "dnc::sandbox",
             "answers 200 with the page of a network that wants a sign-in; carries nothing out")},
    Kind{"wrong-json",
         {.saying = Saying::BrokenJson, .applies = true},
         nullptr,
         QT_TRANSLATE_NOOP("dnc::sandbox", "carries the request out and answers 200 with broken JSON")},
    Kind{"deep-json",
         {.saying = Saying::DeepJson, .applies = true},
         nullptr,
         QT_TRANSLATE_NOOP("dnc::sandbox",
                           "carries the request out and answers 200 with JSON of 100,000 levels")},
    Kind{"list-json",
         {.saying = Saying::ListJson, .applies = true},
         nullptr,
         QT_TRANSLATE_NOOP(
             "dnc::sandbox",
             "carries the request out and answers 200 with a JSON body such as the service might send")},
    Kind{"other-json",
         {.saying = Saying::OtherJson},
         nullptr,
         QT_TRANSLATE_NOOP("dnc::sandbox", "answers 200 with JSON of another service; carries nothing out")},
    Kind{"fewer-counts",
         {.saying = Saying::FewerCounts},
         nullptr,
         QT_TRANSLATE_NOOP("dnc::sandbox",
                           "answers 200 with JSON that tells of failures; carries nothing out")},
    Kind{"nul-json",
         {.saying = Saying::NulJson, .applies = true},
         nullptr,
         QT_TRANSLATE_NOOP("dnc::sandbox",
                           "carries the request out and answers 200 with JSON that has NUL bytes in it")},
    Kind{"duplicate-keys",
         {.saying = Saying::DuplicateKeys, .applies = true},
         nullptr,
         QT_TRANSLATE_NOOP(
             "dnc::sandbox",
             "carries the request out and answers 200 with JSON that says one thing twice, differently")},
    Kind{"wrong-charset",
         {.saying = Saying::WrongCharset, .applies = true},
         nullptr,
         QT_TRANSLATE_NOOP(
             "dnc::sandbox",
             "carries the request out and answers 200 with JSON that is not in the encoding it claims")},
    Kind{"error-object",
         {.saying = Saying::ErrorObject},
         nullptr,
         QT_TRANSLATE_NOOP("dnc::sandbox", "answers 400 with an error that is an object in place of a text")},
    Kind{"ok-text",
         {.saying = Saying::PlainOk, .method = Method::Post, .applies = true},
         nullptr,
         QT_TRANSLATE_NOOP("dnc::sandbox", "carries a POST out and answers 200 with the text OK")},
    Kind{"false-ok",
         {.saying = Saying::PlainOk, .method = Method::Post},
         nullptr,
         QT_TRANSLATE_NOOP("dnc::sandbox", "answers a POST 200 with the text OK; carries nothing out")},
    Kind{"empty-page",
         {.saying = Saying::EmptyPage, .method = Method::Post, .applies = true},
         nullptr,
         QT_TRANSLATE_NOOP("dnc::sandbox", "carries a POST out and answers 200 with an empty page")},
    Kind{"counted",
         {.saying = Saying::Counted, .method = Method::Post, .applies = true},
         nullptr,
         QT_TRANSLATE_NOOP("dnc::sandbox",
                           "carries a POST out and answers 200 with the number of its identifiers")},
    Kind{"counted-less",
         {.saying = Saying::CountedLess, .method = Method::Post, .applies = true},
         nullptr,
         QT_TRANSLATE_NOOP("dnc::sandbox",
                           "carries a POST out and answers 200 with one less than its identifiers")},
    Kind{"queued",
         {.saying = Saying::Queued, .method = Method::Post},
         nullptr,
         QT_TRANSLATE_NOOP("dnc::sandbox",
                           "answers a POST 200 and says that it is queued; carries nothing out")},
    Kind{"get-403",
         {.method = Method::Get, .status = 403},
         nullptr,
         QT_TRANSLATE_NOOP("dnc::sandbox", "answers a GET with 403")},
    Kind{"get-404",
         {.method = Method::Get, .status = 404},
         nullptr,
         QT_TRANSLATE_NOOP("dnc::sandbox", "answers a GET with 404")},
    Kind{"delete-403",
         {.method = Method::Delete, .status = 403},
         nullptr,
         QT_TRANSLATE_NOOP("dnc::sandbox", "answers a DELETE with 403")},
    Kind{"garbage",
         {.trick = Trick::Garbage},
         nullptr,
         QT_TRANSLATE_NOOP("dnc::sandbox", "answers with bytes that are no HTTP")},
    Kind{"huge-header",
         {.trick = Trick::HugeHeader},
         nullptr,
         QT_TRANSLATE_NOOP("dnc::sandbox", "answers with a header of 1 MiB; carries nothing out")},
    Kind{"huge-body",
         {.trick = Trick::HugeBody, .argument = 1024},
         "MEBIBYTES",
         QT_TRANSLATE_NOOP("dnc::sandbox", "answers with a body of that size (1024); carries nothing out")},
    Kind{"gzip-bomb",
         {.saying = Saying::GzipBomb},
         nullptr,
         QT_TRANSLATE_NOOP("dnc::sandbox", "answers with 64 KiB that unpack to 64 MiB; carries nothing out")},
    Kind{
        "1xx-flood",
        {.trick = Trick::InterimFlood, .applies = true},
        "COUNT",
        QT_TRANSLATE_NOOP(
            "dnc::sandbox",
            "carries the request out and sends that many interim answers (without end) before the real one")},
    Kind{"old-http",
         {.trick = Trick::OldHttp},
         nullptr,
         QT_TRANSLATE_NOOP("dnc::sandbox", "answers with a body only, as HTTP/0.9 did; carries nothing out")},
};

constexpr std::array errorStatuses{400, 401, 403, 404, 405, 408, 409, 413, 422, 500, 502, 503, 504};
constexpr std::array doneStatuses{201, 204};
constexpr std::array vagueStatuses{202, 206};
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

/// For a kind that is a status number; nothing for others.
std::optional<FaultTraits> statusTraits(const QString &name)
{
    bool isNumber = false;
    const int status = name.toInt(&isNumber);
    if (!isNumber)
        return {};
    if (contains(doneStatuses, status))
        return FaultTraits{.applies = true, .status = status};
    if (contains(vagueStatuses, status) || contains(errorStatuses, status)
        || contains(redirectStatuses, status))
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
        helpLine(joined(doneStatuses),
                 QCoreApplication::translate("dnc::sandbox",
                                             "carries the request out and answers with that status")),
        helpLine(joined(vagueStatuses),
                 QCoreApplication::translate("dnc::sandbox",
                                             "answers with that status and no body; carries nothing out")),
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
