// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "cli/jobtext.h"

#include "cli/clitext.h"
#include "cli/summary.h"
#include "upload/journal/journaljson.h"
#include "upload/journal/journallabels.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace dnc {

namespace {

using namespace Qt::StringLiterals;

QString localTime(WallTime time)
{
    return QLocale().toString(dateTime(time).toLocalTime(), u"yyyy-MM-dd HH:mm:ss"_s);
}

template <typename T>
QJsonArray toArray(const std::vector<T> &values)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(toJson(value));
    return array;
}

/// Aligns cells in columns, each as wide as its widest cell; the last one is not padded.
QString inColumns(const std::vector<QStringList> &rows)
{
    std::vector<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), size_t(row.size())));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[size_t(i)] = std::max(widths[size_t(i)], row[i].size());
    }
    QStringList lines;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i + 1 < row.size(); ++i)
            line += row[i].leftJustified(widths[size_t(i)] + 2);
        lines << (line + row.last()).trimmed();
    }
    return lines.join(u'\n');
}

QString countsInOneLine(const Job &job)
{
    QStringList counts;
    for (const EntryStatus status : outcomes) {
        if (job.counts[status] > 0)
            counts << numberLine(statusLabel(status), job.counts[status]);
    }
    if (job.isForgotten)
        counts << Cli::tr("its rows were removed some time after it ended");
    return counts.join(u", "_s);
}

QString line(const QString &label, const QString &value)
{
    return u"%1: %2"_s.arg(label, value);
}

QStringList factLines(const Job &job)
{
    QStringList lines{line(Cli::tr("Job"), QString::number(job.id)), line(Cli::tr("State"), stateLabel(job)),
                      line(Cli::tr("Started"), localTime(job.created)),
                      line(Cli::tr("Last change"), localTime(job.changed))};
    if (const QString author = authorLabel(job.draft.author); !author.isEmpty())
        lines << line(Cli::tr("Made by"), author);
    lines << line(Cli::tr("Service"), job.draft.endpoint.toString())
          << line(Cli::tr("Account"), accountLabel(job.draft.account))
          << line(Cli::tr("Prospects who match"),
                  job.draft.pauseActiveProspects ? Cli::tr("paused") : Cli::tr("not paused"))
          << numberLine(Cli::tr("Identifiers"), job.counts.total());
    for (const EntryStatus status : outcomes) {
        if (job.counts[status] > 0)
            lines << numberLine(statusLabel(status), job.counts[status]);
    }
    if (job.isForgotten)
        lines << line(Cli::tr("Rows"), Cli::tr("removed some time after it ended"));
    if (job.isHeld)
        lines << line(Cli::tr("Hold"), Cli::tr("rows are kept until it is released"));
    return lines;
}

QString exportLine(const EvidenceExport &exported)
{
    const QString hash = exported.manifestSha256.isEmpty()
        ? Cli::tr("SHA-256 erased with a person")
        : Cli::tr("SHA-256 of the manifest: %1").arg(exported.manifestSha256);
    return line(Cli::tr("Evidence"), localTime(exported.time) + u", "_s + hash);
}

QString sourceLine(const JobSource &used)
{
    const Source &source = used.source;
    QStringList parts{source.file};
    if (!source.sheet.isEmpty())
        parts << source.sheet;
    if (!source.sha256.isEmpty())
        parts << u"SHA-256 %1"_s.arg(source.sha256);
    parts << Cli::tr("%n row(s)", "of an upload that came from a file", int(used.rows));
    return line(Cli::tr("List"), parts.join(u", "_s));
}

QStringList attemptCells(const Attempt &attempt)
{
    const bool ended = attempt.ended != WallTime();
    return {QString::number(attempt.batch),
            QString::number(attempt.identifiers),
            localTime(attempt.started),
            ended ? localTime(attempt.ended) : u"-"_s,
            outcomeLabel(attempt.outcome),
            attempt.httpStatus > 0 ? QString::number(attempt.httpStatus) : u"-"_s,
            attempt.requestId,
            attempt.message.simplified()};
}

} // namespace

QJsonObject toJson(const Job &job)
{
    QJsonObject object{
        {u"id"_s, job.id},
        {u"created"_s, isoTime(job.created)},
        {u"changed"_s, isoTime(job.changed)},
        {u"state"_s, stateName(job.state)},
        {u"user"_s, orNull(job.draft.author.user)},
        {u"host"_s, orNull(job.draft.author.host)},
        {u"endpoint"_s, job.draft.endpoint.toString()},
        {u"account"_s, job.draft.account},
        {u"pauseActiveProspects"_s, job.draft.pauseActiveProspects},
        {u"files"_s, job.files},
        {u"identifiers"_s, qint64(job.counts.total())},
        {u"valid"_s, qint64(sent(job.counts))},
        {u"requests"_s, qint64(job.requests)},
        {u"forgotten"_s, job.isForgotten},
        {u"hold"_s, job.isHeld},
    };
    for (const EntryStatus status : outcomes)
        object.insert(statusKey(status), qint64(job.counts[status]));
    return object;
}

QJsonObject toJson(const JobRecord &record)
{
    QJsonObject object = toJson(record.job);
    object.insert(u"sources"_s, toArray(record.sources));
    object.insert(u"attempts"_s, toArray(record.attempts));
    object.insert(u"exports"_s, toArray(record.exports));
    return object;
}

QString toText(const std::vector<Job> &jobs)
{
    std::vector<QStringList> rows;
    for (const Job &job : jobs) {
        const QString author = authorLabel(job.draft.author);
        rows.push_back({QString::number(job.id), localTime(job.created), stateLabel(job),
                        author.isEmpty() ? u"-"_s : author, job.draft.endpoint.toString(),
                        accountLabel(job.draft.account), job.files.isEmpty() ? u"-"_s : job.files,
                        countsInOneLine(job)});
    }
    return inColumns(rows);
}

QString toText(const JobRecord &record)
{
    QStringList lines = factLines(record.job);
    for (const JobSource &source : record.sources)
        lines << sourceLine(source);
    if (record.sources.empty() && !record.job.files.isEmpty())
        lines << line(Cli::tr("List"), record.job.files);
    std::ranges::transform(record.exports, std::back_inserter(lines), exportLine);
    lines << numberLine(Cli::tr("Requests"), record.job.requests);
    if (record.attempts.empty())
        return lines.join(u'\n');
    std::vector<QStringList> rows{{Cli::tr("Batch"), Cli::tr("Identifiers"), Cli::tr("Started"),
                                   Cli::tr("Ended"), Cli::tr("Outcome"), u"HTTP"_s, Cli::tr("Request id"),
                                   Cli::tr("The service's words")}};
    std::ranges::transform(record.attempts, std::back_inserter(rows), attemptCells);
    return lines.join(u'\n') + u"\n\n"_s + inColumns(rows);
}

} // namespace dnc
