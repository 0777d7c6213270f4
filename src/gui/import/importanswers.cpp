// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/import/importanswers.h"

#include "gui/import/roleheader.h"
#include "import/mapping/mapping.h"
#include "import/sheet/document.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace dnc {

namespace {

using Kind = Question::Kind;

struct AnswerText {
    Q_DECLARE_TR_FUNCTIONS(dnc::ImportDialog)
};

QString kindName(Kind kind)
{
    switch (kind) {
    case Kind::SeveralSheets:
        return QStringLiteral("sheets");
    case Kind::HiddenSheet:
    case Kind::HiddenRows:
        return QStringLiteral("hidden");
    case Kind::FilteredRows:
        return QStringLiteral("filtered");
    case Kind::StruckCells:
        return QStringLiteral("struck");
    case Kind::OptOutColumn:
        return QStringLiteral("filter");
    case Kind::NotOptOuts:
        return QStringLiteral("others");
    case Kind::NoIdentifierColumn:
        return QStringLiteral("column");
    case Kind::AmbiguousColumn:
        return QStringLiteral("type");
    }
    Q_UNREACHABLE();
}

/// The member that holds the answer to a question about a whole sheet; null for other questions.
Answer Mapping::*answerMember(Kind kind)
{
    switch (kind) {
    case Kind::HiddenSheet:
    case Kind::HiddenRows:
        return &Mapping::hidden;
    case Kind::FilteredRows:
        return &Mapping::filtered;
    case Kind::StruckCells:
        return &Mapping::struck;
    case Kind::NotOptOuts:
        return &Mapping::others;
    case Kind::SeveralSheets:
    case Kind::OptOutColumn:
    case Kind::NoIdentifierColumn:
    case Kind::AmbiguousColumn:
        return nullptr;
    }
    Q_UNREACHABLE();
}

const std::vector<ColumnRole> &typeChoices()
{
    static const std::vector<ColumnRole> roles = [] {
        std::vector<ColumnRole> all = allRoles();
        std::erase_if(all, [](const ColumnRole &role) { return role.kind != ColumnRole::Kind::Identifier; });
        all.push_back({}); // last, so that an early key press does not ignore a column
        return all;
    }();
    return roles;
}

QString valueText(const ValueCount &value)
{
    const QString rows = QLocale().toString(value.rows);
    if (value.value.empty())
        return AnswerText::tr("(empty) · %1", "cells of a column; how many rows").arg(rows);
    if (value.value == anyValue)
        return AnswerText::tr("(anything) · %1", "cells of a column; how many rows").arg(rows);
    return AnswerText::tr("%1 · %2", "value of a column; how many rows")
        .arg(QString::fromStdString(value.value), rows);
}

bool isKept(const RowFilter &filter, const ValueCount &value)
{
    const QString text = QString::fromStdString(value.value);
    return std::ranges::any_of(filter.keep, [&](const std::string &keep) {
        return QString::fromStdString(keep).trimmed().compare(text, Qt::CaseInsensitive) == 0;
    });
}

QString sheetText(const Sheet &sheet)
{
    const QString rows = AnswerText::tr("%Ln row(s)", nullptr, int(sheet.rowCount()));
    return sheet.visibility == SheetVisibility::Visible
        ? AnswerText::tr("%1 · %2", "name of a sheet; how many rows").arg(sheet.name, rows)
        : AnswerText::tr("%1 · %2, hidden", "name of a sheet; how many rows").arg(sheet.name, rows);
}

void describeSheets(const ImportDraft &draft, QuestionCard::Content &content)
{
    bool isOpen = false;
    bool all = true;
    for (size_t i = 0; i < draft.plan().sheets.size(); ++i) {
        const SheetPlan &plan = draft.plan().sheets[i];
        content.ticks.push_back({sheetText(draft.document().sheets[i]), plan.taken});
        isOpen = isOpen || plan.sheetOpen;
        all = all && plan.taken;
    }
    content.answers = {AnswerText::tr("All sheets"), AnswerText::tr("Only those that are ticked")};
    if (isOpen)
        return;
    content.question = AnswerText::tr("Which sheets are opt-outs?");
    content.answer = all ? 0 : 1;
}

void describeFilter(const Question &question, const ImportDraft &draft, QuestionCard::Content &content)
{
    const auto &filters = draft.plan().sheets[question.sheet].mapping.filters;
    const auto filter = std::ranges::find(filters, question.column, &RowFilter::column);
    const auto values = draft.facts().values.find({question.sheet, question.column});
    if (filter == filters.end() || values == draft.facts().values.end())
        return;
    content.answers = {AnswerText::tr("Leave the others out"), AnswerText::tr("Everybody here opted out")};
    if (filter->decision != Decision::Open)
        content.answer = filter->decision == Decision::Accepted ? 0 : 1;
    if (filter->decision == Decision::Declined)
        return;
    content.tickLabel = AnswerText::tr("These say that somebody opted out:");
    for (const ValueCount &value : values->second)
        content.ticks.push_back({valueText(value), isKept(*filter, value)});
}

ImportDraft::Edit sheetTickEdit(int index, bool on)
{
    return [index, on](const Document &, ImportPlan &plan) {
        plan.sheets[size_t(index)].taken = on;
        for (SheetPlan &sheet : plan.sheets)
            sheet.sheetOpen = false;
    };
}

} // namespace

QString cardName(const Question &question)
{
    if (question.kind == Kind::SeveralSheets)
        return kindName(question.kind);
    return QStringLiteral("%1-%2-%3").arg(kindName(question.kind)).arg(question.sheet).arg(question.column);
}

std::vector<Question> shownQuestions(const ImportDraft &draft)
{
    std::vector<Question> questions = draft.facts().questions;
    const bool asksForSheets = !questions.empty() && questions.front().kind == Kind::SeveralSheets;
    if (draft.document().sheets.size() > 1 && !asksForSheets)
        questions.insert(questions.begin(), Question{});
    for (size_t i = 0; i < draft.plan().sheets.size(); ++i) {
        for (const RowFilter &filter : draft.plan().sheets[i].mapping.filters) {
            const bool needsAnswers = std::ranges::any_of(questions, [&](const Question &question) {
                return question.kind == Kind::OptOutColumn && question.sheet == i
                    && question.column == filter.column;
            });
            if (!needsAnswers && draft.plan().sheets[i].taken)
                questions.push_back({Kind::OptOutColumn, i, filter.column, 0});
        }
    }
    return questions;
}

QuestionCard::Content cardContent(const Question &question, const ImportDraft &draft)
{
    QuestionCard::Content content{.question = describe(question, draft.document(), draft.plan())};
    const SheetPlan &plan = draft.plan().sheets[question.sheet];
    if (const auto place = answerMember(question.kind)) {
        content.answers = question.kind == Kind::NotOptOuts
            ? QStringList{AnswerText::tr("Leave all of them out"), AnswerText::tr("Take all of them")}
            : QStringList{AnswerText::tr("Leave them out"), AnswerText::tr("Take them, too")};
        if (plan.mapping.*place != Answer::Open)
            content.answer = plan.mapping.*place == Answer::Exclude ? 0 : 1;
    } else if (question.kind == Kind::SeveralSheets) {
        describeSheets(draft, content);
    } else if (question.kind == Kind::OptOutColumn) {
        describeFilter(question, draft, content);
    } else if (question.kind == Kind::NoIdentifierColumn) {
        content.choices = columnTitles(draft.document().sheets[question.sheet], plan.mapping);
    } else {
        for (const ColumnRole &role : typeChoices())
            content.choices << roleLabel(role);
    }
    return content;
}

ImportDraft::Edit answerEdit(const Question &question, int answer)
{
    return [question, answer](const Document &, ImportPlan &plan) {
        Mapping &mapping = plan.sheets[question.sheet].mapping;
        if (const auto place = answerMember(question.kind))
            mapping.*place = answer == 0 ? Answer::Exclude : Answer::Include;
        for (RowFilter &filter : mapping.filters) {
            if (question.kind == Kind::OptOutColumn && filter.column == question.column)
                filter.decision = answer == 0 ? Decision::Accepted : Decision::Declined;
        }
        for (SheetPlan &sheet : plan.sheets) {
            if (question.kind != Kind::SeveralSheets)
                continue;
            sheet.taken = answer == 0 || sheet.taken;
            sheet.sheetOpen = false;
        }
    };
}

ImportDraft::Edit tickEdit(const Question &question, const ImportDraft &draft, int index, bool on)
{
    if (question.kind == Kind::SeveralSheets)
        return sheetTickEdit(index, on);
    const auto values = draft.facts().values.find({question.sheet, question.column});
    if (values == draft.facts().values.end() || size_t(index) >= values->second.size())
        return [](const Document &, ImportPlan &) {};
    return [question, value = values->second[size_t(index)], on](const Document &, ImportPlan &plan) {
        for (RowFilter &filter : plan.sheets[question.sheet].mapping.filters) {
            if (filter.column != question.column || isKept(filter, value) == on)
                continue;
            if (on)
                filter.keep.push_back(value.value);
            else
                std::erase_if(filter.keep,
                              [&](const std::string &keep) { return isKept({.keep = {keep}}, value); });
        }
    };
}

ImportDraft::Edit choiceEdit(const Question &question, int choice)
{
    return [question, choice](const Document &document, ImportPlan &plan) {
        ColumnRole role{.kind = ColumnRole::Kind::AnyIdentifier};
        auto column = quint32(choice);
        if (question.kind == Kind::AmbiguousColumn) {
            column = question.column;
            // The answer applies to ambiguous values only: an email address among handles stays one.
            const ColumnRole &chosen = typeChoices()[size_t(choice)];
            if (chosen.kind == ColumnRole::Kind::Identifier)
                role.otherwise = chosen.type;
            else
                role = chosen;
        }
        setRole(document.sheets[question.sheet], plan.sheets[question.sheet], column, role);
    };
}

QStringList columnTitles(const Sheet &sheet, const Mapping &mapping)
{
    QStringList titles;
    for (quint32 column = 0; column < mapping.roles.size(); ++column) {
        const std::string header = headerText(sheet, mapping, column);
        titles << (header.empty() ? AnswerText::tr("Column %1").arg(column + 1)
                                  : QString::fromStdString(header).simplified());
    }
    return titles;
}

} // namespace dnc
