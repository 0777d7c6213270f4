// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "oraclerows.h"
#include "oracles.h"

#include <algorithm>
#include <array>

// What must hold of undoing an upload. What must hold of comparing and verifying is looked at while it
// happens: see looks.cpp.

namespace dnc::test {

namespace {

const JobEvidence *jobOf(const Evidence &evidence, JobId id)
{
    const auto job =
        std::ranges::find(evidence.jobs, id, [](const JobEvidence &known) { return known.job.id; });
    return job == evidence.jobs.end() ? nullptr : &*job;
}

/// Whether a request of the job was on its way when somebody else added the entry, as far as clocks tell.
bool isWithinTolerance(const Evidence &evidence, const JobEvidence &job, const Listing &listing)
{
    constexpr Moment window = std::chrono::minutes(5); // two, and clocks that differ
    return std::ranges::any_of(evidence.service.requests(), [&](const Request &request) {
        const Moment apart = request.arrived - listing.added;
        return request.isPost() && apart > -window && apart < window
            && isNamedByJournal(job, std::set{request.id});
    });
}

QByteArray undoRemovesWhatWasAdded(const Evidence &evidence)
{
    for (const RemovedListing &removed : evidence.service.list().removed()) {
        const auto look = evidence.looks.find(removed.request);
        const JobEvidence *job = look == evidence.looks.end() ? nullptr : jobOf(evidence, look->second);
        if (job == nullptr)
            return "something was removed by a request that no journal names";
        const bool isAddedByJob =
            !removed.listing.addedBy.isEmpty() && isNamedByJournal(*job, {removed.listing.addedBy});
        const bool isInWindow = removed.listing.added > removed.read;
        if (!isAddedByJob && !isInWindow && !isWithinTolerance(evidence, *job, removed.listing))
            return "undoing job " + number(job->job.id) + " removed " + removed.identifier.c_str()
                + ", which it had not added";
    }
    return {};
}

QByteArray removedIsRecorded(const Evidence &evidence)
{
    for (const RemovedListing &removed : evidence.service.list().removed()) {
        const auto look = evidence.looks.find(removed.request);
        const JobEvidence *job = look == evidence.looks.end() ? nullptr : jobOf(evidence, look->second);
        if (job == nullptr || job->job.isForgotten || evidence.memory.erased.contains(removed.identifier))
            continue;
        const Screen &screen = evidence.memory.screens.at(job->job.id);
        const auto row =
            std::ranges::find(screen.identifiers, removed.identifier) - screen.identifiers.begin();
        const Removal removal = job->rows.deliveries.at(size_t(row)).removal;
        const bool isAddedAgain = evidence.service.list().latest(removed.identifier) > removed.listing.number;
        if (isAddedAgain && removal == Removal::Kept)
            continue;
        if (removal != Removal::Removed && removal != Removal::Failed
            && !job->intended.contains(quint32(row)))
            return "row " + number(row) + " of job " + number(job->job.id)
                + " was removed from the list, and the journal says " + number(int(removal));
    }
    return {};
}

QByteArray removedIsTrue(const Evidence &evidence)
{
    return eachRow(evidence, [&](const JobEvidence &job, const Screen &screen, quint32 row) -> QByteArray {
        if (job.rows.deliveries[row].removal != Removal::Removed)
            return {};
        const std::string &identifier = screen.identifiers[row];
        const bool isOurs =
            std::ranges::any_of(evidence.service.list().removed(), [&](const RemovedListing &one) {
                const auto look = evidence.looks.find(one.request);
                return one.identifier == identifier && look != evidence.looks.end()
                    && look->second == job.job.id;
            });
        return isOurs || evidence.service.list().wasRemovedByOthers(identifier) ? "" : "was never removed";
    });
}

constexpr std::array undoTable{
    Oracle{"undo removes what the upload added", undoRemovesWhatWasAdded},
    Oracle{"what was removed is recorded", removedIsRecorded},
    Oracle{"what is called removed was removed", removedIsTrue},
};

} // namespace

std::span<const Oracle> lookOracles()
{
    return undoTable;
}

} // namespace dnc::test
