// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

// What the upload costs beside what it waits for: bodies, commits, taking a large job up again, and the rate
// that the pacer reaches. Each number stands beside that of a bare peer from the same run.

#include "upload/journal/job.h"
#include "upload/journal/journal.h"
#include "upload/wire/pacer.h"
#include "upload/wire/protocol.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <deque>
#include <functional>
#include <random>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace dnc;
using namespace std::chrono_literals;

namespace {

QTextStream out(stdout);

double microseconds(const std::function<void()> &work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return double(clock.nsecsElapsed()) / 1000;
}

double quantile(std::vector<double> values, double q)
{
    std::sort(values.begin(), values.end());
    return values[size_t(double(values.size() - 1) * q)];
}

std::vector<double> repeat(int times, const std::function<void()> &work)
{
    std::vector<double> all;
    for (int i = 0; i < times; ++i)
        all.push_back(microseconds(work));
    return all;
}

EntryStore makeList(int rows)
{
    EntryStore list;
    list.addSource({.file = QStringLiteral("list.csv")});
    for (int i = 0; i < rows; ++i) {
        const std::string text = "somebody.with.a.name" + std::to_string(i) + "@example.com";
        list.append({.input = text,
                     .identifier = text,
                     .name = "Some Body",
                     .type = IdentifierType::Email,
                     .status = EntryStatus::Valid,
                     .origin = {.row = quint32(i + 2), .column = 1}});
    }
    return list;
}

QByteArray encodeByJsonDocument(const std::vector<WireItem> &items)
{
    const auto string = [](std::string_view text) {
        return QString::fromUtf8(text.data(), qsizetype(text.size()));
    };
    QJsonArray identifiers;
    for (const WireItem &item : items)
        identifiers.append(QJsonObject{{QStringLiteral("identifier"), string(item.identifier)},
                                       {QStringLiteral("identifierType"), string(item.type)},
                                       {QStringLiteral("name"), string(item.name)}});
    const QJsonObject body{{QStringLiteral("identifiers"), identifiers},
                           {QStringLiteral("pauseActiveProspects"), true}};
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

void measureBodies()
{
    const EntryStore list = makeList(500);
    std::vector<WireItem> items;
    for (quint32 i = 0; i < list.size(); ++i)
        items.push_back({list.at(i).identifier, "email", list.at(i).name});
    qsizetype bytes = 0;
    const double ours = quantile(repeat(200, [&] { bytes += encode(items, true).size(); }), 0.5);
    const double theirs = quantile(repeat(200, [&] { bytes += encodeByJsonDocument(items).size(); }), 0.5);
    out << "body of 500: " << ours << " us, QJsonDocument " << theirs << " us: " << theirs / ours
        << " times\n";
}

void measureCommits()
{
    const QTemporaryDir folder;
    Journal journal = Journal::open(folder.path()).value();
    const JobId job =
        journal.createJob({.endpoint = QUrl(QStringLiteral("https://example.com"))}, makeList(500'000))
            .value();
    std::vector<double> begins;
    std::vector<double> settles;
    while (const auto batch = journal.nextBatch(job).value()) {
        AttemptId attempt = 0;
        begins.push_back(microseconds([&] { attempt = journal.begin(*batch, "hash", "request").value(); }));
        settles.push_back(microseconds([&] {
            (void)journal.recordOutcome(attempt, {.outcome = Outcome::Confirmed, .next = NextStep::Proceed})
                .value();
        }));
    }
    out << "commit of an intent:   p50 " << quantile(begins, 0.5) << " us, p99 " << quantile(begins, 0.99)
        << " us\n";
    out << "commit of an outcome:  p50 " << quantile(settles, 0.5) << " us, p99 " << quantile(settles, 0.99)
        << " us\n";
#ifdef Q_OS_LINUX
    QFile file(folder.filePath(QStringLiteral("bare")));
    if (!file.open(QFile::WriteOnly | QFile::Unbuffered))
        return;
    const auto bare = repeat(1000, [&] {
        file.write(QByteArray(4096, 'x'));
        ::fdatasync(file.handle());
    });
    out << "4 KiB and fdatasync:   p50 " << quantile(bare, 0.5) << " us, p99 " << quantile(bare, 0.99)
        << " us\n";
#endif
}

void measureResuming()
{
    const QTemporaryDir folder;
    const EntryStore list = makeList(1'000'000);
    JobId job = 0;
    {
        Journal journal = Journal::open(folder.path()).value();
        out << "writing down a job of 1,000,000: "
            << microseconds([&] {
                   job = journal.createJob({.endpoint = QUrl(QStringLiteral("https://example.com"))}, list)
                             .value();
               })
                / 1000
            << " ms\n";
    }
    std::optional<Journal> journal;
    out << "opening its journal, checked: "
        << microseconds([&] { journal = Journal::open(folder.path()).value(); }) / 1000 << " ms\n";
    out << "its counts: " << microseconds([&] { (void)journal->openJob().value(); }) / 1000 << " ms\n";
    out << "its next batch: " << microseconds([&] { (void)journal->nextBatch(job).value(); }) / 1000
        << " ms\n";
    out << "all of its rows: " << microseconds([&] { (void)journal->load(job).value(); }) / 1000 << " ms\n";
}

/// A day of requests on a simulated clock: 100 ms there, 100 ms back, give or take half.
void measurePace()
{
    std::mt19937 random(1);
    std::uniform_int_distribution<> way(50, 150);
    Pacer pacer(0);
    std::chrono::milliseconds now{0};
    std::deque<std::chrono::milliseconds> window;
    size_t most = 0;
    qint64 requests = 0;
    qint64 over = 0;
    qint64 inFirstWindow = 0;
    for (; now < 24h; ++requests) {
        now = pacer.nextAllowed(now);
        const auto arrived = now + std::chrono::milliseconds(way(random));
        now = arrived + std::chrono::milliseconds(way(random));
        pacer.answered(now);
        window.push_back(arrived);
        while (window.front() <= arrived - Pacer::window)
            window.pop_front();
        most = std::max(most, window.size());
        over += window.size() > 100 ? 1 : 0;
        inFirstWindow += arrived < Pacer::window ? 1 : 0;
    }
    out << "pace over a day: " << 100.0 * double(requests - inFirstWindow) / ((24 * 60 - 1) * 100)
        << " % of 100 a minute after the first, at most " << most << " in any 60 s, " << over
        << " over the limit\n";
}

} // namespace

int main()
{
    out.setRealNumberNotation(QTextStream::FixedNotation);
    out.setRealNumberPrecision(2);
    for (const auto measure : {measureBodies, measureCommits, measureResuming, measurePace}) {
        measure();
        out.flush();
    }
}
