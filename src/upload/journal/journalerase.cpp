// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/journal/journalerase.h"

#include "core/text/visibletext.h"
#include "upload/journal/batchhash.h"
#include "upload/journal/journalconnection.h"
#include "upload/journal/journalfolder.h"
#include "upload/journal/journalschema.h"
#include "upload/journal/textoverwrite.h"

#include <QFileInfo>

#include <algorithm>
#include <iterator>
#include <set>

namespace dnc {

using sqlite::BatchState;
using sqlite::Row;
using sqlite::Statement;
using sqlite::Transaction;

namespace {

/// Where a row is in the journal.
struct Place {
    JobId job = 0;
    quint32 position = 0;

    auto operator<=>(const Place &) const = default;
};

/// All rows about the person. SQL finds candidates; concerns() decides, since it knows where words end.
std::set<Place> findRows(Transaction &transaction, const Spellings &spellings)
{
    std::set<Place> places;
    Statement find = transaction.prepare(
        "SELECT job, position, identifier, input, name, detail, request_source FROM entries WHERE"
        " identifier=?1 OR input=?1 OR instr(lower(input), lower(?1)) OR instr(lower(name), lower(?1))"
        " OR instr(lower(detail), lower(?1)) OR instr(lower(request_source), lower(?1))");
    for (const std::string &spelling : spellings) {
        find.each(
            [&](const Row &row) {
                if (concerns(spellings, row.text(2), {row.text(3), row.text(4), row.text(5), row.text(6)}))
                    places.insert({row.integer(0), quint32(row.integer(1))});
            },
            std::string_view(spelling));
    }
    return places;
}

void failWherePending(Transaction &transaction, const std::set<Place> &places)
{
    Statement find =
        transaction.prepare("SELECT j.id FROM jobs j JOIN batches b ON b.job=j.id AND b.state IN (?,?)"
                            " AND ? BETWEEN b.first AND b.last JOIN entries e ON e.job=j.id AND e.position=?"
                            " WHERE j.id=? AND j.state=? AND e.status='valid' LIMIT 1");
    for (const Place &place : places) {
        find.each(
            [&](const Row &row) {
                transaction.fail({JournalError::Kind::StillPending, row.string(0)});
            },
            int(BatchState::Pending), int(BatchState::Sending), place.position, place.position, place.job,
            int(JobState::Open));
    }
}

void emptyRows(Transaction &transaction, const std::set<Place> &places)
{
    // A server message about a single rejected identifier may quote it.
    Statement messages =
        transaction.prepare("UPDATE attempts SET message='', body='' WHERE batch IN"
                            " (SELECT id FROM batches WHERE job=? AND ? BETWEEN first AND last)");
    Statement details =
        transaction.prepare("UPDATE batches SET detail='' WHERE job=? AND ? BETWEEN first AND last");
    Statement hashes = transaction.prepare("UPDATE sources SET sha256='' WHERE (job, number) IN"
                                           " (SELECT job, source FROM entries WHERE job=? AND position=?)");
    Statement exports = transaction.prepare("UPDATE exports SET manifest='' WHERE job=?");
    Statement rows = transaction.prepare(
        "UPDATE entries SET input='', identifier='', name='', detail='', "
        "region='', note=0, requested_on='', request_source='' WHERE job=? AND position=?");
    for (const Place &place : places) {
        messages.run(place.job, place.position);
        details.run(place.job, place.position);
        hashes.run(place.job, place.position);
        exports.run(place.job);
        rows.run(place.job, place.position);
        sealBatchesAt(transaction, place.job, place.position);
    }
}

/// Removes server messages about other batches and file names that mention the person.
void emptyMentions(Transaction &transaction, const Spellings &spellings)
{
    for (const std::string &spelling : spellings) {
        if (spelling.size() < shortestMention)
            continue;
        const std::string_view text = spelling;
        transaction.run("UPDATE attempts SET message='' WHERE instr(lower(message), lower(?))", text);
        transaction.run("UPDATE batches SET detail='' WHERE instr(lower(detail), lower(?))", text);
        transaction.run("UPDATE answers SET body='' WHERE instr(lower(body), lower(?))", text);
        transaction.run("UPDATE jobs SET files='' WHERE instr(lower(files), lower(?))", text);
        transaction.run("UPDATE sources SET file='' WHERE instr(lower(file), lower(?))", text);
    }
}

/// All texts of the rows that are long enough not to be found elsewhere by chance.
std::set<std::string> readTexts(Transaction &transaction, const std::set<Place> &places)
{
    std::set<std::string> texts;
    Statement find =
        transaction.prepare("SELECT input, identifier, name, detail, request_source FROM entries WHERE"
                            " job=? AND position=?");
    for (const Place &place : places) {
        find.each(
            [&](const Row &row) {
                for (int column = 0; column < 5; ++column) {
                    if (row.text(column).size() >= shortestMention)
                        texts.emplace(row.text(column));
                }
            },
            place.job, place.position);
    }
    return texts;
}

Result<void, JournalError> overwriteInKept(const QString &folder, std::set<std::string> texts,
                                           const Spellings &spellings)
{
    std::ranges::copy_if(spellings, std::inserter(texts, texts.end()),
                         [](const std::string &spelling) { return spelling.size() >= shortestMention; });
    for (const QString &path : keptJournals(folder)) {
        if (const auto done = overwriteTexts(path, texts); !done)
            return done;
    }
    return {};
}

Erased countRows(const std::set<Place> &places)
{
    std::set<JobId> jobs;
    for (const Place &place : places)
        jobs.insert(place.job);
    return {.rows = quint32(places.size()), .jobs = quint32(jobs.size())};
}

QString filesOf(Transaction &transaction, JobId job)
{
    QString files;
    transaction.each(
        "SELECT files FROM jobs WHERE id=?", [&](const Row &row) { files = row.string(0); }, job);
    return visibleText(files);
}

} // namespace

Result<std::vector<JobMention>, JournalError> findIdentifier(Journal &journal, const Spellings &spellings)
{
    std::vector<JobMention> mentions;
    Transaction transaction = journal.connection().read();
    const std::set<Place> places = findRows(transaction, spellings);
    failWherePending(transaction, places);
    for (const Place &place : places) {
        if (mentions.empty() || mentions.back().job != place.job)
            mentions.push_back({place.job, filesOf(transaction, place.job), 0});
        ++mentions.back().rows;
    }
    return transaction.commit().map([&] { return std::move(mentions); });
}

Result<Erased, JournalError> eraseIdentifier(Journal &journal, const Spellings &spellings)
{
    Transaction transaction = journal.connection().write();
    const std::set<Place> places = findRows(transaction, spellings);
    failWherePending(transaction, places);
    const std::set<std::string> texts = readTexts(transaction, places);
    emptyRows(transaction, places);
    emptyMentions(transaction, spellings);
    return transaction.commit()
        .and_then([&] { return sqlite::rewriteFile(journal.connection().database.get()); })
        .and_then([&] { return overwriteInKept(QFileInfo(journal.path()).path(), texts, spellings); })
        .map([&] { return countRows(places); });
}

} // namespace dnc
