// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/earlierknowledge.h"

#include "core/text/texthash.h"
#include "upload/comparison.h"
#include "upload/mirror/mirror.h"
#include "upload/wire/endpoint.h"

#include <QFileInfo>

#include <algorithm>
#include <optional>
#include <utility>

namespace dnc {

namespace {

/// What uploads to the account did to each identifier.
class Deeds {
public:
    explicit Deeds(const std::vector<Identifier> &wanted)
        : m_wanted(wanted)
        , m_confirmed(wanted.size())
        , m_removed(wanted.size())
    {
        m_byHash.reserve(wanted.size());
        for (size_t i = 0; i < wanted.size(); ++i)
            m_byHash.emplace_back(textHash(wanted[i].value, quint64(wanted[i].type)), i);
        std::ranges::sort(m_byHash);
    }

    void note(const AddedIdentifier &added)
    {
        const quint64 hash = textHash(added.value, quint64(added.type));
        const auto same = std::ranges::equal_range(m_byHash, hash, {}, &std::pair<quint64, size_t>::first);
        for (const auto &[unused, i] : same) {
            if (m_wanted[i].type != added.type || m_wanted[i].value != added.value)
                continue;
            m_confirmed[i] = std::max(m_confirmed[i], added.confirmed);
            if (added.removed)
                m_removed[i] = std::max(m_removed[i], *added.removed);
        }
    }

    /// Whether an upload added it after `time` and nobody removed it here since.
    [[nodiscard]] bool isAddedSince(size_t i, WallTime time) const
    {
        return m_confirmed[i] > std::max(m_removed[i], time);
    }
    [[nodiscard]] bool isRemovedSince(size_t i, WallTime time) const { return m_removed[i] >= time; }
    [[nodiscard]] WallTime confirmed(size_t i) const { return m_confirmed[i]; }

private:
    const std::vector<Identifier> &m_wanted;
    std::vector<std::pair<quint64, size_t>> m_byHash;
    std::vector<WallTime> m_confirmed;
    std::vector<WallTime> m_removed;
};

void useMirror(EarlierKnowledge &knowledge, const SendableEntries &wanted, const Deeds &deeds,
               const std::vector<std::optional<Listing>> &seen, WallTime read)
{
    knowledge.source = EarlierKnowledge::Source::Mirror;
    knowledge.time = read;
    for (size_t i = 0; i < seen.size(); ++i) {
        const bool wasListed = seen[i] && seen[i]->isAsSent && !deeds.isRemovedSince(i, read);
        if (wasListed || deeds.isAddedSince(i, read))
            knowledge.known.push_back(wanted.entries[i]);
    }
}

void useJournal(EarlierKnowledge &knowledge, const SendableEntries &wanted, const Deeds &deeds)
{
    for (size_t i = 0; i < wanted.entries.size(); ++i) {
        if (!deeds.isAddedSince(i, {}))
            continue;
        knowledge.known.push_back(wanted.entries[i]);
        knowledge.time = std::max(knowledge.time, deeds.confirmed(i));
    }
    if (!knowledge.known.empty())
        knowledge.source = EarlierKnowledge::Source::Journal;
}

} // namespace

Result<EarlierKnowledge, JournalError>
findEarlierKnowledge(const JournalQueries &journal, const JobDraft &account, const EntryStore &entries)
{
    const SendableEntries wanted = sendableEntries(entries);
    Deeds deeds(wanted.identifiers);
    const auto noted = journal.eachAdded(account, [&](const AddedIdentifier &added) { deeds.note(added); });
    if (!noted)
        return unexpected(noted.error());
    EarlierKnowledge knowledge;
    const auto mirror =
        Mirror::open(QFileInfo(journal.path()).path(), serviceName(account.endpoint), account.account);
    const bool isWhole = mirror && mirror->state().read && !mirror->state().begun;
    knowledge.look =
        planLook(quint32(wanted.entries.size()), wanted.types,
                 mirror && mirror->state().read ? std::optional(mirror->state().entries) : std::nullopt);
    if (!isWhole) {
        useJournal(knowledge, wanted, deeds);
        return knowledge;
    }
    return mirror->find(wanted.identifiers).map([&](const std::vector<std::optional<Listing>> &seen) {
        useMirror(knowledge, wanted, deeds, seen, *mirror->state().read);
        return knowledge;
    });
}

} // namespace dnc
