// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "list/bulkedits.h"

#include "core/entry/possibleduplicates.h"
#include "core/phone/numbervariants.h"
#include "list/celltext.h"
#include "list/commands.h"
#include "list/entryedit.h"

#include <algorithm>
#include <iterator>
#include <memory>
#include <numeric>

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

/// Where rows are that are put behind these entries (ascending, each as often as it gets rows).
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

/// The same line in the other form of its national plan; nothing if that is none that can be sent.
std::optional<Entry> otherFormOf(const EntryStore &list, quint32 entry, const RuleContext &rules)
{
    const EntryStore::View view = list.at(entry);
    if (view.status != EntryStatus::Valid || !view.type || !isNumberType(*view.type))
        return {};
    const std::string number = otherForm(view.identifier);
    if (number.empty())
        return {};
    Entry other = withInput(list.entry(entry), number, rules);
    return other.identifier == number ? std::optional(std::move(other)) : std::nullopt;
}

Row includedRow(const EntryStore &list, quint32 entry, const BackgroundEdit::MakeRow &makeRow,
                const RuleContext &rules)
{
    const auto view = list.at(entry);
    if (isExclusion(view.issue))
        return makeRow(parsedAgain(list.entry(entry), rules));
    if (view.identifier.empty())
        return list.rowWithStatus(entry, EntryStatus::Invalid);
    if (view.detail.empty())
        return list.rowWithStatus(entry, EntryStatus::Valid);
    // The server message was about an earlier try.
    Entry result = list.entry(entry);
    result.detail.clear();
    result.status = EntryStatus::Valid;
    return makeRow(result);
}

} // namespace

BulkEdits::BulkEdits(EntryList &list, BackgroundEdit &background)
    : m_list(list)
    , m_background(background)
{
}

std::vector<quint32> BulkEdits::allEntries() const
{
    std::vector<quint32> entries(m_list.entries().size());
    std::iota(entries.begin(), entries.end(), 0);
    return entries;
}

void BulkEdits::append(EntryStore &&added, const EntryList::StepText &text)
{
    if (!m_list.isChangeable() || added.isEmpty())
        return;
    const EntryRun run{m_list.entries().size(), added.size()};
    std::vector<Row> rows = m_list.adopt(std::move(added));
    m_list.push(new RunsCommand(m_list, {run}, std::move(rows), {}), text);
}

void BulkEdits::removeRuns(std::vector<EntryRun> runs, const EntryList::StepText &text)
{
    if (m_list.isChangeable() && !runs.empty())
        m_list.push(new RunsCommand(m_list, std::move(runs)), text);
}

void BulkEdits::remove(const std::vector<quint32> &entries)
{
    removeRuns(runsOf(entries),
               [count = int(entries.size())] { return tr("Delete %n row(s)", nullptr, count); });
}

void BulkEdits::clear()
{
    if (!m_list.entries().isEmpty())
        removeRuns({{0, m_list.entries().size()}}, [] { return tr("Clear the list"); });
}

void BulkEdits::setExcluded(std::vector<quint32> entries, bool excluded)
{
    std::erase_if(entries, [this, excluded](quint32 entry) {
        const EntryStatus status = m_list.entries().statusAt(entry);
        return !isEditable(status) || (status == EntryStatus::Excluded) == excluded;
    });
    const auto work = [excluded, rules = m_list.rules()](const EntryStore &list, quint32 entry,
                                                         const MakeRow &makeRow, Change &change) {
        change.entries.push_back(entry);
        change.rows.push_back(excluded ? list.rowWithStatus(entry, EntryStatus::Excluded)
                                       : includedRow(list, entry, makeRow, rules));
    };
    m_background.exchange(
        std::move(entries), work,
        excluded
            ? BackgroundEdit::StepText([](int count) { return tr("Exclude %n row(s)", nullptr, count); })
            : BackgroundEdit::StepText([](int count) { return tr("Include %n row(s)", nullptr, count); }));
}

std::vector<BulkEdits::Fix> BulkEdits::fixes(const Finding &finding, quint32 most) const
{
    const EntryStore &store = m_list.entries();
    std::vector<Fix> fixes;
    for (quint32 entry = 0; entry < store.size() && fixes.size() < most; ++entry) {
        const EntryStore::View view = store.at(entry);
        if (findingOf(view) != finding)
            continue;
        if (const auto fix = fixFor(view))
            fixes.push_back({entry, fromUtf8(view.input), fromUtf8(*fix)});
    }
    return fixes;
}

void BulkEdits::fixEntries(std::vector<quint32> entries, const std::optional<Finding> &finding)
{
    const auto work = [finding, rules = m_list.rules()](const EntryStore &list, quint32 entry,
                                                        const MakeRow &makeRow, Change &change) {
        const EntryStore::View view = list.at(entry);
        if (finding && findingOf(view) != finding)
            return;
        const auto fix = fixFor(view);
        if (!fix)
            return;
        change.entries.push_back(entry);
        change.rows.push_back(makeRow(withInput(list.entry(entry), *fix, rules)));
    };
    m_background.exchange(std::move(entries), work,
                          [](int count) { return tr("Fix %n row(s)", nullptr, count); });
}

void BulkEdits::fix(std::vector<quint32> entries)
{
    fixEntries(std::move(entries), {});
}

void BulkEdits::fixAll(const Finding &finding)
{
    fixEntries(allEntries(), finding);
}

void BulkEdits::answerTypes(std::span<const TypeAnswer> answers)
{
    const auto work = [answers = std::vector(answers.begin(), answers.end()), rules = m_list.rules()](
                          const EntryStore &list, quint32 entry, const MakeRow &makeRow, Change &change) {
        const EntryStore::View view = list.at(entry);
        if (findingOf(view) != typeIsOpen)
            return;
        const auto answer = std::ranges::find_if(answers, [&view](const TypeAnswer &one) {
            return one.source == view.origin.source && one.column == view.origin.column;
        });
        if (answer == answers.end())
            return;
        change.entries.push_back(entry);
        change.rows.push_back(makeRow(withType(list.entry(entry), answer->type, rules)));
    };
    m_background.exchange(allEntries(), work,
                          [](int count) { return tr("Set the type of %n row(s)", nullptr, count); });
}

void BulkEdits::keepPossibleDuplicates()
{
    const auto work = [](const EntryStore &list, quint32 entry, const MakeRow &, Change &change) {
        if (findingOf(list.at(entry)) != possibleDuplicate)
            return;
        change.entries.push_back(entry);
        change.rows.push_back(list.keptRow(entry, noteAlone(list.at(entry))));
    };
    m_background.exchange(allEntries(), work,
                          [](int count) { return tr("Keep %n possible duplicate(s)", nullptr, count); });
}

void BulkEdits::addOtherForms(std::vector<quint32> entries)
{
    const auto work = [rules = m_list.rules()](const EntryStore &list, quint32 entry, const MakeRow &makeRow,
                                               Change &change) {
        if (const auto other = otherFormOf(list, entry, rules)) {
            change.entries.push_back(entry);
            change.rows.push_back(EntryStore::kept(makeRow(*other))); // a person wants both
        }
    };
    m_background.run(std::move(entries), work, [this](Change &&change) {
        const int count = int(change.rows.size());
        if (count > 0)
            m_list.push(new RunsCommand(m_list, runsBehind(change.entries), std::move(change.rows), {}),
                        [count] { return tr("Add %n other form(s) of numbers", nullptr, count); });
    });
}

void BulkEdits::removeDuplicates()
{
    if (!m_list.isChangeable())
        return;
    m_list.updateDuplicates();
    const EntryStore &store = m_list.entries();
    std::vector<quint32> duplicates;
    for (quint32 entry = 0; entry < store.size(); ++entry) {
        if (store.statusAt(entry) == EntryStatus::Duplicate)
            duplicates.push_back(entry);
    }
    if (duplicates.empty())
        return;
    auto command = std::make_unique<QUndoCommand>();
    keepLentNames(duplicates, command.get());
    new RunsCommand(m_list, runsOf(duplicates), command.get());
    m_list.push(command.release(),
                [count = int(duplicates.size())] { return tr("Remove %n duplicate(s)", nullptr, count); });
}

void BulkEdits::keepLentNames(std::span<const quint32> duplicates, QUndoCommand *command)
{
    const EntryStore &store = m_list.entries();
    std::vector<quint32> firsts;
    for (const quint32 duplicate : duplicates) {
        if (const quint32 first = store.at(duplicate).duplicateOf; store.borrowsName(first))
            firsts.push_back(first);
    }
    std::ranges::sort(firsts);
    const auto again = std::ranges::unique(firsts);
    firsts.erase(again.begin(), again.end());
    std::vector<Row> rows;
    for (const quint32 first : firsts) {
        Entry named = store.entry(first);
        named.name = store.at(first).name;
        rows.push_back(m_list.makeRow(named));
    }
    if (!rows.empty())
        new ExchangeCommand(m_list, std::move(firsts), std::move(rows), command);
}

quint32 BulkEdits::fanOutCount(std::span<const quint32> entries, std::span<const IdentifierType> types) const
{
    quint32 count = 0;
    for (const quint32 entry : entries)
        count += quint32(typesToAdd(m_list.entries().at(entry), types).size());
    return count;
}

void BulkEdits::fanOut(std::vector<quint32> entries, std::span<const IdentifierType> types)
{
    const auto work = [types = std::vector(types.begin(), types.end()), rules = m_list.rules()](
                          const EntryStore &list, quint32 entry, const MakeRow &makeRow, Change &change) {
        for (const IdentifierType type : typesToAdd(list.at(entry), types)) {
            change.entries.push_back(entry);
            change.rows.push_back(makeRow(withType(list.entry(entry), type, rules)));
        }
    };
    m_background.run(std::move(entries), work, [this](Change &&change) {
        const int count = int(change.rows.size());
        if (count > 0)
            m_list.push(new RunsCommand(m_list, runsBehind(change.entries), std::move(change.rows), {}),
                        [count] { return tr("Add %n number(s) of other types", nullptr, count); });
    });
}

} // namespace dnc
