// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/plan/questions.h"

#include "core/text/charset.h"
#include "core/text/digest.h"
#include "core/text/text.h"
#include "import/entries/requestdates.h"
#include "import/entries/rowwalk.h"
#include "import/mapping/mapping.h"
#include "import/mapping/nondatarows.h"
#include "import/mapping/requestcolumns.h"
#include "import/sheet/document.h"

#include <algorithm>
#include <utility>

namespace dnc {

namespace {

using QuestionKind = Question::Kind;

quint32 countRowsMarked(const Sheet &sheet, const Mapping &mapping, RowMark mark)
{
    return quint32(std::ranges::count_if(sheet.markedRows(), [&](const Sheet::MarkedRow &marked) {
        return marked.mark == mark && marked.row >= mapping.firstDataRow && !isEmptyRow(sheet, marked.row);
    }));
}

quint32 countStruck(const Sheet &sheet, const Mapping &mapping)
{
    return quint32(std::ranges::count_if(sheet.markedCells(), [&](const Sheet::MarkedCell &marked) {
        const auto [row, column] = marked.place;
        return marked.mark == CellMark::Struck && row >= mapping.firstDataRow && column < mapping.roles.size()
            && isIdentifierRole(mapping.roles[column]);
    }));
}

class Asking {
public:
    Asking(const Document &document, const ImportPlan &plan, const Cancellation &cancellation)
        : m_document(document)
        , m_plan(plan)
        , m_cancellation(cancellation)
    {
    }

    std::vector<Question> run();

private:
    void askAboutSheets();
    void askAboutMarks(size_t index);
    void askAboutColumns(size_t index);
    void askAboutComments(size_t index);
    void askAboutHashes(size_t index);
    /// Those for which `counts(row, cells)` is true. A template, because it is called for each row.
    template <typename Counts>
    [[nodiscard]] quint32 countRows(const Sheet &sheet, const Mapping &mapping, const Counts &counts) const;
    [[nodiscard]] quint32 countDataRows(const Sheet &sheet, const Mapping &mapping) const;
    [[nodiscard]] quint32 countUndecided(const Sheet &sheet, Mapping mapping, bool isGoverned) const;
    void askAboutConsent(size_t index);
    void askAboutDates(size_t index);
    void ask(QuestionKind kind, size_t sheet, quint32 column, quint32 count)
    {
        if (count > 0)
            m_questions.push_back({kind, sheet, column, count});
    }

    const Document &m_document;
    const ImportPlan &m_plan;
    const Cancellation &m_cancellation;
    std::vector<Question> m_questions;
};

std::vector<Question> Asking::run()
{
    askAboutSheets();
    for (size_t i = 0; i < m_plan.sheets.size(); ++i) {
        if (!m_plan.sheets[i].taken)
            continue;
        askAboutMarks(i);
        askAboutColumns(i);
        askAboutComments(i);
        askAboutHashes(i);
    }
    return m_questions;
}

template <typename Counts>
quint32 Asking::countRows(const Sheet &sheet, const Mapping &mapping, const Counts &counts) const
{
    return sumOfParts<quint32>({mapping.firstDataRow, sheet.rowCount()}, [&](RowRange part) {
        quint32 count = 0;
        sheet.visitRows(part.begin, part.end, [&](quint32 row, const Sheet::Row &cells) {
            count += counts(row, cells) ? 1 : 0;
            return !m_cancellation.isCanceled();
        });
        return count;
    });
}

quint32 Asking::countDataRows(const Sheet &sheet, const Mapping &mapping) const
{
    return countRows(sheet, mapping,
                     [&](quint32 row, const Sheet::Row &cells) { return !isEmptyRow(sheet, row, cells); });
}

/// With `isGoverned`, only entries that a consent column governs.
quint32 Asking::countUndecided(const Sheet &sheet, Mapping mapping, bool isGoverned) const
{
    mapping = withoutNamesAndCountries(std::move(mapping));
    const ImportOptions options{.cancellation = m_cancellation};
    const DataRows rows(sheet, mapping, options);
    return sumOfParts<quint32>({mapping.firstDataRow, sheet.rowCount()}, [&](RowRange part) {
        quint32 count = 0;
        rows.walk(part, [&](const FoundPlace &place) {
            const bool counts = !isGoverned || !place.detail.empty();
            count += counts && place.issue == Issue::Undecided ? 1 : 0;
        });
        return count;
    });
}

/// Asks about every open column if anybody is not plainly out.
void Asking::askAboutConsent(size_t index)
{
    const Sheet &sheet = m_document.sheets[index];
    const Mapping &mapping = m_plan.sheets[index].mapping;
    const auto open = std::ranges::count(mapping.consent, Decision::Open, &ConsentColumn::decision);
    const quint32 undecided = open == 0 ? 0 : countUndecided(sheet, mapping, false);
    if (undecided == 0)
        return;
    for (const ConsentColumn &column : mapping.consent) {
        if (column.decision != Decision::Open)
            continue;
        Mapping alone = mapping;
        alone.consent = {column};
        const quint32 count = mapping.consent.size() == 1 ? undecided : countUndecided(sheet, alone, true);
        ask(QuestionKind::OptOutColumn, index, column.column, std::max(count, 1U));
    }
}

void Asking::askAboutSheets()
{
    const auto first = std::ranges::find(m_plan.sheets, true, &SheetPlan::sheetOpen);
    if (first == m_plan.sheets.end())
        return;
    const auto count = std::ranges::count(m_plan.sheets, true, &SheetPlan::sheetOpen);
    ask(QuestionKind::SeveralSheets, size_t(first - m_plan.sheets.begin()), 0, quint32(count));
}

void Asking::askAboutMarks(size_t index)
{
    const Sheet &sheet = m_document.sheets[index];
    const Mapping &mapping = m_plan.sheets[index].mapping;
    const bool isHidden = sheet.visibility != SheetVisibility::Visible;
    if (mapping.hidden == Answer::Open && isHidden)
        ask(QuestionKind::HiddenSheet, index, 0, countDataRows(sheet, mapping));
    else if (mapping.hidden == Answer::Open && sheet.hasMarks())
        ask(QuestionKind::HiddenRows, index, 0, countRowsMarked(sheet, mapping, RowMark::Hidden));
    if (mapping.filtered == Answer::Open && sheet.hasMarks())
        ask(QuestionKind::FilteredRows, index, 0, countRowsMarked(sheet, mapping, RowMark::Filtered));
    if (m_document.otherReading)
        ask(QuestionKind::OtherEncoding, index, 0, countRowsMarked(sheet, mapping, RowMark::EncodingOpen));
    if (mapping.mailText == Answer::Open && sheet.hasMarks())
        ask(QuestionKind::MailText, index, 0, countRowsMarked(sheet, mapping, RowMark::MailText));
    if (mapping.struck == Answer::Open && sheet.hasMarks())
        ask(QuestionKind::StruckCells, index, 0, countStruck(sheet, mapping));
}

void Asking::askAboutColumns(size_t index)
{
    const Sheet &sheet = m_document.sheets[index];
    const SheetPlan &plan = m_plan.sheets[index];
    if (plan.headerOpen)
        ask(QuestionKind::UncertainHeader, index, 0, 1);
    if (plan.rolesOpen)
        ask(QuestionKind::NoIdentifierColumn, index, 0, countDataRows(sheet, plan.mapping));
    for (const quint32 column : plan.typesOpen) {
        const auto isFilled = [&](quint32, const Sheet::Row &cells) {
            return !trimmed(cells[column]).empty();
        };
        ask(QuestionKind::AmbiguousColumn, index, column, countRows(sheet, plan.mapping, isFilled));
    }
    if (asksForOthers(plan.mapping) && plan.mapping.others == Answer::Open)
        ask(QuestionKind::NotOptOuts, index, 0, countDataRows(sheet, plan.mapping));
    askAboutConsent(index);
    askAboutDates(index);
}

/// One answer is for all columns that need it.
void Asking::askAboutDates(size_t index)
{
    const Sheet &sheet = m_document.sheets[index];
    const Mapping &mapping = m_plan.sheets[index].mapping;
    if (mapping.isOwnReport)
        return;
    for (const RequestColumn &date : requestDateColumns(sheet, mapping)) {
        const DateFacts facts = dateFacts(sheet, mapping, date.column, m_cancellation);
        if (facts.ambiguous == 0 || dateOrderOf(facts, mapping) != DateOrder::Open)
            continue;
        ask(QuestionKind::DateOrder, index, date.column, facts.ambiguous);
        return;
    }
}

/// Comment lines are rare: only a list with one is read for what they hold.
void Asking::askAboutComments(size_t index)
{
    const Sheet &sheet = m_document.sheets[index];
    const Mapping &mapping = m_plan.sheets[index].mapping;
    if (mapping.comments != Answer::Open || mapping.isOwnReport)
        return;
    const NonDataRows nonData(sheet, mapping);
    static constexpr CharSet begins{"#;/ \t"}; // few rows begin so: the others need no closer look
    const auto isComment = [&](quint32 row, const Sheet::Row &cells) {
        return !cells[0].empty() && begins.has(cells[0].front())
            && nonData.issueOf(row, cells) == Issue::Comment;
    };
    if (countRows(sheet, mapping, isComment) == 0)
        return;
    const ImportOptions options{.cancellation = m_cancellation};
    quint32 count = 0;
    walkRows(sheet, withoutNamesAndCountries(mapping), options,
             [&](const FoundPlace &place) { count += place.issue == Issue::Comment ? 1 : 0; });
    ask(QuestionKind::CommentLines, index, 0, count);
}

void Asking::askAboutHashes(size_t index)
{
    const Sheet &sheet = m_document.sheets[index];
    const Mapping &mapping = m_plan.sheets[index].mapping;
    for (const quint32 column : m_plan.sheets[index].hashesOpen) {
        const auto isHashed = [&](quint32, const Sheet::Row &cells) {
            return isDigest(trimmed(cells[column]));
        };
        if (mapping.hashes == Answer::Open)
            ask(QuestionKind::HashedColumn, index, column, countRows(sheet, mapping, isHashed));
    }
}

} // namespace

std::vector<Question> questions(const Document &document, const ImportPlan &plan,
                                const Cancellation &cancellation)
{
    return Asking(document, plan, cancellation).run();
}

} // namespace dnc
