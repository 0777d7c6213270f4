// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "lists.h"

namespace dnc::test {

using namespace Qt::StringLiterals;

EntryStore makeList(const Options &options, quint32 number)
{
    const quint32 count = options.batches * options.batchSize - (options.hasShortBatch ? 1 : 0);
    EntryStore entries;
    for (quint32 i = 0; i < count; ++i) {
        const bool isRefused = i * 7 % count < options.refused;
        const quint32 list = options.sharesRows && i % 3 == 0 ? 1 : number;
        const std::string text = (isRefused ? "refused" : "person") + std::to_string(i) + "@list"
            + std::to_string(list) + ".example";
        entries.append(
            {.input = text, .identifier = text, .type = IdentifierType::Email, .status = EntryStatus::Valid});
        if (i % 5 == 2)
            entries.append({.input = "nobody", .issue = Issue::EmailNoAt, .status = EntryStatus::Invalid});
    }
    return entries;
}

quint32 mostLists(const Options &options)
{
    return options.batchSize == 500 ? 1 : 3;
}

void addJob(const DeskWorld &world, Memory &memory, Journal &journal, const EntryStore &entries,
            const std::optional<WallTime> &compared)
{
    for (quint32 i = 0; i < entries.size(); ++i)
        memory.erased.erase(std::string(entries.at(i).identifier)); // and uploaded again
    const auto job = journal.createJob({.endpoint = serviceUrl(),
                                        .account = accountId(),
                                        .pauseActiveProspects = world.options.pausesProspects,
                                        .compared = compared},
                                       entries);
    if (!job)
        return;
    Screen screen;
    for (quint32 i = 0; i < entries.size(); ++i) {
        screen.identifiers.emplace_back(entries.at(i).identifier);
        screen.rows.push_back(isSendable(entries.statusAt(i)) ? EntryStatus::Pending : entries.statusAt(i));
    }
    memory.screens[*job] = screen;
    world.trace("job " + QByteArray::number(*job));
}

void showJob(Screen &screen, const Job &job, const JobEntries &rows)
{
    const bool isNew = screen.identifiers.empty();
    screen.settled = job.counts[EntryStatus::Confirmed] + job.counts[EntryStatus::Rejected];
    screen.rows.clear();
    for (quint32 row = 0; row < rows.entries.size(); ++row) {
        screen.rows.push_back(rows.entries.statusAt(row));
        if (isNew)
            screen.identifiers.emplace_back(rows.entries.at(row).identifier);
    }
}

QUrl serviceUrl()
{
    return QUrl(u"https://service.example"_s);
}

QString accountId()
{
    return u"account"_s;
}

} // namespace dnc::test
