// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/questions.h"

#include "core/text.h"
#include "import/rowwalk.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace dnc {

namespace {

using Kind = Question::Kind;

struct QuestionText {
    Q_DECLARE_TR_FUNCTIONS(dnc::Question)
};

quint32 countDataRows(const Sheet &sheet, const Mapping &mapping, std::optional<RowMark> mark)
{
    quint32 count = 0;
    for (quint32 row = mapping.firstDataRow; row < sheet.rowCount(); ++row) {
        if ((!mark || sheet.rowMark(row) == *mark) && !isEmptyRow(sheet, row))
            ++count;
    }
    return count;
}

quint32 countStruck(const Sheet &sheet, const Mapping &mapping)
{
    quint32 count = 0;
    for (quint32 column = 0; column < mapping.roles.size(); ++column) {
        if (!isIdentifierRole(mapping.roles[column]))
            continue;
        for (quint32 row = mapping.firstDataRow; row < sheet.rowCount(); ++row)
            count += sheet.cellMark(row, column) == CellMark::Struck ? 1 : 0;
    }
    return count;
}

/// How many entries this filter alone would leave out.
quint32 countLeftOut(const Sheet &sheet, const Mapping &mapping, const RowFilter &filter)
{
    Mapping alone = mapping;
    alone.filters = {filter};
    quint32 count = 0;
    walkRows(sheet, alone, {},
             [&](const FoundPlace &place) { count += place.issue == Issue::NoOptOut ? 1 : 0; });
    return count;
}

quint32 countFilled(const Sheet &sheet, const Mapping &mapping, quint32 column)
{
    quint32 count = 0;
    for (quint32 row = mapping.firstDataRow; row < sheet.rowCount(); ++row)
        count += trimmed(sheet.cell(row, column)).empty() ? 0 : 1;
    return count;
}

class Asking {
public:
    Asking(const Document &document, const ImportPlan &plan)
        : m_document(document)
        , m_plan(plan)
    {
    }

    std::vector<Question> run();

private:
    void askAboutSheets();
    void askAboutMarks(size_t index);
    void askAboutColumns(size_t index);
    void ask(Kind kind, size_t sheet, quint32 column, quint32 count)
    {
        if (count > 0)
            m_questions.push_back({kind, sheet, column, count});
    }

    const Document &m_document;
    const ImportPlan &m_plan;
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
    }
    return m_questions;
}

void Asking::askAboutSheets()
{
    const auto first = std::ranges::find(m_plan.sheets, true, &SheetPlan::sheetOpen);
    if (first == m_plan.sheets.end())
        return;
    const auto count = std::ranges::count(m_plan.sheets, true, &SheetPlan::sheetOpen);
    ask(Kind::SeveralSheets, size_t(first - m_plan.sheets.begin()), 0, quint32(count));
}

void Asking::askAboutMarks(size_t index)
{
    const Sheet &sheet = m_document.sheets[index];
    const Mapping &mapping = m_plan.sheets[index].mapping;
    const bool isHidden = sheet.visibility != SheetVisibility::Visible;
    if (mapping.hidden == Answer::Open && isHidden)
        ask(Kind::HiddenSheet, index, 0, countDataRows(sheet, mapping, {}));
    else if (mapping.hidden == Answer::Open && sheet.hasMarks())
        ask(Kind::HiddenRows, index, 0, countDataRows(sheet, mapping, RowMark::Hidden));
    if (mapping.filtered == Answer::Open && sheet.hasMarks())
        ask(Kind::FilteredRows, index, 0, countDataRows(sheet, mapping, RowMark::Filtered));
    if (mapping.struck == Answer::Open && sheet.hasMarks())
        ask(Kind::StruckCells, index, 0, countStruck(sheet, mapping));
}

void Asking::askAboutColumns(size_t index)
{
    const Sheet &sheet = m_document.sheets[index];
    const SheetPlan &plan = m_plan.sheets[index];
    if (plan.rolesOpen)
        ask(Kind::NoIdentifierColumn, index, 0, countDataRows(sheet, plan.mapping, {}));
    for (const quint32 column : plan.typesOpen)
        ask(Kind::AmbiguousColumn, index, column, countFilled(sheet, plan.mapping, column));
    if (asksForOthers(plan.mapping) && plan.mapping.others == Answer::Open)
        ask(Kind::NotOptOuts, index, 0, countDataRows(sheet, plan.mapping, {}));
    for (const RowFilter &filter : plan.mapping.filters) {
        if (filter.decision == Decision::Open)
            ask(Kind::OptOutColumn, index, filter.column, countLeftOut(sheet, plan.mapping, filter));
    }
}

/// `the list` where the document has one sheet without a name.
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

QString keptText(const Mapping &mapping, quint32 column)
{
    QStringList values;
    for (const RowFilter &filter : mapping.filters) {
        for (const std::string &value : filter.keep) {
            if (filter.column == column)
                values << (value == anyValue ? QuestionText::tr("not empty") : QString::fromStdString(value));
        }
    }
    values.removeDuplicates();
    return values.join(QuestionText::tr(" or ", "between values of a column"));
}

QString sheetQuestion(const Question &question, const QString &place, const QStringList &names)
{
    const int count = int(question.count);
    switch (question.kind) {
    case Kind::SeveralSheets:
        return QuestionText::tr("%Ln sheet(s) hold identifiers: %1. Which of them are opt-outs?", nullptr,
                                count)
            .arg(names.join(QuestionText::tr(", ", "between names of sheets")));
    case Kind::HiddenSheet:
        return QuestionText::tr("The %1 is hidden and holds %Ln row(s). Are they opt-outs, too?", nullptr,
                                count)
            .arg(place);
    case Kind::HiddenRows:
        return QuestionText::tr("%Ln row(s) of %1 are hidden. Are they opt-outs, too?", nullptr, count)
            .arg(place);
    case Kind::FilteredRows:
        return QuestionText::tr("A filter hides %Ln row(s) of %1. Are they opt-outs, too?", nullptr, count)
            .arg(place);
    case Kind::StruckCells:
        return QuestionText::tr("%Ln value(s) of %1 are crossed out. Are they opt-outs, too?", nullptr, count)
            .arg(place);
    case Kind::NoIdentifierColumn:
        return QuestionText::tr("No column of %1 shows identifiers. Which one of its %Ln row(s) holds them?",
                                nullptr, count)
            .arg(place);
    case Kind::OptOutColumn:
    case Kind::NotOptOuts:
    case Kind::AmbiguousColumn:
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

std::vector<Question> questions(const Document &document, const ImportPlan &plan)
{
    return Asking(document, plan).run();
}

QString describe(const Question &question, const Document &document, const ImportPlan &plan)
{
    const Sheet &sheet = document.sheets[question.sheet];
    const Mapping &mapping = plan.sheets[question.sheet].mapping;
    const int count = int(question.count);
    if (question.kind == Kind::OptOutColumn)
        return QuestionText::tr(
                   "The %1 says who opted out (%2). Should the %Ln other(s) be left out? Uploading a "
                   "mixed export whole puts customers on the list and pauses them.",
                   nullptr, count)
            .arg(columnText(sheet, mapping, question.column), keptText(mapping, question.column));
    if (question.kind == Kind::NotOptOuts)
        return othersQuestion(sheetText(sheet), plan.sheets[question.sheet], count);
    if (question.kind == Kind::AmbiguousColumn)
        return QuestionText::tr("The %Ln value(s) of the %1 do not show of which type they are. Which is it?",
                                nullptr, count)
            .arg(columnText(sheet, mapping, question.column));
    return sheetQuestion(question, sheetText(sheet), openSheets(document, plan));
}

} // namespace dnc
