// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "list/correctionplan.h"

#include "list/entryedit.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace dnc {

namespace {

/// The entries whose cells have one of the hashes.
class Originals {
public:
    Originals(const EntryStore &store, const Corrections &corrections)
    {
        std::unordered_set<std::string> wanted;
        for (const Correction &row : corrections.rows)
            wanted.insert(row.original);
        for (quint32 entry = 0; entry < store.size(); ++entry) {
            std::string hash = hashOf(cellTextsOf(store.entry(entry)));
            if (wanted.contains(hash))
                m_entries[std::move(hash)].push_back(entry);
        }
    }

    /// The one nearest to where it was; each is taken once. noEntry where there is none.
    quint32 take(const std::string &hash, quint32 place)
    {
        const auto found = m_entries.find(hash);
        if (found == m_entries.end() || found->second.empty())
            return EntryStore::noEntry;
        const auto distance = [place](quint32 entry) {
            return entry > place ? entry - place : place - entry;
        };
        const auto nearest = std::ranges::min_element(found->second, {}, distance);
        const quint32 entry = *nearest;
        found->second.erase(nearest);
        return entry;
    }

private:
    std::unordered_map<std::string, std::vector<quint32>> m_entries;
};

} // namespace

CorrectionPlan planCorrections(const EntryStore &store, const Corrections &corrections)
{
    CorrectionPlan plan;
    plan.unknown = corrections.unknown;
    Originals originals(store, corrections);
    for (const Correction &row : corrections.rows) {
        const quint32 entry = originals.take(row.original, row.entry);
        if (hashOf(row.texts) == row.original) {
            ++plan.unchanged;
            continue;
        }
        if (entry != EntryStore::noEntry && isEditable(store.statusAt(entry))) {
            plan.changes.push_back({entry, cellTextsOf(store.entry(entry)), row.texts});
            continue;
        }
        const quint32 place = row.entry < store.size() ? row.entry : EntryStore::noEntry;
        const CellTexts now = place == EntryStore::noEntry ? CellTexts() : cellTextsOf(store.entry(place));
        if (now == row.texts)
            ++plan.unchanged; // somebody made the same correction
        else
            plan.conflicts.push_back({place, now, row.texts});
    }
    std::ranges::sort(plan.changes, {}, &CorrectionPlan::Change::entry);
    return plan;
}

} // namespace dnc
