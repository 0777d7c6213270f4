// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/entries/rowwalk.h"

#include "core/rules/mentions.h"
#include "core/rules/rules.h"
#include "core/rules/splitcell.h"
#include "core/text/text.h"
#include "import/entries/rowconsent.h"
#include "import/entries/rowfacts.h"
#include "import/entries/rowplan.h"
#include "import/mapping/mapping.h"

#include <algorithm>

namespace dnc {

namespace {

using Kind = ColumnRole::Kind;

/// Local to this file, so that the compiler can inline what is called for each row.
class RowWalk {
public:
    RowWalk(const RowPlan &plan, Purpose purpose)
        : m_plan(plan)
        , m_sheet(plan.sheet)
        , m_mapping(plan.mapping)
        , m_options(plan.options)
        , m_purpose(purpose)
    {
    }

    quint32 run(RowRange range, const std::function<void(const FoundPlace &)> &visit);

private:
    void addRow(quint32 row);
    bool becomesRow(quint32 row, quint32 &rows);
    bool addNonDataRow(quint32 row);
    [[nodiscard]] std::vector<RawEntry> identifiersIn(quint32 column) const;
    void place(RawEntry raw, quint32 row, quint32 column);
    [[nodiscard]] std::string_view textOf(quint32 column) const
    {
        return column == 0 ? m_cells[0].substr(m_commentSign) : m_cells[column];
    }
    bool addCell(quint32 row, quint32 column, std::optional<IdentifierType> type);
    bool addParts(quint32 row, quint32 column, std::string_view text, std::optional<IdentifierType> type);
    void add(RawEntry raw, quint32 row, quint32 column);
    bool suggestFromRow(quint32 row, quint32 first);
    [[nodiscard]] Issue rowIssue(quint32 row) const;
    void applyConsent(FoundPlace &place);
    [[nodiscard]] std::optional<IdentifierType> typeOf(quint32 column) const;
    bool addColumn(quint32 row, quint32 column);
    std::string_view ruled(std::string_view text, quint32 column);
    [[nodiscard]] bool isIdentifier(std::string_view text, std::optional<IdentifierType> type) const;
    std::string_view readable(quint32 row, quint32 column, std::optional<IdentifierType> type);
    [[nodiscard]] const CellRule *ruleOf(quint32 column) const;

    const RowPlan &m_plan;
    const Sheet &m_sheet;
    const Mapping &m_mapping;
    const ImportOptions &m_options;
    const Purpose m_purpose;
    const std::function<void(const FoundPlace &)> *m_visit = nullptr;
    Sheet::Row m_cells; ///< of the current row
    Issue m_rowIssue = Issue::None;
    Issue m_nonData = Issue::None; ///< of the current row
    size_t m_commentSign = 0; ///< its length in the first cell of the current row
    RowFacts m_facts{m_plan}; ///< of the current row
    RowRequest m_request{m_plan.requests}; ///< of the current row
    std::string m_ruled; ///< a cell after its rule was applied
    RowConsentJudge m_consent{m_plan};
};

quint32 RowWalk::run(RowRange range, const std::function<void(const FoundPlace &)> &visit)
{
    m_visit = &visit;
    quint32 rows = 0;
    m_sheet.visitRows(range.begin, range.end, [&](quint32 row, const Sheet::Row &cells) {
        if (m_options.cancellation.isCanceled())
            return false;
        if (isEmptyRow(m_sheet, row, cells))
            return true;
        m_cells = cells;
        m_nonData = m_plan.nonData.issueOf(row, cells);
        m_commentSign = 0;
        if (isOfNoPerson(m_nonData) && !becomesRow(row, rows)) [[unlikely]]
            return true;
        ++rows;
        addRow(row);
        return true;
    });
    return rows;
}

/// Whether a row that is not about a person is read as one that is, as comment lines may be. Otherwise adds
/// what it holds, and counts it if that is anything.
bool RowWalk::becomesRow(quint32 row, quint32 &rows)
{
    m_commentSign = m_nonData == Issue::Comment ? commentSignSize(m_cells[0]) : 0;
    const bool any = addNonDataRow(row);
    const bool becomes = any && m_nonData == Issue::Comment && m_mapping.comments == Answer::Include;
    rows += any && !becomes ? 1 : 0;
    return becomes;
}

/// Only what may be an identifier becomes an entry. False if there is none.
bool RowWalk::addNonDataRow(quint32 row)
{
    m_facts.readType(m_cells);
    const bool isIncluded = m_nonData == Issue::Comment && m_mapping.comments == Answer::Include;
    bool any = false;
    for (quint32 column = 0; column < m_cells.size(); ++column) {
        for (const RawEntry &raw : identifiersIn(column)) {
            if (!isIncluded)
                place(raw, row, column);
            any = true;
        }
    }
    return any;
}

/// What a cell of a row that is not about a person holds, if it were.
std::vector<RawEntry> RowWalk::identifiersIn(quint32 column) const
{
    const std::string_view text = textOf(column);
    const bool isRead = std::ranges::count(m_plan.identifiers, column) > 0;
    if (m_nonData == Issue::Comment && isRead && isIdentifier(text, typeOf(column)))
        return {{text, {}, typeOf(column), {}, {}}};
    std::vector<RawEntry> found;
    for (const Mention &mention : mentionsIn(text))
        found.push_back({mention.text, {}, mention.type, {}, {}});
    return found;
}

void RowWalk::place(RawEntry raw, quint32 row, quint32 column)
{
    raw.origin = {m_sheet.rowNumber(row), quint16(column + 1)};
    (*m_visit)({raw, row, m_nonData, {}});
}

void RowWalk::addRow(quint32 row)
{
    m_facts.read(m_cells);
    m_request.read(m_cells);
    m_rowIssue = rowIssue(row);
    bool any = false;
    for (const quint32 column : m_plan.identifiers)
        any = addColumn(row, column) || any;
    if (!any && m_mapping.fallbackColumn)
        any = addCell(row, *m_mapping.fallbackColumn, m_facts.type());
    if (any)
        return;
    const std::vector<quint32> &identifiers = m_plan.identifiers;
    const quint32 first = identifiers.empty() ? 0 : identifiers.front();
    if (m_rowIssue == Issue::None && suggestFromRow(row, first))
        return;
    add({identifiers.empty() ? std::string_view() : textOf(first), m_facts.name(), typeOf(first)}, row,
        first);
}

/// For a row without an identifier: what another of its cells contains is offered, in place of nothing.
bool RowWalk::suggestFromRow(quint32 row, quint32 first)
{
    if (m_plan.identifiers.empty() || !isBlank(textOf(first)))
        return false;
    FoundPlace place{{}, row, Issue::None, {}};
    if (!m_mapping.consent.empty())
        applyConsent(place);
    if (place.issue != Issue::None)
        return false;
    for (const quint32 column : m_plan.others) {
        const std::vector<Mention> mentions = mentionsIn(m_cells[column]);
        if (mentions.size() != 1)
            continue;
        RawEntry raw{{},
                     m_facts.name(),
                     mentions.front().type,
                     {m_sheet.rowNumber(row), quint16(first + 1)},
                     m_facts.region()};
        m_request.addTo(raw);
        (*m_visit)({raw, row, Issue::Empty, mentions.front().text});
        return true;
    }
    return false;
}

/// Several times if what the list says about consent depends on the way of contact.
bool RowWalk::addColumn(quint32 row, quint32 column)
{
    if (m_options.type || m_mapping.roles[column].kind != Kind::Identifier)
        return addCell(row, column, typeOf(column));
    bool any = false;
    for (const IdentifierType type : m_plan.typesOf[column])
        any = addCell(row, column, type) || any;
    return any;
}

/// False if the cell is empty.
bool RowWalk::addCell(quint32 row, quint32 column, std::optional<IdentifierType> type)
{
    const std::string_view text = readable(row, column, type);
    if (isBlank(text)) {
        const bool lacksResult = m_sheet.cellMark(row, column) == CellMark::NoResult;
        if (lacksResult)
            add({{}, m_facts.name(), type}, row, column);
        return lacksResult;
    }
    const CellRule *rule = ruleOf(column);
    if (!rule || rule->separator.empty())
        return addParts(row, column, text, type);
    bool any = false;
    for (size_t begin = 0; begin <= text.size();) {
        const size_t end = std::min(text.find(rule->separator, begin), text.size());
        any = addParts(row, column, text.substr(begin, end - begin), type) || any;
        begin = end + rule->separator.size();
    }
    return any;
}

bool RowWalk::addParts(quint32 row, quint32 column, std::string_view text, std::optional<IdentifierType> type)
{
    const bool mayBeNormalized = m_purpose == Purpose::Parse && m_mapping.rules.empty();
    const auto normalizedType = mayBeNormalized ? typeOfNormalized(text) : std::nullopt;
    if (normalizedType || isClearlyOne(text)) {
        add({.input = mayBeNormalized ? text : ruled(text, column),
             .name = m_facts.name(),
             .type = type,
             .normalizedType = normalizedType,
             .isNotNormalized = mayBeNormalized && !normalizedType},
            row, column);
        return true;
    }
    const std::vector<CellPart> parts = splitCell(text);
    for (const CellPart &part : parts)
        add({ruled(part.text, column), part.name.empty() ? m_facts.name() : part.name, type}, row, column);
    return !parts.empty();
}

/// The text of the cell, or the target of its link if that is an identifier and the text is not.
std::string_view RowWalk::readable(quint32 row, quint32 column, std::optional<IdentifierType> type)
{
    const std::string_view text = textOf(column);
    const std::string_view link = m_sheet.link(row, column);
    if (link.empty() || !isIdentifier(link, type))
        return text;
    const std::vector<CellPart> parts = splitCell(text);
    const bool yields =
        std::ranges::any_of(parts, [&](const CellPart &part) { return isIdentifier(part.text, type); });
    return yields ? text : link;
}

bool RowWalk::isIdentifier(std::string_view text, std::optional<IdentifierType> type) const
{
    return type ? parseIdentifier(*type, text, m_options.rules).has_value()
                : parseAnyIdentifier(text, m_options.rules).has_value();
}

std::string_view RowWalk::ruled(std::string_view text, quint32 column)
{
    const CellRule *rule = ruleOf(column);
    if (!rule || text.empty())
        return text;
    m_ruled.clear();
    if (rule->before)
        m_ruled += trimmed(m_cells[*rule->before]);
    if (isDigit(text.front()))
        m_ruled += rule->prefix;
    m_ruled += text;
    return m_ruled;
}

const CellRule *RowWalk::ruleOf(quint32 column) const
{
    const auto found = std::ranges::find(m_mapping.rules, column, &CellRule::column);
    return found == m_mapping.rules.end() ? nullptr : &*found;
}

std::optional<IdentifierType> RowWalk::typeOf(quint32 column) const
{
    if (m_options.type)
        return m_options.type;
    const bool typed = column < m_mapping.roles.size() && m_mapping.roles[column].kind == Kind::Identifier;
    return typed ? std::optional(m_mapping.roles[column].type) : m_facts.type();
}

Issue RowWalk::rowIssue(quint32 row) const
{
    const RowMark mark = m_sheet.rowMark(row);
    const bool hidden = m_sheet.visibility != SheetVisibility::Visible || mark == RowMark::Hidden;
    if (hidden && m_mapping.hidden != Answer::Include)
        return Issue::RowHidden;
    if (mark == RowMark::Filtered && m_mapping.filtered != Answer::Include)
        return Issue::RowFilteredOut;
    if (mark == RowMark::EncodingOpen)
        return Issue::EncodingOpen;
    if (mark == RowMark::MailText && m_mapping.mailText != Answer::Include)
        return Issue::MailText;
    if (asksForOthers(m_mapping) && m_mapping.others != Answer::Include)
        return Issue::NoOptOut;
    return m_nonData == Issue::TotalsRow ? Issue::TotalsRow : Issue::None;
}

void RowWalk::add(RawEntry raw, quint32 row, quint32 column)
{
    const auto among = raw.type ? m_plan.neighbors.end() : m_plan.neighbors.find(column);
    raw.neighbors = among == m_plan.neighbors.end() ? nullptr : &among->second;
    raw.origin = {m_sheet.rowNumber(row), quint16(column + 1)};
    raw.region = m_facts.region();
    m_request.addTo(raw);
    FoundPlace place{raw, row, m_rowIssue, {}};
    const CellMark mark = m_sheet.cellMark(row, column);
    if (place.issue == Issue::None && mark == CellMark::Struck && m_mapping.struck != Answer::Include)
        place.issue = Issue::CellStruck;
    if (place.issue == Issue::None && !m_mapping.consent.empty())
        applyConsent(place);
    if (place.issue == Issue::None && mark == CellMark::NoResult && isBlank(raw.input))
        place.issue = Issue::NoResult;
    if (place.issue == Issue::None && !m_facts.unknownChannel().empty() && !raw.type && !isBlank(raw.input)) {
        place.issue = Issue::ChannelUnknown;
        place.detail = m_facts.unknownChannel();
    }
    (*m_visit)(place);
}

void RowWalk::applyConsent(FoundPlace &place)
{
    const RowConsent &consent = m_consent.judge(place.raw, m_cells);
    place.raw.isTemporary = consent.isTemporary;
    place.issue = consent.issue;
    place.detail = consent.detail;
}

} // namespace

DataRows::DataRows(const Sheet &sheet, const Mapping &mapping, const ImportOptions &options, Purpose purpose)
    : m_plan(std::make_unique<const RowPlan>(planRows(sheet, mapping, options, purpose == Purpose::Parse)))
    , m_purpose(purpose)
{
}

DataRows::~DataRows() = default;

quint32 DataRows::walk(RowRange rows, const std::function<void(const FoundPlace &)> &visit) const
{
    RowWalk walk(*m_plan, m_purpose);
    const bool isFirst = rows.begin == m_plan->mapping.firstDataRow;
    const RowRange titles{0, isFirst ? rows.begin - m_plan->mapping.headerRows : 0};
    quint32 count = 0;
    for (const RowRange range : {titles, rows}) // one call, which the compiler can inline
        count += walk.run(range, visit);
    return count;
}

quint32 walkRows(const Sheet &sheet, const Mapping &mapping, const ImportOptions &options,
                 const std::function<void(const FoundPlace &)> &visit)
{
    return DataRows(sheet, mapping, options).walk({mapping.firstDataRow, sheet.rowCount()}, visit);
}

Mapping withoutNamesAndCountries(Mapping mapping)
{
    for (ColumnRole &role : mapping.roles) {
        if (role.kind == Kind::Name || role.kind == Kind::Country)
            role.kind = Kind::Ignore;
    }
    return mapping;
}

} // namespace dnc
