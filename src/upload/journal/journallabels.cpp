// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/journal/journallabels.h"

#include <QCoreApplication>

namespace dnc {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(History)
};

} // namespace

QString stateName(JobState state)
{
    switch (state) {
    case JobState::Open:
        return QStringLiteral("open");
    case JobState::Finished:
        return QStringLiteral("finished");
    case JobState::Canceled:
        return QStringLiteral("cancelled");
    }
    Q_UNREACHABLE();
}

QString stateLabel(JobState state)
{
    switch (state) {
    case JobState::Open:
        return Words::tr("Not finished");
    case JobState::Finished:
        return Words::tr("Finished");
    case JobState::Canceled:
        return Words::tr("Given up");
    }
    Q_UNREACHABLE();
}

QString stateLabel(const Job &job)
{
    if (job.proof.isUndoOpen)
        return Words::tr("Undo not finished");
    if (job.proof.removed == 0)
        return stateLabel(job.state);
    return job.proof.isUndone ? Words::tr("Undone") : Words::tr("Partly undone");
}

QString outcomeName(std::optional<Outcome> outcome)
{
    if (!outcome)
        return {};
    switch (*outcome) {
    case Outcome::Confirmed:
        return QStringLiteral("confirmed");
    case Outcome::Rejected:
        return QStringLiteral("rejected");
    case Outcome::NotApplied:
        return QStringLiteral("not_applied");
    case Outcome::Unknown:
        return QStringLiteral("unknown");
    }
    Q_UNREACHABLE();
}

QString outcomeLabel(std::optional<Outcome> outcome)
{
    if (!outcome)
        return Words::tr("No answer on record");
    switch (*outcome) {
    case Outcome::Confirmed:
        return statusLabel(EntryStatus::Confirmed);
    case Outcome::Rejected:
        return statusLabel(EntryStatus::Rejected);
    case Outcome::NotApplied:
        return Words::tr("Not applied");
    case Outcome::Unknown:
        return statusLabel(EntryStatus::Unknown);
    }
    Q_UNREACHABLE();
}

QString authorLabel(const Author &author)
{
    if (author.user.isEmpty() || author.host.isEmpty())
        return author.user + author.host;
    return Words::tr("%1 on %2", "a person on a computer").arg(author.user, author.host);
}

QString accountLabel(const QString &account)
{
    return account.isEmpty() ? Words::tr("The token's own") : account;
}

QDateTime dateTime(WallTime time)
{
    if (time == WallTime())
        return {};
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC);
}

} // namespace dnc
