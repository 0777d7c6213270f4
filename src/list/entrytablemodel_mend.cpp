// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "list/celltext.h"
#include "list/commands.h"
#include "list/entryedit.h"
#include "list/entrytablemodel.h"

#include <algorithm>
#include <iterator>
#include <memory>

namespace dnc {

using Row = EntryStore::Row;

namespace {

/// Those of `types` that fanOut() adds to an entry.
std::vector<IdentifierType> typesToAdd(const EntryStore::View &entry, std::span<const IdentifierType> types)
{
    std::vector<IdentifierType> added;
    if (entry.status == EntryStatus::Valid && entry.type && isNumberType(*entry.type)) {
        std::ranges::copy_if(types, std::back_inserter(added), [own = *entry.type](IdentifierType type) {
            return type != own && isNumberType(type);
        });
    }
    return added;
}

/// Where rows stand that are put behind these entries (ascending, each as often as it gets rows).
std::vector<EntryRun> runsBehind(std::span<const quint32> entries)
{
    std::vector<EntryRun> runs;
    for (quint32 added = 0; const quint32 entry : entries) {
        // Runs are counted with what went in before them.
        if (added > 0 && entries[added - 1] == entry)
            ++runs.back().count;
        else
            runs.push_back({entry + 1 + added, 1});
        ++added;
    }
    return runs;
}

} // namespace

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

void EntryTableModel::exchangeWorkedOut(std::vector<quint32> entries, const Make &make,
                                        const ChangeText &text)
{
    workOut(std::move(entries), make, [this, text](Change &&change) {
        const int count = int(change.entries.size());
        if (count > 0)
            push(new ExchangeCommand(*this, std::move(change.entries), std::move(change.rows)), text(count));
    });
}

void EntryTableModel::fixEntries(std::vector<quint32> entries, const std::optional<Finding> &finding)
{
    const auto make = [finding, rules = m_rules](EntryStore &list, EntryStore &texts, quint32 entry,
                                                 Change &change) {
        const EntryStore::View view = list.at(entry);
        if (finding && findingOf(view) != finding)
            return;
        const auto fix = fixFor(view);
        if (!fix)
            return;
        change.entries.push_back(entry);
        change.rows.push_back(texts.makeRow(withInput(list.entry(entry), *fix, rules)));
    };
    exchangeWorkedOut(std::move(entries), make,
                      [](int count) { return tr("Fix %n row(s)", nullptr, count); });
}

void EntryTableModel::fix(std::span<const RowRange> ranges)
{
    fixEntries(entriesIn(ranges), {});
}

void EntryTableModel::fixAll(const Finding &finding)
{
    fixEntries(allEntries(), finding);
}

void EntryTableModel::answerTypes(std::span<const TypeAnswer> answers)
{
    const auto make = [answers = std::vector(answers.begin(), answers.end()),
                       rules = m_rules](EntryStore &list, EntryStore &texts, quint32 entry, Change &change) {
        const EntryStore::View view = list.at(entry);
        if (findingOf(view) != typeIsOpen)
            return;
        const auto answer = std::ranges::find_if(answers, [&view](const TypeAnswer &one) {
            return one.source == view.origin.source && one.column == view.origin.column;
        });
        if (answer == answers.end())
            return;
        change.entries.push_back(entry);
        change.rows.push_back(texts.makeRow(withType(list.entry(entry), answer->type, rules)));
    };
    exchangeWorkedOut(allEntries(), make,
                      [](int count) { return tr("Set the type of %n row(s)", nullptr, count); });
}

void EntryTableModel::removeDuplicates()
{
    if (!isChangeable())
        return;
    finishMarks();
    std::vector<quint32> entries;
    for (quint32 entry = 0; entry < m_store.size(); ++entry) {
        if (m_store.statusAt(entry) == EntryStatus::Duplicate)
            entries.push_back(entry);
    }
    if (entries.empty())
        return;
    auto command = std::make_unique<QUndoCommand>();
    keepLentNames(entries, command.get());
    new RunsCommand(*this, runsOf(entries), command.get());
    push(command.release(), tr("Remove %n duplicate(s)", nullptr, int(entries.size())));
}

void EntryTableModel::keepLentNames(std::span<const quint32> duplicates, QUndoCommand *command)
{
    std::vector<quint32> firsts;
    for (const quint32 duplicate : duplicates) {
        if (const quint32 first = m_store.at(duplicate).duplicateOf; m_store.borrowsName(first))
            firsts.push_back(first);
    }
    std::ranges::sort(firsts);
    const auto again = std::ranges::unique(firsts);
    firsts.erase(again.begin(), again.end());
    std::vector<Row> rows;
    for (const quint32 first : firsts) {
        Entry named = m_store.entry(first);
        named.name = m_store.at(first).name;
        rows.push_back(m_store.makeRow(named));
    }
    if (!rows.empty())
        new ExchangeCommand(*this, std::move(firsts), std::move(rows), command);
}

quint32 EntryTableModel::fanOutCount(std::span<const RowRange> ranges,
                                     std::span<const IdentifierType> types) const
{
    quint32 count = 0;
    for (const quint32 entry : entriesIn(ranges))
        count += quint32(typesToAdd(m_store.at(entry), types).size());
    return count;
}

void EntryTableModel::fanOut(std::span<const RowRange> ranges, std::span<const IdentifierType> types)
{
    const auto make = [types = std::vector(types.begin(), types.end()),
                       rules = m_rules](EntryStore &list, EntryStore &texts, quint32 entry, Change &change) {
        for (const IdentifierType type : typesToAdd(list.at(entry), types)) {
            change.entries.push_back(entry);
            change.rows.push_back(texts.makeRow(withType(list.entry(entry), type, rules)));
        }
    };
    workOut(entriesIn(ranges), make, [this](Change &&change) {
        const int count = int(change.rows.size());
        if (count > 0)
            push(new RunsCommand(*this, runsBehind(change.entries), std::move(change.rows), {}),
                 tr("Add %n number(s) of other types", nullptr, count));
    });
}

} // namespace dnc
