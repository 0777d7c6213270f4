// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "evidence/uploadrecord.h"

#include "upload/journal/journaljson.h"
#include "upload/journal/journallabels.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdlib>

namespace dnc {

using namespace Qt::StringLiterals;

namespace {

QJsonObject countsOf(const Job &job)
{
    QJsonObject counts{{u"identifiers"_s, qint64(job.counts.total())}};
    for (const EntryStatus status : allEntryStatuses) {
        if (status != EntryStatus::Valid) // none of a job, see Job::counts
            counts.insert(QString::fromUtf8(statusName(status)), qint64(job.counts[status]));
    }
    return counts;
}

QJsonValue proofsOf(const UploadRecord &record)
{
    if (record.job.isForgotten)
        return {};
    QJsonObject proofs;
    for (size_t i = 0; i < record.proofs.size(); ++i) {
        const std::string_view name = proofName(Proof(i));
        proofs.insert(name.empty() ? u"none"_s : QString::fromUtf8(name), qint64(record.proofs[i]));
    }
    return proofs;
}

QString kindName(AttemptKind kind)
{
    switch (kind) {
    case AttemptKind::Post:
        return u"post"_s;
    case AttemptKind::Search:
        return u"search"_s;
    case AttemptKind::Page:
        return u"page"_s;
    case AttemptKind::Removal:
        return u"removal"_s;
    }
    Q_UNREACHABLE();
}

/// Such as `+01:00`; null where there is no time.
QJsonValue offsetAt(WallTime time)
{
    const QDateTime local = dateTime(time).toLocalTime();
    if (!local.isValid())
        return {};
    const int minutes = local.offsetFromUtc() / 60;
    const QTime distance = QTime(0, 0).addSecs(std::abs(minutes) * 60);
    return (minutes < 0 ? u'-' : u'+') + distance.toString(u"HH:mm"_s);
}

} // namespace

ProofCounts countProofs(const JobEntries &list, const std::vector<quint32> &rows)
{
    ProofCounts counts{};
    for (const quint32 row : rows) {
        if (list.entries.statusAt(row) == EntryStatus::Confirmed)
            ++counts.at(size_t(list.deliveries[row].proof));
    }
    return counts;
}

QJsonObject toJson(const UploadRecord &record)
{
    const Job &job = record.job;
    QJsonArray sources;
    for (const JobSource &source : record.sources)
        sources.append(toJson(source));
    return {{u"id"_s, job.id},
            {u"created"_s, isoTime(job.created)},
            {u"changed"_s, isoTime(job.changed)},
            {u"state"_s, stateName(job.state)},
            {u"user"_s, orNull(job.draft.author.user)},
            {u"host"_s, orNull(job.draft.author.host)},
            {u"settings"_s,
             QJsonObject{{u"endpoint"_s, job.draft.endpoint.toString(QUrl::RemoveUserInfo)},
                         {u"account"_s, job.draft.account},
                         {u"pauseActiveProspects"_s, job.draft.pauseActiveProspects}}},
            {u"sources"_s, sources},
            {u"counts"_s, countsOf(job)},
            {u"requests"_s, qint64(job.requests)},
            {u"exportedRows"_s, qint64(record.rows)},
            {u"proof"_s, proofsOf(record)},
            {u"forgotten"_s, job.isForgotten}};
}

QByteArray attemptLines(const UploadRecord &record, bool isPerson)
{
    QByteArray lines;
    for (const Attempt &attempt : record.attempts) {
        QJsonObject line = toJson(attempt);
        line.insert(u"upload"_s, record.job.id);
        line.insert(u"kind"_s, kindName(attempt.kind));
        line.insert(u"startedOffset"_s, offsetAt(attempt.started));
        line.insert(u"endedOffset"_s, offsetAt(attempt.ended));
        if (isPerson && attempt.identifiers > 1)
            line.insert(u"message"_s, QJsonValue());
        lines += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    }
    return lines;
}

} // namespace dnc
