// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/entry/possibleduplicates.h"

#include "core/address/mailbox.h"
#include "core/phone/numbervariants.h"
#include "core/rules/remark.h"
#include "core/text/texthash.h"

#include <bitset>
#include <memory>
#include <unordered_map>
#include <utility>

namespace dnc {

namespace {

constexpr size_t filterBits = size_t(1) << 22; // 512 KB: half of the entries of a long list fill it partly

bool isCompared(const EntryStore &store, quint32 index)
{
    return store.statusAt(index) == EntryStatus::Valid;
}

bool isMail(const EntryStore::Key &key)
{
    return key.identifier.find('@') != key.identifier.npos;
}

bool hasOtherForm(const EntryStore::Key &key)
{
    if (key.identifier.starts_with('+'))
        return mayHaveVariant(key.identifier);
    return isMail(key) && hasPlainerForm(key.identifier);
}

std::string folded(const EntryStore::Key &key)
{
    std::string text = key.identifier.starts_with('+') ? foldedNumber(key.identifier)
        : isMail(key)                                  ? foldedMailbox(key.identifier)
                                                       : std::string(key.identifier);
    text += char(key.type);
    return text;
}

/// The folded forms of entries that have another form, as far as hashes tell.
class Wanted {
public:
    void add(const std::string &text)
    {
        m_bits->set(textHash(text) % filterBits);
        m_isEmpty = false;
    }
    [[nodiscard]] bool mayHave(const std::string &text) const
    {
        return m_bits->test(textHash(text) % filterBits);
    }
    [[nodiscard]] bool isEmpty() const { return m_isEmpty; }

private:
    std::unique_ptr<std::bitset<filterBits>> m_bits = std::make_unique<std::bitset<filterBits>>();
    bool m_isEmpty = true;
};

} // namespace

Note noteAlone(const EntryStore::View &entry)
{
    return entry.type ? remarkOn(entry.input, {*entry.type, std::string(entry.identifier)}).note : Note::None;
}

namespace {

/// Returns whether the note changed.
bool mark(EntryStore &store, quint32 index, bool isPossible)
{
    const Note before = store.noteAt(index);
    const bool isMarked = before == Note::PossibleDuplicate;
    if (isMarked == isPossible || (!isMarked && isDoubt(before)))
        return false;
    store.setNote(index, isPossible ? Note::PossibleDuplicate : noteAlone(store.at(index)));
    return true;
}

} // namespace

quint32 markPossibleDuplicates(EntryStore &store)
{
    Wanted wanted;
    bool anyMarked = false;
    for (quint32 index = 0; index < store.size(); ++index) {
        anyMarked = anyMarked || store.noteAt(index) == Note::PossibleDuplicate;
        if (isCompared(store, index) && hasOtherForm(store.keyAt(index)))
            wanted.add(folded(store.keyAt(index)));
    }
    if (wanted.isEmpty() && !anyMarked)
        return 0;
    quint32 changed = 0;
    std::unordered_map<std::string, std::string_view> firsts;
    for (quint32 index = 0; index < store.size(); ++index) {
        bool isPossible = false;
        if (isCompared(store, index)) {
            const EntryStore::Key key = store.keyAt(index);
            if (std::string text = folded(key); wanted.mayHave(text)) {
                const auto [first, isFirst] = firsts.try_emplace(std::move(text), key.identifier);
                isPossible = !isFirst && first->second != key.identifier && !store.isKept(index);
            }
        }
        changed += mark(store, index, isPossible) ? 1 : 0;
    }
    return changed;
}

std::vector<quint32> otherFormsOf(const EntryStore &store, quint32 index, size_t most)
{
    std::vector<quint32> others;
    if (!isCompared(store, index))
        return others;
    const EntryStore::Key key = store.keyAt(index);
    const std::string text = folded(key);
    for (quint32 other = 0; other < store.size() && others.size() < most; ++other) {
        const EntryStore::Key otherKey = store.keyAt(other);
        if (isCompared(store, other) && otherKey != key && otherKey.type == key.type
            && folded(otherKey) == text)
            others.push_back(other);
    }
    return others;
}

} // namespace dnc
