// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "list/celltext.h"
#include "list/commands.h"
#include "list/entryedit.h"
#include "list/entrytablemodel.h"

#include <algorithm>
#include <iterator>
#include <memory>
#include <set>

namespace dnc {

using Row = EntryStore::Row;

std::vector<quint32> EntryTableModel::entriesWith(const Finding &finding) const
{
    std::vector<quint32> entries;
    for (quint32 entry = 0; entry < m_store.size(); ++entry) {
        if (findingOf(m_store.at(entry)) == finding)
            entries.push_back(entry);
    }
    return entries;
}

std::vector<EntryTableModel::Fix> EntryTableModel::fixes(const Finding &finding, quint32 most) const
{
    std::vector<Fix> fixes;
    for (quint32 entry = 0; entry < m_store.size() && fixes.size() < most; ++entry) {
        const EntryStore::View view = m_store.at(entry);
        if (findingOf(view) != finding)
            continue;
        if (const auto fix = fixFor(view))
            fixes.push_back({entry, fromUtf8(view.input), fromUtf8(*fix)});
    }
    return fixes;
}

void EntryTableModel::fixEntries(std::vector<quint32> entries)
{
    if (!isChangeable())
        return;
    std::vector<Row> rows;
    std::erase_if(entries, [&](quint32 entry) {
        const auto fix = fixFor(m_store.at(entry));
        if (fix)
            rows.push_back(m_store.makeRow(withInput(m_store.entry(entry), *fix, m_rules)));
        return !fix;
    });
    const int count = int(entries.size());
    if (count > 0)
        push(new ExchangeCommand(*this, std::move(entries), std::move(rows)),
             tr("Fix %n row(s)", nullptr, count));
}

void EntryTableModel::fix(std::span<const RowRange> ranges)
{
    fixEntries(entriesIn(ranges));
}

void EntryTableModel::fixAll(const Finding &finding)
{
    fixEntries(entriesWith(finding));
}

void EntryTableModel::answerTypes(std::span<const TypeAnswer> answers)
{
    if (!isChangeable())
        return;
    std::vector<quint32> entries = entriesWith(typeIsOpen);
    std::vector<Row> rows;
    std::erase_if(entries, [&](quint32 entry) {
        const Origin origin = m_store.at(entry).origin;
        const auto answer = std::ranges::find_if(answers, [&origin](const TypeAnswer &one) {
            return one.source == origin.source && one.column == origin.column;
        });
        if (answer != answers.end())
            rows.push_back(m_store.makeRow(withType(m_store.entry(entry), answer->type, m_rules)));
        return answer == answers.end();
    });
    const int count = int(entries.size());
    if (count > 0)
        push(new ExchangeCommand(*this, std::move(entries), std::move(rows)),
             tr("Set the type of %n row(s)", nullptr, count));
}

void EntryTableModel::removeDuplicates()
{
    const std::vector<quint32> entries = entriesWith({.status = EntryStatus::Duplicate});
    if (!isChangeable() || entries.empty())
        return;
    auto command = std::make_unique<QUndoCommand>();
    keepLentNames(entries, command.get());
    new RunsCommand(*this, runsOf(entries), command.get());
    push(command.release(), tr("Remove %n duplicate(s)", nullptr, int(entries.size())));
}

void EntryTableModel::keepLentNames(std::span<const quint32> duplicates, QUndoCommand *command)
{
    std::set<quint32> firsts;
    for (const quint32 duplicate : duplicates)
        firsts.insert(m_store.at(duplicate).duplicateOf);
    std::erase_if(firsts, [this](quint32 first) { return !m_store.borrowsName(first); });
    std::vector<Row> rows;
    for (const quint32 first : firsts) {
        Entry named = m_store.entry(first);
        named.name = m_store.at(first).name;
        rows.push_back(m_store.makeRow(named));
    }
    if (!rows.empty())
        new ExchangeCommand(*this, {firsts.begin(), firsts.end()}, std::move(rows), command);
}

quint32 EntryTableModel::fanOutCount(std::span<const RowRange> ranges,
                                     std::span<const IdentifierType> types) const
{
    quint32 count = 0;
    for (const quint32 entry : entriesIn(ranges))
        count += quint32(fanOutOf(entry, types).size());
    return count;
}

std::vector<Entry> EntryTableModel::fanOutOf(quint32 index, std::span<const IdentifierType> types) const
{
    const EntryStore::View view = m_store.at(index);
    std::vector<Entry> added;
    if (view.status != EntryStatus::Valid || !view.type || !isNumberType(*view.type))
        return added;
    for (const IdentifierType type : types) {
        if (type != *view.type && isNumberType(type))
            added.push_back(withType(m_store.entry(index), type, m_rules));
    }
    return added;
}

void EntryTableModel::fanOut(std::span<const RowRange> ranges, std::span<const IdentifierType> types)
{
    if (!isChangeable())
        return;
    std::vector<EntryRun> runs;
    std::vector<Row> rows;
    for (const quint32 entry : entriesIn(ranges)) {
        const std::vector<Entry> added = fanOutOf(entry, types);
        if (added.empty())
            continue;
        // Runs are counted with what went in before them.
        runs.push_back({entry + 1 + quint32(rows.size()), quint32(added.size())});
        std::ranges::transform(added, std::back_inserter(rows),
                               [this](const Entry &one) { return m_store.makeRow(one); });
    }
    const int count = int(rows.size());
    if (count > 0)
        push(new RunsCommand(*this, std::move(runs), std::move(rows), {}),
             tr("Add %n number(s) of other types", nullptr, count));
}

} // namespace dnc
