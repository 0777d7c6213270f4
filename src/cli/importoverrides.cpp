// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "cli/importoverrides.h"

#include "cli/clitext.h"
#include "cli/consenttext.h"
#include "import/mapping/consent.h"
#include "import/mapping/findconsent.h"
#include "import/mapping/mapping.h"
#include "import/plan/questions.h"
#include "import/plan/unimported.h"
#include "import/plan/unreaddates.h"
#include "import/sheet/document.h"
#include "import/vocabulary/headerwords.h"

#include <algorithm>
#include <set>

namespace dnc {

namespace {

using namespace Qt::StringLiterals;

QString quoted(const QStringList &names)
{
    QStringList all;
    for (const QString &name : names)
        all << u'"' + name + u'"';
    return all.join(u", "_s);
}

/// The names that a person may use for columns: their header, or their number if there is none.
QStringList columnNames(const Sheet &sheet, const Mapping &mapping)
{
    QStringList names;
    for (quint32 column = 0; column < mapping.roles.size(); ++column) {
        const std::string header = headerText(sheet, mapping, column);
        names << (header.empty() ? QString::number(column + 1) : QString::fromStdString(header));
    }
    return names;
}

/// All columns with that header; otherwise the one with that number.
std::vector<quint32> columnsNamed(const QStringList &names, const QString &wanted)
{
    const QString folded = normalizedHeader(wanted.toStdString());
    std::vector<quint32> columns;
    for (quint32 column = 0; column < quint32(names.size()); ++column) {
        if (names[column] == wanted
            || (!folded.isEmpty() && normalizedHeader(names[column].toStdString()) == folded))
            columns.push_back(column);
    }
    const uint number = wanted.toUInt();
    if (columns.empty() && number >= 1 && number <= uint(names.size()))
        columns.push_back(number - 1);
    return columns;
}

class Planner {
public:
    Planner(const ImportOverrides &overrides, const ImportOptions &options, const ImportKnowledge &knowledge)
        : m_overrides(overrides)
        , m_options(options)
        , m_knowledge(knowledge)
    {
    }

    ImportPlan plan(const Document &document);
    [[nodiscard]] QStringList errors() const;

private:
    void chooseSheets(const Document &document, ImportPlan &plan);
    void applyTo(const Sheet &sheet, SheetPlan &plan);
    void applyFilters(const Sheet &sheet, const QStringList &names, SheetPlan &plan);
    void acceptFilter(const Sheet &sheet, SheetPlan &plan, quint32 column, const std::string &value);
    void applyChannels(const QStringList &names, SheetPlan &plan);

    const ImportOverrides &m_overrides;
    const ImportOptions &m_options;
    const ImportKnowledge &m_knowledge;
    QStringList m_sheets; ///< in the documents
    QStringList m_columns;
    std::set<QString> m_found; ///< requested names that exist
    std::set<quint32> m_filteredColumns; ///< of the current sheet, with values from the command line
    quint32 m_lastRow = 0;
};

ImportPlan Planner::plan(const Document &document)
{
    ImportPlan plan = makePlan(document, m_options.rules, m_knowledge);
    for (size_t i = 0; i < plan.sheets.size() && (m_overrides.headerRow || m_overrides.profile); ++i) {
        const SheetPlan old = plan.sheets[i];
        plan.sheets[i] = planSheet(document.sheets[i], m_options.rules, m_knowledge,
                                   {{m_overrides.headerRow}, m_overrides.profile});
        plan.sheets[i].taken = old.taken;
        plan.sheets[i].sheetOpen = old.sheetOpen;
    }
    chooseSheets(document, plan);
    for (size_t i = 0; i < plan.sheets.size(); ++i) {
        if (plan.sheets[i].taken)
            applyTo(document.sheets[i], plan.sheets[i]);
    }
    return plan;
}

/// A document without named sheets, such as a CSV, is one list whatever is requested for the others.
void Planner::chooseSheets(const Document &document, ImportPlan &plan)
{
    for (size_t i = 0; i < plan.sheets.size(); ++i) {
        const Sheet &sheet = document.sheets[i];
        if (sheet.name.isEmpty())
            continue;
        m_sheets << sheet.name;
        const bool named = m_overrides.sheets.contains(sheet.name);
        if (named)
            m_found.insert(sheet.name);
        if (m_overrides.allSheets || !m_overrides.sheets.isEmpty()) {
            plan.sheets[i].taken = m_overrides.allSheets || named;
            plan.sheets[i].sheetOpen = false;
        }
    }
}

void Planner::applyTo(const Sheet &sheet, SheetPlan &plan)
{
    m_filteredColumns.clear();
    const QStringList names = columnNames(sheet, plan.mapping);
    m_columns << names;
    if (sheet.rowCount() > 0)
        m_lastRow = std::max(m_lastRow, sheet.rowNumber(sheet.rowCount() - 1));
    for (const ImportOverrides::Column &requested : m_overrides.columns) {
        for (const quint32 column : columnsNamed(names, requested.header)) {
            setRole(sheet, plan, column, requested.role);
            m_found.insert(requested.header);
        }
    }
    applyFilters(sheet, names, plan);
    applyChannels(names, plan);
    for (ConsentColumn &consent : plan.mapping.consent) {
        if (m_overrides.declinesFilters && consent.decision == Decision::Open)
            consent.decision = Decision::Declined;
    }
    plan.mapping.hidden = m_overrides.hidden;
    plan.mapping.filtered = m_overrides.hidden;
    plan.mapping.struck = m_overrides.struck;
    plan.mapping.others = m_overrides.others;
    plan.mapping.comments = m_overrides.comments;
    plan.mapping.hashes = m_overrides.hashes;
    plan.mapping.dateOrder = m_overrides.dateOrder;
    plan.mapping.mailText = m_overrides.mailText;
    if (m_options.type) {
        plan.typesOpen.clear();
        plan.hashesOpen.clear();
    }
}

void Planner::applyFilters(const Sheet &sheet, const QStringList &names, SheetPlan &plan)
{
    for (const ImportOverrides::Filter &requested : m_overrides.filters) {
        for (const quint32 column : columnsNamed(names, requested.header)) {
            m_found.insert(requested.header);
            acceptFilter(sheet, plan, column, requested.value.toStdString());
        }
    }
}

/// The first value replaces the guessed ones, further values are added.
void Planner::acceptFilter(const Sheet &sheet, SheetPlan &plan, quint32 column, const std::string &value)
{
    std::vector<ConsentColumn> &all = plan.mapping.consent;
    auto consent = std::ranges::find(all, column, &ConsentColumn::column);
    if (consent == all.end())
        consent = all.insert(all.end(), consentColumn(sheet, plan.mapping, column));
    if (m_filteredColumns.insert(column).second)
        answerColumn(*consent, {value});
    else
        answerValue(*consent, value, Consent::Out);
    plan.mapping.roles[column] = {.kind = ColumnRole::Kind::Flag};
}

void Planner::applyChannels(const QStringList &names, SheetPlan &plan)
{
    for (const ImportOverrides::AppliesTo &requested : m_overrides.appliesTo) {
        for (const quint32 column : columnsNamed(names, requested.header)) {
            m_found.insert(requested.header);
            for (ConsentColumn &consent : plan.mapping.consent) {
                if (consent.column == column)
                    consent.channels = requested.channels;
            }
        }
    }
}

QStringList Planner::errors() const
{
    QStringList errors;
    for (const QString &name : m_overrides.sheets) {
        if (!m_found.contains(name))
            errors
                << Cli::tr("--sheet: There is no sheet \"%1\". There are: %2.").arg(name, quoted(m_sheets));
    }
    QStringList columns = m_columns;
    columns.removeDuplicates();
    const auto check = [&](const QString &option, const QString &header) {
        if (!m_found.contains(header))
            errors << Cli::tr("%1: There is no column \"%2\". There are: %3.")
                          .arg(option, header, quoted(columns));
    };
    for (const ImportOverrides::Column &requested : m_overrides.columns)
        check(u"--column"_s, requested.header);
    for (const ImportOverrides::Filter &requested : m_overrides.filters)
        check(u"--filter"_s, requested.header);
    for (const ImportOverrides::AppliesTo &requested : m_overrides.appliesTo)
        check(u"--applies-to"_s, requested.header);
    if (m_overrides.headerRow.value_or(0) > m_lastRow)
        errors << Cli::tr("--header-row: There is no row %1. The last one is %2.")
                      .arg(*m_overrides.headerRow)
                      .arg(m_lastRow);
    return errors;
}

QString profileError(const ImportOverrides &overrides, const ImportKnowledge &knowledge)
{
    QStringList names;
    for (const Profile &profile : knowledge.profiles)
        names << profile.name;
    if (!overrides.profile || overrides.profile->isEmpty() || names.contains(*overrides.profile))
        return {};
    return Cli::tr("--profile: There is no profile \"%1\". There are: %2.")
        .arg(*overrides.profile, quoted(names));
}

/// `--filter "HEADER=VALUE"` for each value that says opted out, as one would type it.
QString filterCall(const Sheet &sheet, const Mapping &mapping, quint32 column)
{
    QStringList calls;
    for (const ConsentColumn &consent : mapping.consent) {
        for (const std::string &value : consent.out) {
            if (consent.column == column)
                calls << u"--filter \"%1=%2\""_s.arg(columnNames(sheet, mapping).at(column),
                                                     QString::fromStdString(value));
        }
    }
    if (calls.isEmpty())
        calls << u"--filter \"%1=VALUE\""_s.arg(columnNames(sheet, mapping).at(column));
    return calls.join(u' ');
}

QStringList optionsFor(const Question &question, const PlannedDocument &planned)
{
    const Sheet &sheet = planned.document.sheets[question.sheet];
    const Mapping &mapping = planned.plan.sheets[question.sheet].mapping;
    switch (question.kind) {
    case Question::Kind::SeveralSheets:
        return {u"--sheet NAME"_s, u"--sheet all"_s};
    case Question::Kind::HiddenSheet:
    case Question::Kind::HiddenRows:
    case Question::Kind::FilteredRows:
        return {u"--hidden exclude"_s, u"--hidden include"_s};
    case Question::Kind::StruckCells:
        return {u"--struck exclude"_s, u"--struck include"_s};
    case Question::Kind::OptOutColumn:
        return {filterCall(sheet, mapping, question.column), u"--filter none"_s};
    case Question::Kind::NotOptOuts:
        return {u"--others exclude"_s, u"--others include"_s};
    case Question::Kind::NoIdentifierColumn:
        return {u"--column \"%1=any\""_s.arg(columnNames(sheet, mapping).value(0)),
                u"--column \"HEADER=TYPE\""_s};
    case Question::Kind::AmbiguousColumn:
        return {u"--column \"%1=any:TYPE\""_s.arg(columnNames(sheet, mapping).at(question.column)),
                u"--type TYPE"_s};
    case Question::Kind::UncertainHeader:
        return {u"--header-row %1"_s.arg(sheet.rowNumber(0)), u"--header-row 0"_s};
    case Question::Kind::DateOrder:
        return {u"--date-order dmy"_s, u"--date-order mdy"_s};
    case Question::Kind::CommentLines:
        return {u"--comments exclude"_s, u"--comments include"_s};
    case Question::Kind::HashedColumn:
        return {u"--hashes exclude"_s, u"--hashes include"_s};
    case Question::Kind::OtherEncoding:
        return {u"--encoding "_s + planned.document.encoding,
                u"--encoding "_s + planned.document.otherReading->encoding};
    case Question::Kind::MailText:
        return {u"--mail-text exclude"_s, u"--mail-text include"_s};
    }
    return {};
}

} // namespace

Result<std::vector<PlannedDocument>, QStringList> planDocuments(std::vector<Document> documents,
                                                                const ImportOverrides &overrides,
                                                                const ImportOptions &options,
                                                                const ImportKnowledge &knowledge)
{
    if (const QString error = profileError(overrides, knowledge); !error.isEmpty())
        return unexpected(QStringList(error));
    Planner planner(overrides, options, knowledge);
    std::vector<PlannedDocument> planned;
    for (Document &document : documents) {
        ImportPlan plan = planner.plan(document);
        planned.push_back({std::move(document), std::move(plan)});
    }
    if (const QStringList errors = planner.errors(); !errors.isEmpty())
        return unexpected(errors);
    return planned;
}

QStringList openQuestions(const PlannedDocument &planned)
{
    QStringList lines;
    for (const Question &question : questions(planned.document, planned.plan)) {
        const QStringList answers = optionsFor(question, planned);
        lines << Cli::tr("%1: %2 Answer with %3 or %4.", "a file, a question, two options")
                     .arg(planned.document.file, describe(question, planned.document, planned.plan),
                          answers[0], answers[1]);
        const Sheet &sheet = planned.document.sheets[question.sheet];
        const Mapping &mapping = planned.plan.sheets[question.sheet].mapping;
        for (const ConsentColumn &consent : mapping.consent) {
            if (question.kind == Question::Kind::OptOutColumn && consent.column == question.column)
                lines << consentLine(sheet, mapping, consent);
        }
    }
    return lines;
}

QStringList dateWarnings(const PlannedDocument &planned)
{
    QStringList lines;
    for (const UnreadDates &dates : unreadDates(planned.document, planned.plan))
        lines << u"%1: %2"_s.arg(planned.document.file, describe(dates, planned.document, planned.plan));
    return lines;
}

QStringList unimportedWarnings(const PlannedDocument &planned)
{
    QStringList lines;
    for (const UnimportedColumn &found : unimportedColumns(planned.document, planned.plan)) {
        const Sheet &sheet = planned.document.sheets[found.sheet];
        const QStringList names = columnNames(sheet, planned.plan.sheets[found.sheet].mapping);
        lines << Cli::tr("%1: %2 To import it: %3", "a file, a sentence, an option")
                     .arg(planned.document.file, describe(found, planned.document, planned.plan),
                          u"--column \"%1=any\""_s.arg(names.at(found.column)));
    }
    return lines;
}

} // namespace dnc
