// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/history/historycolumns.h"

#include "gui/theme/icons.h"
#include "gui/theme/statusicon.h"
#include "upload/journal/journallabels.h"

#include <QCoreApplication>
#include <QLocale>

namespace dnc {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HistoryColumns)
};

QString number(quint32 count)
{
    return QLocale().toString(count);
}

/// With seconds, because several requests are sent in one minute.
QString timeOfRequest(WallTime time)
{
    const QLocale locale;
    const QDateTime local = dateTime(time).toLocalTime();
    const QString format =
        locale.timeFormat(QLocale::ShortFormat).replace(QStringLiteral("mm"), QStringLiteral("mm:ss"));
    return locale.toString(local.date(), QLocale::ShortFormat) + u' ' + locale.toString(local.time(), format);
}

QString duration(const Attempt &attempt)
{
    if (attempt.ended == WallTime())
        return {};
    const std::chrono::duration<double> took = attempt.ended - attempt.started;
    return Words::tr("%L1 s", "seconds").arg(took.count(), 0, 'f', took.count() < 10 ? 2 : 1);
}

QIcon stateIcon(const Job &job)
{
    if (job.proof.removed > 0 || job.proof.isUndoOpen)
        return icon(QStringLiteral("undo"), ColorRole::Quiet);
    switch (job.state) {
    case JobState::Open:
        return icon(QStringLiteral("clock"), ColorRole::Info);
    case JobState::Finished:
        return icon(QStringLiteral("success"), ColorRole::Success);
    case JobState::Canceled:
        return icon(QStringLiteral("cancel"), ColorRole::Quiet);
    }
    Q_UNREACHABLE();
}

QIcon outcomeIcon(std::optional<Outcome> outcome)
{
    if (!outcome)
        return statusIcon(EntryStatus::Pending);
    switch (*outcome) {
    case Outcome::Confirmed:
        return statusIcon(EntryStatus::Confirmed);
    case Outcome::Rejected:
        return statusIcon(EntryStatus::Rejected);
    case Outcome::NotApplied:
        return statusIcon(EntryStatus::Pending);
    case Outcome::Unknown:
        return statusIcon(EntryStatus::Unknown);
    }
    Q_UNREACHABLE();
}

/// How many rows were read from the list, or were not on it.
QString verifiedText(const Job &job)
{
    if (job.proof.missing > 0)
        return Words::tr("%Ln missing", nullptr, int(job.proof.missing));
    return job.proof.verified > 0 ? Words::tr("%Ln read", nullptr, int(job.proof.verified)) : QString();
}

QIcon verifiedIcon(const Job &job)
{
    if (job.proof.missing > 0)
        return icon(QStringLiteral("warning"), ColorRole::Warning);
    return job.proof.verified > 0 ? icon(QStringLiteral("shield"), ColorRole::Success) : QIcon();
}

/// What became of its rows.
QString detailsText(const Job &job)
{
    if (job.isForgotten)
        return Words::tr("Deleted");
    return job.isHeld ? Words::tr("Held") : QString();
}

quint32 left(const Job &job)
{
    return job.counts[EntryStatus::Pending] + job.counts[EntryStatus::Unknown];
}

} // namespace

std::vector<RecordColumn<Job>> jobColumns()
{
    const auto count = [](EntryStatus status) {
        return [status](const Job &job) { return number(job.counts[status]); };
    };
    return {
        {Words::tr("Started"),
         [](const Job &job) {
             return QLocale().toString(dateTime(job.created).toLocalTime(), QLocale::ShortFormat);
         }},
        {Words::tr("State"), [](const Job &job) { return stateLabel(job); }, false, stateIcon},
        {Words::tr("Source Files"), [](const Job &job) { return job.files; }},
        {Words::tr("By"), [](const Job &job) { return authorLabel(job.draft.author); }},
        {Words::tr("Account"), [](const Job &job) { return accountLabel(job.draft.account); }},
        {Words::tr("Identifiers"), [](const Job &job) { return number(job.counts.total()); }, true},
        {statusLabel(EntryStatus::Confirmed), count(EntryStatus::Confirmed), true},
        {statusLabel(EntryStatus::Rejected), count(EntryStatus::Rejected), true},
        {Words::tr("Left"), [](const Job &job) { return number(left(job)); }, true},
        {Words::tr("Verified"), verifiedText, false, verifiedIcon},
        {Words::tr("Details"), detailsText},
    };
}

std::vector<RecordColumn<Attempt>> attemptColumns()
{
    return {
        {Words::tr("Batch"), [](const Attempt &attempt) { return number(attempt.batch); }, true},
        {Words::tr("Identifiers"), [](const Attempt &attempt) { return number(attempt.identifiers); }, true},
        {Words::tr("Sent"), [](const Attempt &attempt) { return timeOfRequest(attempt.started); }},
        {Words::tr("Duration"), duration, true},
        {Words::tr("Outcome"), [](const Attempt &attempt) { return outcomeLabel(attempt.outcome); }, false,
         [](const Attempt &attempt) { return outcomeIcon(attempt.outcome); }},
        {QStringLiteral("HTTP"),
         [](const Attempt &attempt) {
             return attempt.httpStatus > 0 ? QString::number(attempt.httpStatus) : QString();
         },
         true},
        {Words::tr("Request ID"), [](const Attempt &attempt) { return attempt.requestId; }},
        {Words::tr("Server Message"), [](const Attempt &attempt) { return attempt.message.simplified(); }},
    };
}

std::vector<RecordColumn<JobSource>> sourceColumns()
{
    return {
        {Words::tr("File"), [](const JobSource &used) { return used.source.file; }},
        {Words::tr("Sheet"), [](const JobSource &used) { return used.source.sheet; }},
        {Words::tr("SHA-256"), [](const JobSource &used) { return used.source.sha256; }},
        {Words::tr("Rows"), [](const JobSource &used) { return number(used.rows); }, true},
    };
}

} // namespace dnc
