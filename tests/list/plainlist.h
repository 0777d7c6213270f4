// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/duplicatemarker.h"
#include "core/entry/entry.h"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace dnc::test {

using List = std::vector<Entry>;

/// The list kept as plainly as can be, with a copy of it for each undo step.
class Reference {
public:
    explicit Reference(List list)
        : m_steps{std::move(list)}
    {
    }

    [[nodiscard]] const List &list() const { return m_steps[m_now]; }

    /// As the beginning of an append marks what is there, without a step.
    void markNow() { markDuplicates(m_steps[m_now]); }

    /// `stack` is where the model's undo stack stands after it did the same: further on is a new step, at the
    /// same place the last one was merged into, before that it vanished.
    void change(List list, int stack)
    {
        markDuplicates(list);
        m_steps.resize(size_t(stack));
        m_steps.push_back(std::move(list));
        m_now = size_t(stack);
    }
    /// A step is marked anew where it leads back to a list that an upload had left as it was.
    void goTo(int stack)
    {
        if (std::exchange(m_now, size_t(stack)) != m_now)
            markNow();
    }
    void forget(List list)
    {
        m_steps = {std::move(list)};
        m_now = 0;
    }

private:
    static void markDuplicates(List &list)
    {
        std::map<std::pair<std::string, std::optional<IdentifierType>>, bool> seen;
        for (Entry &entry : list) {
            if (entry.status == EntryStatus::Confirmed || entry.status == EntryStatus::Unknown)
                seen[{entry.identifier, entry.type}] = true;
        }
        for (Entry &entry : list) {
            if (entry.status != EntryStatus::Valid && entry.status != EntryStatus::Duplicate)
                continue;
            bool &known = seen[{entry.identifier, entry.type}];
            entry.status = known ? EntryStatus::Duplicate : EntryStatus::Valid;
            known = true;
        }
    }

    std::vector<List> m_steps;
    size_t m_now = 0;
};

} // namespace dnc::test
