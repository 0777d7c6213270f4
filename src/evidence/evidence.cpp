// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "evidence/evidence.h"

#include "core/platform/phonelibraryversion.h"
#include "core/platform/programversion.h"
#include "evidence/evidencefile.h"
#include "evidence/evidencesummary.h"
#include "evidence/uploadrecord.h"
#include "report/report.h"
#include "upload/journal/journallabels.h"
#include "upload/journal/sqliteversion.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <algorithm>
#include <map>
#include <set>

namespace dnc {

using namespace Qt::StringLiterals;

namespace {

EvidenceError ofJournal(const JournalError &error)
{
    return {EvidenceError::Kind::Journal, {}, error};
}

/// The rows alone; duplicates among them still name their first row.
JobEntries excerptOf(const JobEntries &list, const std::vector<quint32> &rows)
{
    JobEntries excerpt{list.entries.excerpt(rows), {}};
    std::map<quint32, quint32> places;
    for (quint32 i = 0; i < rows.size(); ++i) {
        places.emplace(rows[i], i);
        excerpt.deliveries.push_back(list.deliveries[rows[i]]);
        const EntryStore::View entry = list.entries.at(rows[i]);
        if (entry.status == EntryStatus::Duplicate && places.contains(entry.duplicateOf))
            excerpt.entries.setDuplicate(i, places[entry.duplicateOf]);
    }
    return excerpt;
}

/// Writes the parts of one evidence file into a folder.
class EvidenceFolder {
public:
    EvidenceFolder(const JournalQueries &journal, const EvidenceScope &scope, const QDir &folder)
        : m_journal(journal)
        , m_scope(scope)
        , m_folder(folder)
    {
    }

    /// Adds an upload, unless it has nothing of the person.
    [[nodiscard]] Result<void, EvidenceError> add(const Job &job);
    /// Writes what is about all uploads. The parts are complete then.
    [[nodiscard]] Result<void, EvidenceError> finish();

    [[nodiscard]] const std::vector<UploadRecord> &records() const { return m_records; }
    [[nodiscard]] QStringList parts() const;

private:
    [[nodiscard]] bool isAboutPerson() const { return !m_scope.person.empty(); }
    [[nodiscard]] Result<std::vector<Attempt>, JournalError> attempts(JobId job, const JobEntries &list,
                                                                      const std::vector<quint32> &rows) const;
    [[nodiscard]] Result<void, EvidenceError> writeReports(const Job &job, const JobEntries &list);
    [[nodiscard]] Result<void, EvidenceError> shortenNames();
    [[nodiscard]] Result<void, EvidenceError> write(const QString &name, const QByteArray &bytes);

    const JournalQueries &m_journal;
    const EvidenceScope &m_scope;
    const QDir m_folder;
    std::vector<UploadRecord> m_records;
    QStringList m_common;
    QStringList m_reports;
};

QStringList EvidenceFolder::parts() const
{
    return m_common + m_reports;
}

/// All requests, or those that were about the person.
Result<std::vector<Attempt>, JournalError> EvidenceFolder::attempts(JobId job, const JobEntries &list,
                                                                    const std::vector<quint32> &rows) const
{
    if (!isAboutPerson())
        return m_journal.attempts(job);
    std::map<AttemptId, Attempt> found;
    for (const quint32 row : rows) {
        auto some = m_journal.attemptsFor(job, row, list.entries.at(row).identifier);
        if (!some)
            return unexpected(some.error());
        for (Attempt &attempt : *some)
            found.emplace(attempt.id, std::move(attempt));
    }
    std::vector<Attempt> all;
    all.reserve(found.size());
    for (auto &[id, attempt] : found)
        all.push_back(std::move(attempt));
    return all;
}

Result<void, EvidenceError> EvidenceFolder::add(const Job &job)
{
    const auto list = m_journal.load(job.id);
    if (!list)
        return unexpected(ofJournal(list.error()));
    const std::vector<quint32> rows = findRows(list->entries, m_scope);
    if (isAboutPerson() && rows.empty())
        return {};
    const auto sources = m_journal.sources(job.id);
    const auto requests = attempts(job.id, *list, rows);
    if (!sources || !requests)
        return unexpected(ofJournal(sources ? requests.error() : sources.error()));
    m_records.push_back({job, *sources, *requests, countProofs(*list, rows), quint32(rows.size())});
    if (job.isForgotten)
        return {};
    return writeReports(job, isAboutPerson() ? excerptOf(*list, rows) : *list);
}

Result<void, EvidenceError> EvidenceFolder::writeReports(const Job &job, const JobEntries &list)
{
    for (const QString &suffix : {u".csv"_s, u".xlsx"_s}) {
        const QString name = u"report-%1"_s.arg(job.id) + suffix;
        const auto written =
            writeReport(m_folder.filePath(name), list.entries, list.deliveries, {}, job.changed);
        if (!written)
            return unexpected(unwritable(written.error().detail));
        m_reports << name;
    }
    return {};
}

Result<void, EvidenceError> EvidenceFolder::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return unexpected(unwritable(file.errorString()));
    m_common << name;
    return {};
}

/// The reports of the only upload need no number.
Result<void, EvidenceError> EvidenceFolder::shortenNames()
{
    for (QString &name : m_reports) {
        const QString shortName = u"report."_s + QFileInfo(name).suffix();
        QFile file(m_folder.filePath(name));
        if (!file.rename(m_folder.filePath(shortName)))
            return unexpected(unwritable(file.errorString()));
        name = shortName;
    }
    return {};
}

Result<void, EvidenceError> EvidenceFolder::finish()
{
    QJsonArray uploads;
    QByteArray lines;
    for (const UploadRecord &record : m_records) {
        uploads.append(toJson(record));
        lines += attemptLines(record, isAboutPerson());
    }
    return write(u"summary.pdf"_s, evidenceSummary(m_scope, m_records))
        .and_then([&] { return write(u"uploads.json"_s, QJsonDocument(uploads).toJson()); })
        .and_then([&] { return write(u"attempts.jsonl"_s, lines); })
        .and_then([&] { return m_records.size() == 1 ? shortenNames() : Result<void, EvidenceError>(); });
}

QJsonObject aboutOf(const EvidenceScope &scope, const std::vector<JobId> &uploads)
{
    QJsonArray ids;
    for (const JobId id : uploads)
        ids.append(id);
    QJsonObject subject{{u"kind"_s, scopeName(scope)}, {u"uploads"_s, ids}};
    if (scope.from)
        subject.insert(u"from"_s, scope.from->toString(Qt::ISODate));
    if (scope.to)
        subject.insert(u"to"_s, scope.to->toString(Qt::ISODate));
    return {{u"subject"_s, subject},
            {u"program"_s,
             QJsonObject{{u"dncDesk"_s, programVersion()},
                         {u"qt"_s, QLatin1StringView(qVersion())},
                         {u"sqlite"_s, sqliteVersion()},
                         {u"numberingPlans"_s, phoneLibraryVersion()}}}};
}

} // namespace

Result<ExportedEvidence, EvidenceError> exportEvidence(const JournalQueries &journal,
                                                       const EvidenceScope &scope, const QString &path)
{
    const auto jobs = findJobs(journal, scope).map_error(ofJournal);
    if (!jobs)
        return unexpected(jobs.error());
    const QTemporaryDir scratch(QFileInfo(path).absoluteDir().filePath(u".dnc-evidence-XXXXXX"_s));
    if (!scratch.isValid())
        return unexpected(unwritable(scratch.errorString()));
    EvidenceFolder folder(journal, scope, QDir(scratch.path()));
    for (const Job &job : *jobs) {
        if (const auto added = folder.add(job); !added)
            return unexpected(added.error());
    }
    if (folder.records().empty())
        return unexpected(EvidenceError{EvidenceError::Kind::NothingFound, {}, {}});
    ExportedEvidence exported;
    for (const UploadRecord &record : folder.records())
        exported.uploads.push_back(record.job.id);
    return folder.finish()
        .and_then([&] {
            return packEvidence(path, scratch.path(), folder.parts(), aboutOf(scope, exported.uploads));
        })
        .map([&](const QString &sha256) {
            exported.manifestSha256 = sha256;
            return exported;
        });
}

} // namespace dnc
