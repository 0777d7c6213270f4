// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/wire/answerheaders.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <charconv>
#include <vector>

using namespace std::chrono_literals;

namespace dnc {

namespace {

constexpr auto longestWait = 15min;
constexpr auto longestReset = 1h; // a larger number is a date, not a duration

std::optional<int> readNumber(QByteArrayView text)
{
    text = text.trimmed();
    int number = 0;
    const auto [end, error] = std::from_chars(text.begin(), text.end(), number);
    if (error != std::errc() || end != text.end() || number < 0)
        return {};
    return number;
}

/// The first number of `100, 100;w=60, 1000;w=3600`: early drafts allow a list of quotas after the limit
/// itself.
std::optional<int> readFirstNumber(const QByteArray &list)
{
    const auto end = std::ranges::find_if(list, [](char c) { return c == ',' || c == ';'; });
    return readNumber(QByteArrayView(list).first(end - list.begin()));
}

/// What RateLimit says about one quota.
struct Quota {
    std::optional<int> limit;
    std::optional<int> remaining;
    std::optional<int> reset;
};

void readParameter(QByteArrayView text, Quota &quota)
{
    const qsizetype equals = text.indexOf('=');
    if (equals < 0)
        return;
    const QByteArrayView name = text.first(equals).trimmed();
    const std::optional<int> number = readNumber(text.sliced(equals + 1));
    if (name == "limit")
        quota.limit = number;
    else if (name == "remaining" || name == "r")
        quota.remaining = number;
    else if (name == "reset" || name == "t")
        quota.reset = number;
}

QByteArray withoutQuotes(const QByteArray &field)
{
    QByteArray rest;
    bool quoted = false;
    for (const char c : field) {
        if (c == '"')
            quoted = !quoted;
        else if (!quoted)
            rest += c;
    }
    return rest;
}

bool isScarcer(const Quota &one, const Quota &other)
{
    constexpr int plenty = std::numeric_limits<int>::max();
    if (one.remaining != other.remaining)
        return one.remaining.value_or(plenty) < other.remaining.value_or(plenty);
    return one.reset.value_or(0) > other.reset.value_or(0);
}

/// `limit=100, remaining=7, reset=5` is one quota; of `"a";r=7;t=5, "b";r=0;t=40` this takes the scarcest.
Quota readRateField(const QByteArray &field)
{
    Quota together;
    std::vector<Quota> items;
    for (const QByteArray &item : withoutQuotes(field).split(',')) {
        const QList<QByteArray> parameters = item.split(';');
        readParameter(parameters.front(), together);
        Quota &quota = items.emplace_back();
        for (const QByteArray &parameter : parameters.sliced(1))
            readParameter(parameter, quota);
    }
    items.push_back(together);
    return *std::ranges::min_element(items, isScarcer);
}

/// A year of two digits is at most 50 years in the future (RFC 9110, 5.6.7).
QDateTime withCentury(const QDateTime &date)
{
    return date.date().year() < QDate::currentDate().year() - 50 ? date.addYears(100) : date;
}

/// Reads the format that senders must use and the two obsolete ones that recipients must accept (RFC
/// 9110, 5.6.7). Skips the name of the day, which adds nothing to the date.
QDateTime readHttpDate(const QByteArray &text)
{
    const QString words = QString::fromLatin1(text).simplified();
    const QString date = words.section(u' ', 1);
    const QLocale english = QLocale::c();
    QDateTime time = english.toDateTime(date, QStringLiteral("dd MMM yyyy HH:mm:ss 'GMT'"));
    if (!time.isValid())
        time = withCentury(english.toDateTime(date, QStringLiteral("dd-MMM-yy HH:mm:ss 'GMT'")));
    if (!time.isValid())
        time = english.toDateTime(date, QStringLiteral("MMM d HH:mm:ss yyyy"));
    time.setTimeSpec(Qt::UTC);
    return time;
}

} // namespace

RateHint readRateHint(const Reply &reply)
{
    Quota quota{.limit = readFirstNumber(reply.rateLimit),
                .remaining = readNumber(reply.rateRemaining),
                .reset = readNumber(reply.rateReset)};
    if (!quota.remaining && !quota.reset) {
        const std::optional<int> limit = quota.limit;
        quota = readRateField(reply.rateField);
        quota.limit = limit ? limit : quota.limit;
    }
    RateHint hint{.remaining = quota.remaining};
    if (quota.limit != 0)
        hint.limit = quota.limit;
    if (quota.reset && std::chrono::seconds(*quota.reset) <= longestReset)
        hint.reset = std::min<std::chrono::seconds>(std::chrono::seconds(*quota.reset), longestWait);
    return hint;
}

std::optional<std::chrono::sys_time<std::chrono::milliseconds>> readDate(const Reply &reply)
{
    const QDateTime time = readHttpDate(reply.date);
    if (!time.isValid())
        return {};
    return std::chrono::sys_time<std::chrono::milliseconds>(
        std::chrono::milliseconds(time.toMSecsSinceEpoch()));
}

std::optional<std::chrono::milliseconds> readRetryAfter(const Reply &reply)
{
    std::optional<std::chrono::milliseconds> wait;
    if (const std::optional<int> seconds = readNumber(reply.retryAfter)) {
        wait = std::chrono::seconds(*seconds);
    } else if (const QDateTime until = readHttpDate(reply.retryAfter); until.isValid()) {
        const QDateTime sent = readHttpDate(reply.date);
        const QDateTime from = sent.isValid() ? sent : QDateTime::currentDateTimeUtc();
        wait = std::chrono::milliseconds(std::max<qint64>(0, from.msecsTo(until)));
    }
    return wait ? std::optional(std::min<std::chrono::milliseconds>(*wait, longestWait)) : std::nullopt;
}

} // namespace dnc
