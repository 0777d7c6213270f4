// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/import/importanswers.h"

#include "gui/import/roleheader.h"
#include "import/mapping/consent.h"
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
    case Kind::UncertainHeader:
        return QStringLiteral("header");
    case Kind::DateOrder:
        return QStringLiteral("dates");
    case Kind::CommentLines:
        return QStringLiteral("comments");
    case Kind::HashedColumn:
        return QStringLiteral("hashes");
    case Kind::OtherEncoding:
        return QStringLiteral("encoding");
    case Kind::MailText:
        return QStringLiteral("mailtext");
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
    case Kind::CommentLines:
        return &Mapping::comments;
    case Kind::HashedColumn:
        return &Mapping::hashes;
    case Kind::MailText:
        return &Mapping::mailText;
    case Kind::SeveralSheets:
    case Kind::OptOutColumn:
    case Kind::NoIdentifierColumn:
    case Kind::AmbiguousColumn:
    case Kind::UncertainHeader:
    case Kind::DateOrder:
    case Kind::OtherEncoding:
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

QString valueText(const ConsentCount &value)
{
    if (value.value.empty())
        return AnswerText::tr("(empty)", "cells of a column");
    return value.value == anyValue ? AnswerText::tr("(other values)", "cells of a column")
                                   : QString::fromStdString(value.value).simplified();
}

ConsentColumn *findConsent(ImportPlan &plan, const Question &question)
{
    std::vector<ConsentColumn> &columns = plan.sheets[question.sheet].mapping.consent;
    const auto found = std::ranges::find(columns, question.column, &ConsentColumn::column);
    return found == columns.end() ? nullptr : &*found;
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

void describeConsent(const Question &question, const ImportDraft &draft, QuestionCard::Content &content)
{
    const auto &columns = draft.plan().sheets[question.sheet].mapping.consent;
    const auto column = std::ranges::find(columns, question.column, &ConsentColumn::column);
    const auto values = draft.facts().values.find({question.sheet, question.column});
    if (column == columns.end() || values == draft.facts().values.end())
        return;
    content.answers = {AnswerText::tr("Exclude the others"), AnswerText::tr("Everybody here opted out")};
    if (column->decision != Decision::Open)
        content.answer = column->decision == Decision::Accepted ? 0 : 1;
    if (column->decision == Decision::Declined)
        return;
    content.waits = !column->open.empty();
    content.consent.channels = column->channels;
    content.consent.asksForSender = column->polarity == Polarity::Sender;
    content.consent.result = describeSent(draft.facts().forecast);
    for (const ConsentCount &value : values->second)
        content.consent.values.push_back(
            {valueText(value), QLocale().toString(value.rows),
             value.says == Consent::Open ? std::nullopt : std::optional(value.says == Consent::Out)});
}

/// Exclude comes first.
QStringList sheetAnswers(Kind kind)
{
    if (kind == Kind::HashedColumn)
        return {AnswerText::tr("Hashes"), AnswerText::tr("Chat IDs")};
    return kind == Kind::NotOptOuts
        ? QStringList{AnswerText::tr("Exclude all of them"), AnswerText::tr("Include all of them")}
        : QStringList{AnswerText::tr("Exclude them"), AnswerText::tr("Include them")};
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
        for (const ConsentColumn &filter : draft.plan().sheets[i].mapping.consent) {
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

int undecidedValues(const ImportDraft &draft)
{
    int count = 0;
    for (const Question &question : draft.facts().open) {
        for (const ConsentColumn &column : draft.plan().sheets[question.sheet].mapping.consent) {
            if (question.kind == Kind::OptOutColumn && column.column == question.column)
                count += int(column.open.size());
        }
    }
    return count;
}

/// What an answered question was about, in a word or two.
static QString topicOf(const Question &question, const ImportDraft &draft)
{
    switch (question.kind) {
    case Kind::SeveralSheets:
        return AnswerText::tr("Sheets");
    case Kind::HiddenSheet:
    case Kind::HiddenRows:
        return AnswerText::tr("Hidden rows");
    case Kind::FilteredRows:
        return AnswerText::tr("Filtered rows");
    case Kind::StruckCells:
        return AnswerText::tr("Crossed out");
    case Kind::CommentLines:
        return AnswerText::tr("Comment lines");
    case Kind::MailText:
        return AnswerText::tr("Text of messages");
    case Kind::NotOptOuts:
        return AnswerText::tr("All rows");
    case Kind::OptOutColumn:
    case Kind::HashedColumn:
    case Kind::DateOrder:
        return columnTitles(draft.document().sheets[question.sheet],
                            draft.plan().sheets[question.sheet].mapping)
            .value(int(question.column));
    default: // no two answers
        return {};
    }
}

QuestionCard::Content cardContent(const Question &question, const ImportDraft &draft)
{
    QuestionCard::Content content{.topic = topicOf(question, draft),
                                  .question = describe(question, draft.document(), draft.plan())};
    const SheetPlan &plan = draft.plan().sheets[question.sheet];
    if (const auto place = answerMember(question.kind)) {
        content.answers = sheetAnswers(question.kind);
        if (question.kind == Kind::HashedColumn)
            content.action = AnswerText::tr("Match Against Your Contacts…");
        if (plan.mapping.*place != Answer::Open)
            content.answer = plan.mapping.*place == Answer::Exclude ? 0 : 1;
    } else if (question.kind == Kind::SeveralSheets) {
        describeSheets(draft, content);
    } else if (question.kind == Kind::OptOutColumn) {
        describeConsent(question, draft, content);
    } else if (question.kind == Kind::UncertainHeader) {
        content.answers = {AnswerText::tr("It is a header"), AnswerText::tr("It is a value")};
    } else if (question.kind == Kind::DateOrder) {
        content.answers = {AnswerText::tr("Day first"), AnswerText::tr("Month first")};
        if (plan.mapping.dateOrder != DateOrder::Open)
            content.answer = plan.mapping.dateOrder == DateOrder::DayFirst ? 0 : 1;
    } else if (question.kind == Kind::OtherEncoding && draft.document().otherReading) {
        content.answers = {draft.document().encoding, draft.document().otherReading->encoding};
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
        if (question.kind == Kind::UncertainHeader) {
            mapping.firstDataRow = mapping.headerRows = answer == 0 ? 1 : 0;
            plan.sheets[question.sheet].headerOpen = false;
        }
        if (question.kind == Kind::DateOrder)
            mapping.dateOrder = answer == 0 ? DateOrder::DayFirst : DateOrder::MonthFirst;
        for (ConsentColumn &column : mapping.consent) {
            if (question.kind == Kind::OptOutColumn && column.column == question.column)
                column.decision = answer == 0 ? Decision::Accepted : Decision::Declined;
        }
        for (SheetPlan &sheet : plan.sheets) {
            if (question.kind != Kind::SeveralSheets)
                continue;
            sheet.taken = answer == 0 || sheet.taken;
            sheet.sheetOpen = false;
        }
    };
}

ImportDraft::Edit tickEdit(int index, bool on)
{
    return [index, on](const Document &, ImportPlan &plan) {
        plan.sheets[size_t(index)].taken = on;
        for (SheetPlan &sheet : plan.sheets)
            sheet.sheetOpen = false;
    };
}

ImportDraft::Edit valueEdit(const Question &question, const ImportDraft &draft, int index, bool isOut)
{
    const auto values = draft.facts().values.find({question.sheet, question.column});
    if (values == draft.facts().values.end() || size_t(index) >= values->second.size())
        return [](const Document &, ImportPlan &) {};
    return
        [question, value = values->second[size_t(index)].value, isOut](const Document &, ImportPlan &plan) {
            ConsentColumn *column = findConsent(plan, question);
            if (!column)
                return;
            const bool waited = !column->open.empty();
            answerValue(*column, value, isOut ? Consent::Out : Consent::In);
            if (waited && column->open.empty()) // the last undecided value was the question
                column->decision = Decision::Accepted;
        };
}

ImportDraft::Edit channelsEdit(const Question &question, Channels channels)
{
    return [question, channels](const Document &, ImportPlan &plan) {
        if (ConsentColumn *column = findConsent(plan, question))
            column->channels = channels;
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
