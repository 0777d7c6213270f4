// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/import/importdraft.h"

#include "core/issue.h"
#include "core/parsedidentifier.h"
#include "core/result.h"
#include "import/entries/rowwalk.h"
#include "import/mapping/mapping.h"
#include "import/mapping/nondatarows.h"
#include "import/match/hashmatch.h"
#include "import/match/readcontacts.h"
#include "import/readdocument.h"
#include "import/sheet/document.h"
#include "import/sheet/importerror.h"

#include <algorithm>
#include <utility>

namespace dnc {

namespace {

/// `plan` without the answers of the person.
ImportPlan reopened(ImportPlan plan)
{
    for (SheetPlan &sheet : plan.sheets) {
        sheet.mapping.hidden = Answer::Open;
        sheet.mapping.filtered = Answer::Open;
        sheet.mapping.struck = Answer::Open;
        sheet.mapping.others = Answer::Open;
        sheet.mapping.comments = Answer::Open;
        sheet.mapping.hashes = Answer::Open;
        sheet.mapping.dateOrder = DateOrder::Open;
        sheet.mapping.mailText = Answer::Open;
        for (ConsentColumn &column : sheet.mapping.consent)
            column.decision = Decision::Open;
    }
    return plan;
}

/// Copies the first rows, with their marks.
Sheet firstRows(const Sheet &sheet, quint32 count)
{
    Sheet first;
    first.visibility = sheet.visibility;
    first.sections = sheet.sections;
    std::vector<std::string_view> cells;
    for (quint32 row = 0; row < std::min(count, sheet.rowCount()); ++row) {
        cells.clear();
        for (quint32 column = 0; column < sheet.columnCount(row); ++column)
            cells.push_back(sheet.cell(row, column));
        first.addRow(sheet.rowNumber(row), cells, sheet.rowMark(row));
        for (quint32 column = 0; column < cells.size(); ++column) {
            if (sheet.cellMark(row, column) != CellMark::None)
                first.addMark(column, sheet.cellMark(row, column));
        }
    }
    return first;
}

/// What would not be sent of the rows that the preview shows, with the reasons.
ExcludedPlaces excludedPlaces(const Sheet &sheet, const SheetPlan &plan, const ImportOptions &options)
{
    ExcludedPlaces excluded;
    if (plan.mapping.isOwnReport)
        return excluded;
    std::set<quint32> sentRows;
    std::set<std::pair<quint32, quint32>> sentCells;
    const Sheet first = firstRows(sheet, plan.mapping.firstDataRow + previewRows);
    walkRows(first, plan.mapping, options, [&](const FoundPlace &place) {
        const std::pair cell{place.row, quint32(std::max<quint16>(place.raw.origin.column, 1)) - 1};
        if (place.issue == Issue::None) {
            sentRows.insert(place.row);
            sentCells.insert(cell);
            return;
        }
        excluded.rows.try_emplace(place.row, describe(place.issue).text());
        excluded.cells.try_emplace(cell, describe(place.issue).text());
    });
    std::erase_if(excluded.rows, [&](const auto &row) { return sentRows.contains(row.first); });
    const NonDataRows nonData(sheet, plan.mapping);
    for (quint32 row = plan.mapping.firstDataRow; row < first.rowCount(); ++row) {
        if (const Issue issue = nonData.issueOf(row); issue != Issue::None && !sentRows.contains(row))
            excluded.rows.try_emplace(row, describe(issue).text());
    }
    std::erase_if(excluded.cells, [&](const auto &cell) { return sentCells.contains(cell.first); });
    return excluded;
}

DraftFacts factsOf(const Document &document, const ImportPlan &plan, const ImportOptions &options)
{
    DraftFacts facts{.forecast = forecast(document, plan, options)};
    const ImportPlan unanswered = reopened(plan);
    facts.questions = questions(document, unanswered, options.cancellation);
    facts.open = plan == unanswered ? facts.questions : questions(document, plan, options.cancellation);
    for (size_t i = 0; i < plan.sheets.size(); ++i) {
        const Mapping &mapping = plan.sheets[i].mapping;
        for (const ConsentColumn &column : mapping.consent)
            facts.values[{i, column.column}] =
                countConsent(document.sheets[i], mapping, column, options.cancellation);
        facts.excluded.push_back(excludedPlaces(document.sheets[i], plan.sheets[i], options));
    }
    return facts;
}

} // namespace

ImportDraft::ImportDraft(PlannedList list, const RuleContext &rules,
                         std::shared_ptr<const ImportKnowledge> knowledge, QObject *parent)
    : QObject(parent)
    , m_rules(rules)
    , m_knowledge(std::move(knowledge))
    , m_state{std::move(list), {}, {}}
{
    start();
}

ImportDraft::~ImportDraft()
{
    m_reading.cancel();
    m_counting.cancel();
    m_worker.abandon(); // a closed dialog must not wait for a long list
}

void ImportDraft::edit(const Edit &edit)
{
    m_edits.push_back(edit);
    m_counting.cancel();
    if (!isBusy())
        start();
}

void ImportDraft::replan(size_t sheet, const SheetOverrides &overrides)
{
    edit([sheet, overrides, rules = m_rules, knowledge = m_knowledge](const Document &document,
                                                                      ImportPlan &plan) {
        // Without saved mappings, because they would override the chosen profile.
        const SheetPlan fresh =
            planSheet(document.sheets[sheet], rules,
                      overrides.profile ? ImportKnowledge{knowledge->profiles, {}} : *knowledge, overrides);
        const SheetPlan old = std::exchange(plan.sheets[sheet], fresh);
        plan.sheets[sheet].taken = old.taken;
        plan.sheets[sheet].sheetOpen = old.sheetOpen;
    });
}

void ImportDraft::reread(const ReadOptions &options)
{
    m_edits.clear();
    m_reread = options;
    m_reading.cancel();
    m_counting.cancel();
    if (!isBusy())
        start();
}

void ImportDraft::matchAgainst(const QString &path)
{
    m_contacts = path;
    m_counting.cancel();
    if (!isBusy())
        start();
}

void ImportDraft::start()
{
    m_isBusy = true;
    m_reading = Cancellation();
    m_counting = Cancellation();
    const Request request{std::exchange(m_edits, {}),
                          std::exchange(m_reread, {}),
                          std::exchange(m_contacts, {}),
                          m_rules,
                          m_knowledge,
                          m_reading,
                          m_counting};
    m_worker.run(
        [state = m_state, request]() mutable {
            change(state, request);
            return std::move(state);
        },
        [this](State &&state) { take(std::move(state)); });
    emit busyChanged();
}

void ImportDraft::change(State &state, const Request &request)
{
    PlannedList &list = state.list;
    state.error.clear();
    if (request.reread) {
        Result<Document, ImportError> document = readSource(list.source, *request.reread, request.reading);
        if (document) {
            list.reading = *request.reread;
            list.plan = makePlan(*document, request.rules, *request.knowledge);
            list.document = std::make_shared<const Document>(std::move(*document));
            state.facts = {}; // they describe the document before
        } else if (!request.reading.isCanceled()) {
            state.error = describe(document.error());
        }
    }
    for (const Edit &edit : request.edits)
        edit(*list.document, list.plan);
    if (!request.contacts.isEmpty())
        match(state, request);
    DraftFacts facts = factsOf(*list.document, list.plan, {request.rules, {}, request.counting});
    if (!request.counting.isCanceled()) // else the next request counts again
        state.facts = std::move(facts);
}

/// The columns stay as they are, so the plan still fits.
void ImportDraft::match(State &state, const Request &request)
{
    PlannedList &list = state.list;
    const Result<Document, ImportError> contacts = readDocument(request.contacts, {}, request.reading);
    if (!contacts) {
        state.error = request.reading.isCanceled() ? QString() : describe(contacts.error());
        return;
    }
    HashMatcher matcher;
    addHashes(*list.document, matcher);
    matcher.addContacts(readContacts(*contacts, request.rules, request.reading));
    if (matcher.matchedCount() == 0) {
        state.error = tr("No contact in %1 matches a hash of this list.").arg(contacts->file);
        return;
    }
    list.document = std::make_shared<const Document>(withContacts(*list.document, matcher));
    for (SheetPlan &sheet : list.plan.sheets)
        sheet.mapping.hashes = Answer::Exclude; // hashes of nobody stay
}

void ImportDraft::take(State &&state)
{
    m_state = std::move(state);
    if (!m_state.error.isEmpty())
        emit failed(m_state.error);
    if (!m_edits.empty() || m_reread || !m_contacts.isEmpty()) {
        start();
        return;
    }
    m_isBusy = false;
    emit busyChanged();
    emit changed();
}

} // namespace dnc
