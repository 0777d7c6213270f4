// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/plan/questions.h"

#include "core/text/text.h"
#include "import/entries/requestdates.h"
#include "import/mapping/mapping.h"
#include "import/mapping/requestcolumns.h"
#include "import/sheet/document.h"

#include <QCoreApplication>
#include <QStringList>

#include <utility>

// The words of questions.

namespace dnc {

namespace {

using QuestionKind = Question::Kind;

struct QuestionText {
    Q_DECLARE_TR_FUNCTIONS(dnc::Question)
};

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

Polarity polarityOf(const Mapping &mapping, quint32 column)
{
    const auto found = std::ranges::find(mapping.consent, column, &ConsentColumn::column);
    return found == mapping.consent.end() ? Polarity::Status : found->polarity;
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
        ? QuestionText::tr("The %Ln row(s) of %1 are people who did not opt out (%2). Add them to the list "
                           "anyway? That pauses every one of them.",
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

QString describe(const Question &question, const Document &document, const ImportPlan &plan)
{
    const Sheet &sheet = document.sheets[question.sheet];
    const Mapping &mapping = plan.sheets[question.sheet].mapping;
    const int count = int(question.count);
    if (question.kind == QuestionKind::OptOutColumn
        && polarityOf(mapping, question.column) == Polarity::Return)
        return QuestionText::tr("The %1 names people who opted in again after they had opted out. Which of "
                                "them are opted out now?")
                   .arg(columnText(sheet, mapping, question.column))
            + changesText(plan.sheets[question.sheet]);
    if (question.kind == QuestionKind::OptOutColumn
        && polarityOf(mapping, question.column) == Polarity::Sender)
        return QuestionText::tr(
                   "The %1 says which side wrote a message. Which values mean the person? A message that "
                   "the person did not write is no opt-out, whatever it says.")
                   .arg(columnText(sheet, mapping, question.column))
            + changesText(plan.sheets[question.sheet]);
    if (question.kind == QuestionKind::OptOutColumn)
        return QuestionText::tr("The %1 says who opted out (%2). Exclude the %Ln other(s)? Uploading a "
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
