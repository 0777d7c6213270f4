// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "evidence/evidencesummary.h"

#include "core/platform/programversion.h"
#include "evidence/pdfpage.h"
#include "upload/journal/journallabels.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace dnc {

using namespace Qt::StringLiterals;

namespace {

struct SummaryText {
    Q_DECLARE_TR_FUNCTIONS(Evidence)
};

// What is kept free at the end of the page to say what is left out.
constexpr int closingLines = 2;

QString utc(WallTime time)
{
    return dateTime(time).toString(u"yyyy-MM-dd HH:mm:ss"_s) + u" UTC"_s;
}

QString subjectOf(const EvidenceScope &scope)
{
    if (!scope.person.empty())
        return SummaryText::tr("One person, whose rows are in the report");
    if (!scope.from && !scope.to)
        return SummaryText::tr("One upload");
    const auto day = [](const std::optional<QDate> &date) {
        return date ? date->toString(Qt::ISODate) : u"…"_s;
    };
    return SummaryText::tr("Uploads from %1 to %2", "two dates").arg(day(scope.from), day(scope.to));
}

void addNumbers(PdfPage &page, const std::vector<UploadRecord> &records)
{
    StatusCounts counts;
    quint32 requests = 0;
    for (const UploadRecord &record : records) {
        requests += record.job.requests;
        for (const EntryStatus status : allEntryStatuses)
            counts[status] += record.job.counts[status];
    }
    page.addHeading(records.size() == 1 ? SummaryText::tr("Numbers of the whole upload")
                                        : SummaryText::tr("Numbers of these uploads"));
    page.addFact(SummaryText::tr("Identifiers"), QString::number(counts.total()));
    for (const EntryStatus status : allEntryStatuses) {
        if (counts[status] > 0)
            page.addFact(statusLabel(status), QString::number(counts[status]));
    }
    page.addFact(SummaryText::tr("Requests"), QString::number(requests));
}

QString proofLabel(Proof proof)
{
    switch (proof) {
    case Proof::None:
        return SummaryText::tr("Not recorded");
    case Proof::Answer:
        return SummaryText::tr("Answer of the service");
    case Proof::Sample:
        return SummaryText::tr("Samples read from the list");
    case Proof::Read:
        return SummaryText::tr("Read from the list");
    case Proof::Person:
        return SummaryText::tr("Decision of a person");
    }
    Q_UNREACHABLE();
}

void addProofs(PdfPage &page, const std::vector<UploadRecord> &records)
{
    ProofCounts proofs{};
    for (const UploadRecord &record : records)
        std::ranges::transform(proofs, record.proofs, proofs.begin(), std::plus());
    page.addHeading(SummaryText::tr("What confirmed the exported rows"));
    for (size_t i = 0; i < proofs.size(); ++i) {
        if (proofs[i] > 0)
            page.addFact(proofLabel(Proof(i)), QString::number(proofs[i]));
    }
    if (std::ranges::count(proofs, 0U) == qsizetype(proofs.size()))
        page.addParagraph(SummaryText::tr("No exported row is confirmed."));
}

void addSource(PdfPage &page, const Source &source)
{
    const QString sheet = source.sheet.isEmpty() ? QString() : u" · "_s + source.sheet;
    const QString hash = source.sha256.isEmpty() ? QString() : u" · SHA-256 "_s + source.sha256;
    page.addFact(SummaryText::tr("Source"), source.file + sheet + hash);
}

/// As many as the page has room for.
void addSources(PdfPage &page, const std::vector<JobSource> &sources)
{
    constexpr int linesOfSource = 3;
    for (size_t i = 0; i < sources.size(); ++i) {
        if (page.freeLines(closingLines) < linesOfSource) {
            page.addParagraph(
                SummaryText::tr("%n more source(s), see uploads.json.", nullptr, int(sources.size() - i)));
            return;
        }
        addSource(page, sources[i].source);
    }
}

void addUpload(PdfPage &page, const UploadRecord &record)
{
    const Job &job = record.job;
    page.addHeading(SummaryText::tr("Upload %1").arg(job.id));
    page.addFact(SummaryText::tr("Started"), utc(job.created));
    page.addFact(SummaryText::tr("Last change"), utc(job.changed));
    page.addFact(SummaryText::tr("State"), stateLabel(job));
    if (const QString author = authorLabel(job.draft.author); !author.isEmpty())
        page.addFact(SummaryText::tr("By"), author);
    page.addFact(SummaryText::tr("Service"), job.draft.endpoint.toString(QUrl::RemoveUserInfo));
    page.addFact(SummaryText::tr("Account"), accountLabel(job.draft.account));
    if (job.isForgotten)
        page.addFact(SummaryText::tr("Rows"), SummaryText::tr("Deleted after the retention period"));
    addSources(page, record.sources);
}

/// As many as the page has room for.
void addUploads(PdfPage &page, const std::vector<UploadRecord> &records)
{
    for (size_t i = 0; i < records.size(); ++i) {
        constexpr size_t linesOfUpload = 11;
        const size_t needed = linesOfUpload + 2 * records[i].sources.size();
        if (i > 0 && size_t(page.freeLines(closingLines)) < needed) {
            page.addParagraph(
                SummaryText::tr("%n more upload(s), see uploads.json.", nullptr, int(records.size() - i)));
            return;
        }
        addUpload(page, records[i]);
    }
}

} // namespace

QByteArray evidenceSummary(const EvidenceScope &scope, const std::vector<UploadRecord> &records)
{
    const QString title = SummaryText::tr("Evidence of opt-outs sent to the Do Not Contact list");
    WallTime changed{};
    for (const UploadRecord &record : records)
        changed = std::max(changed, record.job.changed);
    PdfPage page;
    page.addTitle(title);
    page.addFact(SummaryText::tr("About"), subjectOf(scope));
    page.addFact(SummaryText::tr("As of"), utc(changed));
    page.addFact(SummaryText::tr("Written by"), u"DNC Desk "_s + programVersion());
    addNumbers(page, records);
    addProofs(page, records);
    page.addHeading(SummaryText::tr("How to check this file"));
    page.addParagraph(SummaryText::tr(
        "manifest.json lists the size and SHA-256 of every file in this archive. “dnc-desk-cli evidence "
        "verify "
        "FILE.zip” compares all of them on any computer and prints the SHA-256 of manifest.json. The history "
        "of the "
        "program that wrote the archive shows the same number; if both agree, nothing was changed since."));
    addUploads(page, records);
    return page.toPdf(title, dateTime(changed));
}

} // namespace dnc
