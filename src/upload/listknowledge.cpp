// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/listknowledge.h"

#include "core/text/texthash.h"
#include "upload/journal/batch.h"
#include "upload/wire/endpoint.h"

#include <QRandomGenerator>

#include <algorithm>

namespace dnc {

ListKnowledge::ListKnowledge(const QUrl &endpoint, const QString &account, const SendableEntries &wanted,
                             std::span<const std::optional<Listing>> found, WallTime started)
    : m_seed(QRandomGenerator::system()->generate64())
    , m_service(serviceName(endpoint))
    , m_account(account)
    , m_started(started)
{
    for (size_t i = 0; i < found.size(); ++i) {
        const Identifier &identifier = wanted.identifiers[i];
        const bool isListed = found[i] && found[i]->isAsSent;
        (isListed ? m_listed : m_absent).push_back(hashOf(identifier.type, identifier.value));
    }
    std::ranges::sort(m_listed);
    std::ranges::sort(m_absent);
}

quint64 ListKnowledge::hashOf(IdentifierType type, std::string_view value) const
{
    return textHash(value, m_seed + quint64(type));
}

bool ListKnowledge::has(const std::vector<quint64> &hashes, const EntryStore::View &entry) const
{
    return entry.type && std::ranges::binary_search(hashes, hashOf(*entry.type, entry.identifier));
}

bool ListKnowledge::isFor(const QUrl &endpoint, const QString &account, WallTime now) const
{
    // A clock that was set back says nothing about the age.
    return m_service == serviceName(endpoint) && m_account == account && m_started <= now
        && now - m_started <= maxAge;
}

std::optional<WallTime> ListKnowledge::compared(const EntryStore &entries) const
{
    for (quint32 i = 0; i < entries.size(); ++i) {
        const EntryStore::View entry = entries.at(i);
        if (isSendable(entry.status) && !has(m_absent, entry))
            return {};
    }
    return m_started;
}

std::vector<quint32> ListKnowledge::unfounded(const EntryStore &entries) const
{
    std::vector<quint32> all = listedEntries(entries);
    std::erase_if(all, [&](quint32 entry) { return has(m_listed, entries.at(entry)); });
    return all;
}

std::vector<quint32> listedEntries(const EntryStore &entries)
{
    std::vector<quint32> listed;
    for (quint32 i = 0; i < entries.size(); ++i) {
        if (entries.statusAt(i) == EntryStatus::Listed)
            listed.push_back(i);
    }
    return listed;
}

} // namespace dnc
