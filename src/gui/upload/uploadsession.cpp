// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/upload/uploadsession.h"

#include <unordered_map>

namespace dnc {

namespace {

// The number of the type, then the identifier: unique for each pair.
std::string keyOf(const EntryStore::View &entry)
{
    std::string key(1, char('0' + (entry.type ? int(*entry.type) : 9)));
    return key.append(entry.identifier);
}

using DeliveriesByKey = std::unordered_map<std::string, Delivery>;

void addDeliveries(const JobEntries &job, DeliveriesByKey &deliveries)
{
    for (quint32 i = 0; i < job.entries.size() && i < job.deliveries.size(); ++i) {
        if (job.deliveries[i].batch > 0)
            deliveries.insert_or_assign(keyOf(job.entries.at(i)), job.deliveries[i]);
    }
}

} // namespace

Result<std::unique_ptr<UploadSession>, JournalError> UploadSession::open(const QString &folder)
{
    auto journal = Journal::open(folder);
    if (!journal)
        return unexpected(journal.error());
    return std::make_unique<UploadSession>(std::move(*journal));
}

std::vector<Delivery> findDeliveries(const JournalQueries &journal, const std::vector<JobId> &jobs,
                                     const EntryStore &entries)
{
    DeliveriesByKey byKey;
    for (const JobId id : jobs) {
        if (const auto job = journal.load(id))
            addDeliveries(*job, byKey);
    }
    if (byKey.empty())
        return {};
    std::vector<Delivery> deliveries(entries.size());
    for (quint32 i = 0; i < entries.size(); ++i) {
        const EntryStore::View entry = entries.at(i);
        const bool wasSent = entry.status == EntryStatus::Pending || entry.status == EntryStatus::Unknown
            || entry.status == EntryStatus::Confirmed || entry.status == EntryStatus::Rejected;
        if (!wasSent)
            continue;
        if (const auto found = byKey.find(keyOf(entry)); found != byKey.end())
            deliveries[i] = found->second;
    }
    return deliveries;
}

} // namespace dnc
