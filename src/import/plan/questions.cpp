// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/plan/questions.h"

#include "core/text/digest.h"
#include "core/text/text.h"
#include "import/entries/requestdates.h"
#include "import/entries/rowwalk.h"
#include "import/mapping/mapping.h"
#include "import/mapping/nondatarows.h"
#include "import/mapping/requestcolumns.h"
#include "import/sheet/document.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <functional>
#include <utility>

namespace dnc {

namespace {

using QuestionKind = Question::Kind;

struct QuestionText {
    Q_DECLARE_TR_FUNCTIONS(dnc::Question)
};

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
    quint32 countRows(const Sheet &sheet, const Mapping &mapping,
                      const std::function<bool(quint32 row)> &counts) const;
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

quint32 Asking::countRows(const Sheet &sheet, const Mapping &mapping,
                          const std::function<bool(quint32 row)> &counts) const
{
    return sumOfParts<quint32>({mapping.firstDataRow, sheet.rowCount()}, [&](RowRange part) {
        quint32 count = 0;
        for (quint32 row = part.begin; row < part.end && !m_cancellation.isCanceled(); ++row)
            count += counts(row) ? 1 : 0;
        return count;
    });
}

quint32 Asking::countDataRows(const Sheet &sheet, const Mapping &mapping) const
{
    return countRows(sheet, mapping, [&](quint32 row) { return !isEmptyRow(sheet, row); });
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
        const auto isFilled = [&](quint32 row) { return !trimmed(sheet.cell(row, column)).empty(); };
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
    const auto isComment = [&](quint32 row) {
        const std::string_view first = sheet.cell(row, 0);
        // Few rows begin so: the others need no closer look.
        return !first.empty() && std::string_view("#;/ \t").find(first.front()) != std::string_view::npos
            && nonData.issueOf(row) == Issue::Comment;
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
        const auto isHashed = [&](quint32 row) { return isDigest(trimmed(sheet.cell(row, column))); };
        if (mapping.hashes == Answer::Open)
            ask(QuestionKind::HashedColumn, index, column, countRows(sheet, mapping, isHashed));
    }
}

/// `the list` if the document has one sheet without a name.
QString sheetText(const Sheet &sheet)
{
    return sheet.name.isEmpty() ? sheet.file : QuestionText::tr("sheet “%1”").arg(sheet.name);
}

QString columnText(const Sheet &sheet, const Mapping &mapping, quint32 column)
{
    const std::string header = headerText(sheet, mapping, column);
    return header.empty() ? QuestionText::tr("column %1").arg(column + 1)
                          : QuestionText::tr("column “%1”").arg(QString::fromStdString(header));
}

QString valueText(const std::string &value)
{
    if (value == anyValue)
        return QuestionText::tr("not empty");
    return value.empty() ? QuestionText::tr("empty") : QString::fromStdString(value);
}

QString outText(const Mapping &mapping, quint32 column)
{
    QStringList values;
    for (const ConsentColumn &consent : mapping.consent) {
        for (const std::string &value : consent.out) {
            if (consent.column == column)
                values << valueText(value);
        }
    }
    return values.isEmpty() ? QuestionText::tr("so far, no value means opted out")
                            : values.join(QuestionText::tr(" or ", "between values of a column"));
}

QString changeText(const MappingChange &change)
{
    const QString column = QString::fromStdString(change.column);
    switch (change.kind) {
    case MappingChange::Kind::NewValue:
        return QuestionText::tr("“%1” is a new value in “%2”.").arg(valueText(change.value), column);
    case MappingChange::Kind::NewColumn:
        return QuestionText::tr("The column “%1” is new.").arg(column);
    case MappingChange::Kind::MissingColumn:
        return QuestionText::tr("The column “%1” is missing.").arg(column);
    }
    Q_UNREACHABLE();
}

/// What keeps the remembered answers from settling the question; empty if there are none.
QString changesText(const SheetPlan &plan)
{
    QStringList changes;
    for (const MappingChange &change : plan.changes)
        changes << changeText(change);
    if (changes.isEmpty())
        return {};
    return u' ' + QuestionText::tr("Changed since the last list like this:") + u' ' + changes.join(u' ');
}

QString sheetQuestion(const Question &question, const QString &place, const QStringList &names)
{
    const int count = int(question.count);
    switch (question.kind) {
    case QuestionKind::SeveralSheets:
        return QuestionText::tr("%Ln sheet(s) hold identifiers: %1. Which of them are opt-outs?", nullptr,
                                count)
            .arg(names.join(QuestionText::tr(", ", "between names of sheets")));
    case QuestionKind::HiddenSheet:
        return QuestionText::tr("The %1 is hidden and holds %Ln row(s). Are they opt-outs, too?", nullptr,
                                count)
            .arg(place);
    case QuestionKind::HiddenRows:
        return QuestionText::tr("%Ln row(s) of %1 are hidden. Are they opt-outs, too?", nullptr, count)
            .arg(place);
    case QuestionKind::FilteredRows:
        return QuestionText::tr("A filter hides %Ln row(s) of %1. Are they opt-outs, too?", nullptr, count)
            .arg(place);
    case QuestionKind::StruckCells:
        return QuestionText::tr("%Ln value(s) of %1 are crossed out. Are they opt-outs, too?", nullptr, count)
            .arg(place);
    case QuestionKind::NoIdentifierColumn:
        return QuestionText::tr("No column of %1 shows identifiers. Which one of its %Ln row(s) holds them?",
                                nullptr, count)
            .arg(place);
    case QuestionKind::UncertainHeader:
        return QuestionText::tr("Is the first row of %1 a header?").arg(place);
    case QuestionKind::CommentLines:
        return QuestionText::tr("Comment lines of %1 contain %Ln identifier(s). Are they opt-outs, too?",
                                nullptr, count)
            .arg(place);
    case QuestionKind::MailText:
        return QuestionText::tr("The text of %1 mentions %Ln identifier(s). Are they opt-outs, too?", nullptr,
                                count)
            .arg(place);
    case QuestionKind::OtherEncoding:
    case QuestionKind::OptOutColumn:
    case QuestionKind::NotOptOuts:
    case QuestionKind::AmbiguousColumn:
    case QuestionKind::HashedColumn:
    case QuestionKind::DateOrder:
        break;
    }
    return {};
}

QString othersQuestion(const QString &place, const SheetPlan &plan, int count)
{
    const QString text = plan.mapping.audience == Audience::Subscribers
        ? QuestionText::tr(
            "The %Ln row(s) of %1 are people who did not opt out (%2). Should they be put on the list "
            "all the same? That pauses every one of them.",
            nullptr, count)
        : QuestionText::tr(
            "Nothing says who of the %Ln row(s) of %1 opted out (%2). Did all of them? Uploading a "
            "mixed export whole puts customers on the list and pauses them.",
            nullptr, count);
    return text.arg(place, plan.profile);
}

QString dateQuestion(const Question &question, const Sheet &sheet, const Mapping &mapping)
{
    const quint32 row = dateFacts(sheet, mapping, question.column).firstAmbiguous;
    const std::string_view example =
        row < sheet.rowCount() ? trimmed(sheet.cell(row, question.column)) : std::string_view();
    return QuestionText::tr(
               "The %1 has %Ln date(s) such as %2. Does the day come first in them, or the month?", nullptr,
               int(question.count))
        .arg(columnText(sheet, mapping, question.column), QString::fromUtf8(example));
}

QString encodingQuestion(const Document &document, const OtherReading &other, int count)
{
    const QString here = other.here.isEmpty() ? QuestionText::tr("no identifier") : other.here;
    return QuestionText::tr(
               "Which text encoding is right for %Ln row(s)? In %1 it says “%2”, in %3 it says “%4”.",
               nullptr, count)
        .arg(document.encoding, here, other.encoding, other.there);
}

QStringList openSheets(const Document &document, const ImportPlan &plan)
{
    QStringList names;
    for (size_t i = 0; i < plan.sheets.size(); ++i) {
        if (plan.sheets[i].sheetOpen)
            names << document.sheets[i].name;
    }
    return names;
}

} // namespace

std::vector<Question> questions(const Document &document, const ImportPlan &plan,
                                const Cancellation &cancellation)
{
    return Asking(document, plan, cancellation).run();
}

QString describe(const Question &question, const Document &document, const ImportPlan &plan)
{
    const Sheet &sheet = document.sheets[question.sheet];
    const Mapping &mapping = plan.sheets[question.sheet].mapping;
    const int count = int(question.count);
    if (question.kind == QuestionKind::OptOutColumn)
        return QuestionText::tr(
                   "The %1 says who opted out (%2). Should the %Ln other(s) be left out? Uploading a "
                   "mixed export whole puts customers on the list and pauses them.",
                   nullptr, count)
                   .arg(columnText(sheet, mapping, question.column), outText(mapping, question.column))
            + changesText(plan.sheets[question.sheet]);
    if (question.kind == QuestionKind::NotOptOuts)
        return othersQuestion(sheetText(sheet), plan.sheets[question.sheet], count)
            + changesText(plan.sheets[question.sheet]);
    if (question.kind == QuestionKind::AmbiguousColumn)
        return QuestionText::tr("The %Ln value(s) of the %1 do not show of which type they are. Which is it?",
                                nullptr, count)
            .arg(columnText(sheet, mapping, question.column));
    if (question.kind == QuestionKind::HashedColumn)
        return QuestionText::tr("Are the %Ln value(s) of the %1 hashes of addresses, or chat IDs?", nullptr,
                                count)
            .arg(columnText(sheet, mapping, question.column));
    if (question.kind == QuestionKind::DateOrder)
        return dateQuestion(question, sheet, mapping);
    if (question.kind == QuestionKind::OtherEncoding && document.otherReading)
        return encodingQuestion(document, *document.otherReading, count);
    return sheetQuestion(question, sheetText(sheet), openSheets(document, plan));
}

} // namespace dnc
