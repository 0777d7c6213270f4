// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/entries/rowwalk.h"

#include "core/phone/country.h"
#include "core/rules/mentions.h"
#include "core/rules/rules.h"
#include "core/rules/splitcell.h"
#include "core/text/directmappedcache.h"
#include "core/text/text.h"
#include "import/entries/rowplan.h"
#include "import/mapping/consent.h"
#include "import/mapping/mapping.h"

#include <algorithm>

namespace dnc {

namespace {

using Kind = ColumnRole::Kind;

/// What the consent columns say about an entry.
struct RowConsent {
    Issue issue = Issue::None;
    bool isTemporary = false;
    std::string detail;
};

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
    [[nodiscard]] const RowConsent &consentOfRow(const RawEntry &raw);
    [[nodiscard]] RowConsent judgeRow(std::optional<IdentifierType> type) const;
    void applyConsent(FoundPlace &place);
    [[nodiscard]] std::optional<IdentifierType> governedType(const RawEntry &raw) const;
    [[nodiscard]] std::optional<IdentifierType> typeOf(quint32 column) const;
    bool addColumn(quint32 row, quint32 column);
    void readType();
    void readName();
    void readCountry();
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
    std::string m_country; ///< the cell that gave m_region: adjacent rows often have the same
    std::string m_region; ///< of the current row
    Sheet::Row m_cells; ///< of the current row
    Issue m_rowIssue = Issue::None;
    Issue m_nonData = Issue::None; ///< of the current row
    size_t m_commentSign = 0; ///< its length in the first cell of the current row
    RowRequest m_request{m_plan.requests}; ///< of the current row
    std::string_view m_name; ///< of the current row
    std::string m_joinedName; ///< if it has several parts
    std::string m_ruled; ///< a cell after its rule was applied
    DirectMappedCache<RowConsent, SparseHash> m_consent; ///< by the text of the only consent column
    RowConsent m_ownConsent; ///< of the current row, if there are several
    std::string_view m_unknownChannel; ///< what its type column names, if that is no type
    std::optional<IdentifierType> m_type; ///< what the current row says about its AnyIdentifier columns
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
    m_name = {};
    m_type = m_options.type ? m_options.type : m_plan.wordIn(m_cells);
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
    readType();
    readName();
    readCountry();
    m_request.read(m_cells);
    m_rowIssue = rowIssue(row);
    bool any = false;
    for (const quint32 column : m_plan.identifiers)
        any = addColumn(row, column) || any;
    if (!any && m_mapping.fallbackColumn)
        any = addCell(row, *m_mapping.fallbackColumn, m_type);
    if (any)
        return;
    const std::vector<quint32> &identifiers = m_plan.identifiers;
    const quint32 first = identifiers.empty() ? 0 : identifiers.front();
    if (m_rowIssue == Issue::None && suggestFromRow(row, first))
        return;
    add({identifiers.empty() ? std::string_view() : textOf(first), m_name, typeOf(first)}, row, first);
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
        RawEntry raw{
            {}, m_name, mentions.front().type, {m_sheet.rowNumber(row), quint16(first + 1)}, m_region};
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
            add({{}, m_name, type}, row, column);
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
        add({.input = ruled(text, column), .name = m_name, .type = type, .normalizedType = normalizedType},
            row, column);
        return true;
    }
    const std::vector<CellPart> parts = splitCell(text);
    for (const CellPart &part : parts)
        add({ruled(part.text, column), part.name.empty() ? m_name : part.name, type}, row, column);
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
    return typed ? std::optional(m_mapping.roles[column].type) : m_type;
}

void RowWalk::readType()
{
    m_type = m_options.type ? m_options.type : m_plan.wordIn(m_cells);
    m_unknownChannel = {};
    for (size_t i = 0; i < m_plan.types.size() && !m_type && m_unknownChannel.empty(); ++i)
        m_unknownChannel = trimmed(m_cells[m_plan.types[i]]);
}

void RowWalk::readCountry()
{
    for (const quint32 column : m_plan.countries) {
        const std::string_view country = m_cells[column];
        if (country != m_country) {
            m_country = country;
            m_region = regionOfCountry(country);
        }
        if (!m_region.empty())
            return;
    }
}

void RowWalk::readName()
{
    m_name = {};
    for (const quint32 column : m_plan.names) {
        const std::string_view part = trimmed(m_cells[column]);
        if (m_name.empty() || part.empty()) {
            m_name = part.empty() ? m_name : part;
            continue;
        }
        if (m_name.data() != m_joinedName.data())
            m_joinedName = m_name;
        m_joinedName += ' ';
        m_joinedName += part;
        m_name = m_joinedName;
    }
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
    raw.region = m_region;
    m_request.addTo(raw);
    FoundPlace place{raw, row, m_rowIssue, {}};
    const CellMark mark = m_sheet.cellMark(row, column);
    if (place.issue == Issue::None && mark == CellMark::Struck && m_mapping.struck != Answer::Include)
        place.issue = Issue::CellStruck;
    if (place.issue == Issue::None && !m_mapping.consent.empty())
        applyConsent(place);
    if (place.issue == Issue::None && mark == CellMark::NoResult && isBlank(raw.input))
        place.issue = Issue::NoResult;
    if (place.issue == Issue::None && !m_unknownChannel.empty() && !raw.type && !isBlank(raw.input)) {
        place.issue = Issue::ChannelUnknown;
        place.detail = m_unknownChannel;
    }
    (*m_visit)(place);
}

/// A single column has few values, which are judged once.
const RowConsent &RowWalk::consentOfRow(const RawEntry &raw)
{
    if (m_mapping.consent.size() > 1 || m_plan.needsTypes)
        return m_ownConsent = judgeRow(m_plan.needsTypes ? governedType(raw) : IdentifierType::Email);
    return m_consent.get(m_cells[m_mapping.consent.front().column],
                         [this](std::string_view) { return judgeRow(IdentifierType::Email); });
}

RowConsent RowWalk::judgeRow(std::optional<IdentifierType> type) const
{
    const auto cellOf = [this](quint32 column) { return trimmed(m_cells[column]); };
    const ConsentVerdict verdict = judgeConsent(m_mapping.consent, type, cellOf);
    RowConsent consent{.isTemporary = verdict.isTemporary};
    if (verdict.kind == ConsentVerdict::Kind::NotAsked || verdict.kind == ConsentVerdict::Kind::Out)
        return consent;
    consent.issue = verdict.kind == ConsentVerdict::Kind::Undecided ? Issue::Undecided : Issue::NoOptOut;
    if (!verdict.because)
        return consent;
    consent.detail = m_plan.details[size_t(verdict.because - m_mapping.consent.data())];
    consent.detail += cellOf(verdict.because->column);
    return consent;
}

void RowWalk::applyConsent(FoundPlace &place)
{
    const RowConsent &consent = consentOfRow(place.raw);
    place.raw.isTemporary = consent.isTemporary;
    place.issue = consent.issue;
    place.detail = consent.detail;
}

/// What a value will be read as, as far as it shows without being parsed.
std::optional<IdentifierType> RowWalk::governedType(const RawEntry &raw) const
{
    if (raw.type)
        return raw.type;
    if (const auto type = guessType(raw.input, m_options.rules))
        return type;
    return raw.neighbors ? raw.neighbors->usual : std::nullopt;
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
