// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/plan/importplan.h"

#include "core/parsedidentifier.h"
#include "core/platform/runasync.h"
#include "core/rules/rules.h"
#include "core/text/text.h"
#include "import/entries/rowwalk.h"
#include "import/mapping/columncontent.h"
#include "import/mapping/consent.h"
#include "import/mapping/findconsent.h"
#include "import/mapping/guessmapping.h"
#include "import/mapping/headerrows.h"
#include "import/mapping/mapping.h"
#include "import/mapping/profilefile.h"
#include "import/mapping/requestcolumns.h"
#include "import/sheet/document.h"
#include "import/vocabulary/consentvocabulary.h"

#include <algorithm>
#include <future>
#include <tuple>
#include <utility>

namespace dnc {

namespace {

using Kind = ColumnRole::Kind;

/// By header words or by content. The first column of a sheet without either is only a guess.
bool isRecognized(const Sheet &sheet, const Mapping &mapping, quint32 column, const RuleContext &context)
{
    return isIdentifierRole(mapping.roles[column])
        && (isIdentifierHeader(headerText(sheet, mapping, column))
            || contentOf(sheet, mapping.firstDataRow, column, context).areIntendedAsIdentifiers()
            || holdsHashes(sheet, mapping.firstDataRow, column));
}

/// Columns of mostly hashes, unless something explicit says that they are chat ids.
void findHashes(const Sheet &sheet, SheetPlan &plan)
{
    const std::vector<ColumnRole> &roles = plan.mapping.roles;
    const bool hasTypeColumn = std::ranges::count(roles, Kind::Type, &ColumnRole::kind) > 0;
    for (quint32 column = 0; column < roles.size() && !hasTypeColumn; ++column) {
        if (roles[column].kind == Kind::AnyIdentifier && !roles[column].otherwise
            && holdsHashes(sheet, plan.mapping.firstDataRow, column))
            plan.hashesOpen.push_back(column);
    }
}

bool isTypeOpen(const Sheet &sheet, const Mapping &mapping, quint32 column, const RuleContext &context)
{
    if (mapping.roles[column].kind != Kind::AnyIdentifier || mapping.isOwnReport)
        return false;
    const ColumnContent content = contentOf(sheet, mapping.firstDataRow, column, context);
    return content.untyped * 2 > content.filled;
}

quint32 filledColumns(const Sheet &sheet, const Mapping &mapping, const RuleContext &context)
{
    quint32 count = 0;
    for (quint32 column = 0; column < mapping.roles.size(); ++column)
        count += contentOf(sheet, mapping.firstDataRow, column, context).filled > 0 ? 1 : 0;
    return count;
}

void findOpenRoles(const Sheet &sheet, SheetPlan &plan, const RuleContext &context)
{
    const Mapping &mapping = plan.mapping;
    bool recognized = !plan.profile.isEmpty() || mapping.isOwnReport;
    for (quint32 column = 0; column < mapping.roles.size() && !recognized; ++column)
        recognized = isRecognized(sheet, mapping, column, context);
    plan.rolesOpen = !recognized && filledColumns(sheet, mapping, context) > 1;
    const bool hasTypeColumn = std::ranges::count(mapping.roles, Kind::Type, &ColumnRole::kind) > 0;
    for (quint32 column = 0; column < mapping.roles.size() && !plan.rolesOpen && !hasTypeColumn; ++column) {
        if (isTypeOpen(sheet, mapping, column, context))
            plan.typesOpen.push_back(column);
    }
}

bool hasDataRows(const Sheet &sheet, const Mapping &mapping)
{
    for (quint32 row = mapping.firstDataRow; row < sheet.rowCount(); ++row) {
        if (!isEmptyRow(sheet, row))
            return true;
    }
    return false;
}

/// Examines every cell, so that no identifier beyond the sample is lost with its sheet.
bool holdsAddress(const Sheet &sheet)
{
    for (quint32 row = 0; row < sheet.rowCount(); ++row) {
        for (quint32 column = 0; column < sheet.columnCount(row); ++column) {
            if (sheet.cell(row, column).find('@') != std::string_view::npos)
                return true;
        }
    }
    return false;
}

bool mayBeTaken(const Sheet &sheet, const SheetPlan &plan, const RuleContext &context)
{
    if (!hasDataRows(sheet, plan.mapping))
        return false;
    for (quint32 column = 0; column < plan.mapping.roles.size(); ++column) {
        if (isRecognized(sheet, plan.mapping, column, context))
            return true;
    }
    return holdsAddress(sheet);
}

/// The only sheet of a document is always included, whatever it contains.
void chooseSheets(const Document &document, ImportPlan &plan, const RuleContext &context)
{
    if (plan.sheets.size() < 2)
        return;
    quint32 visible = 0;
    quint32 taken = 0;
    for (size_t i = 0; i < plan.sheets.size(); ++i) {
        plan.sheets[i].taken = mayBeTaken(document.sheets[i], plan.sheets[i], context);
        taken += plan.sheets[i].taken ? 1 : 0;
        visible += plan.sheets[i].taken && document.sheets[i].visibility == SheetVisibility::Visible ? 1 : 0;
    }
    for (size_t i = 0; i < plan.sheets.size(); ++i) {
        const Sheet &sheet = document.sheets[i];
        plan.sheets[i].taken = taken == 0 ? hasDataRows(sheet, plan.sheets[i].mapping) : plan.sheets[i].taken;
        plan.sheets[i].sheetOpen =
            visible > 1 && plan.sheets[i].taken && sheet.visibility == SheetVisibility::Visible;
    }
}

const Profile *requestedProfile(const Sheet &sheet, const Mapping &mapping, const ImportKnowledge &knowledge,
                                const SheetOverrides &overrides)
{
    if (!overrides.profile)
        return recognizeProfile(sheet, mapping, knowledge.profiles);
    const auto named = std::ranges::find(knowledge.profiles, *overrides.profile, &Profile::name);
    return named == knowledge.profiles.end() ? nullptr : &*named;
}

/// The consent column that a person has named: where no value is known, those that are not empty are
/// opt-outs.
ConsentColumn namedConsent(const Sheet &sheet, const Mapping &mapping, quint32 column)
{
    ConsentColumn consent = consentColumn(sheet, mapping, column);
    if (!consent.out.empty())
        return consent;
    const auto answer = [&](const std::string &value) {
        answerValue(consent, value, value.empty() ? Consent::In : Consent::Out);
    };
    std::ranges::for_each(std::vector(consent.open), answer);
    if (consent.out.empty())
        consent.out.emplace_back(anyValue);
    return consent;
}

/// A header that a person once confirmed is one, whatever its words.
HeaderOverride savedHeader(const Sheet &sheet, const ImportKnowledge &knowledge)
{
    constexpr quint32 deepest = 15;
    Mapping mapping{.headerRows = 1, .roles = std::vector<ColumnRole>(sheet.columnCount())};
    const quint32 end =
        knowledge.remembered.empty() || sheet.hasHeader ? 0 : std::min(deepest, sheet.rowCount());
    for (quint32 row = 0; row < end; ++row) {
        mapping.firstDataRow = row + 1;
        if (knowledge.remembered.contains(headerSignature(sheet, mapping)))
            return {sheet.rowNumber(row)};
    }
    return {};
}

} // namespace

const ImportKnowledge &builtInKnowledge()
{
    static const ImportKnowledge knowledge{builtInProfiles(), {}};
    return knowledge;
}

void warmUpImport(const RuleContext &context)
{
    std::ignore = ConsentVocabulary::ofHeaders(); // in the order in which they are needed
    std::ignore = ConsentVocabulary::ofCells();
    std::ignore = ConsentVocabulary::ofMessages();
    std::ignore = builtInKnowledge();
    warmUpRules(context);
}

SheetPlan planSheet(const Sheet &sheet, const RuleContext &context, const ImportKnowledge &knowledge,
                    const SheetOverrides &overrides)
{
    const HeaderOverride header = overrides.header.row ? overrides.header : savedHeader(sheet, knowledge);
    SheetPlan plan{.mapping = guessMapping(sheet, context, header)};
    if (plan.mapping.isOwnReport)
        return plan;
    if (const Profile *profile = requestedProfile(sheet, plan.mapping, knowledge, overrides)) {
        plan.profile = profile->name;
        plan.mapping = withProfile(sheet, plan.mapping, *profile);
    }
    readMessageLog(sheet, plan.mapping);
    findConsent(sheet, plan.mapping, !plan.profile.isEmpty());
    findRequestColumns(sheet, plan.mapping, context);
    findOpenRoles(sheet, plan, context);
    plan.headerOpen = !header.row && isHeaderUncertain(sheet, plan.mapping, context);
    if (const SavedMapping *saved = findSavedMapping(sheet, plan.mapping, knowledge.remembered)) {
        RecalledMapping recalled = withSavedMapping(sheet, plan.mapping, *saved);
        plan.mapping = std::move(recalled.mapping);
        plan.changes = std::move(recalled.changes);
        plan.rolesOpen = false;
        plan.typesOpen.clear();
    }
    findHashes(sheet, plan);
    return plan;
}

ImportPlan makePlan(const Document &document, const RuleContext &context, const ImportKnowledge &knowledge)
{
    ImportPlan plan;
    for (const Sheet &sheet : document.sheets)
        plan.sheets.push_back(planSheet(sheet, context, knowledge));
    chooseSheets(document, plan, context);
    return plan;
}

void setRole(const Sheet &sheet, SheetPlan &plan, quint32 column, const ColumnRole &role)
{
    Mapping &mapping = plan.mapping;
    const bool wasFlag = mapping.roles[column].kind == Kind::Flag;
    if (plan.rolesOpen && isIdentifierRole(role)) {
        // The previous role was only a fallback.
        std::ranges::replace_if(mapping.roles, isIdentifierRole, ColumnRole());
        plan.rolesOpen = false;
    }
    mapping.roles[column] = role;
    std::erase(plan.typesOpen, column);
    std::erase(plan.hashesOpen, column);
    if (wasFlag && role.kind != Kind::Flag)
        std::erase_if(mapping.consent, [&](const ConsentColumn &one) { return one.column == column; });
    if (!wasFlag && role.kind == Kind::Flag)
        mapping.consent.push_back(namedConsent(sheet, mapping, column));
}

ImportCounts addEntries(const Document &document, const ImportPlan &plan, const ImportOptions &options,
                        EntryStore &store, const AfterEntry &afterEach)
{
    ImportCounts counts;
    for (size_t i = 0; i < plan.sheets.size(); ++i) {
        if (plan.sheets[i].taken)
            counts += addEntries(document.sheets[i], plan.sheets[i].mapping, options, store, afterEach);
    }
    return counts;
}

ImportCounts takeEntries(Document &&document, const ImportPlan &plan, const ImportOptions &options,
                         EntryStore &store, const AfterEntry &afterEach)
{
    ImportCounts counts;
    Document spent = std::move(document);
    for (size_t i = 0; i < plan.sheets.size(); ++i) {
        Sheet &sheet = spent.sheets[i];
        const auto forget = [&](EntryStore &added, quint32 row) {
            sheet.forgetRowsBefore(row);
            if (afterEach)
                afterEach(added, row);
        };
        if (plan.sheets[i].taken)
            counts += addEntries(sheet, plan.sheets[i].mapping, options, store, forget);
        sheet = Sheet();
    }
    return counts;
}

ImportCounts addMarkedEntries(const Document &document, const ImportPlan &plan, const ImportOptions &options,
                              EntryStore &store, DuplicateMarker &marker)
{
    quint32 room = store.size();
    for (size_t i = 0; i < plan.sheets.size(); ++i)
        room += plan.sheets[i].taken ? document.sheets[i].rowCount() : 0;
    store.reserve(room);
    // Beside the parsing, because new memory takes the system a while.
    std::future<DuplicateMarker> table = runAsync([room] { return DuplicateMarker(room); });
    const auto mark = [&marker, &table](EntryStore &added, quint32) {
        if (table.valid())
            marker.growInto(table.get());
        marker.mark(added);
    };
    const ImportCounts counts = addEntries(document, plan, options, store, mark);
    if (marker.missedSome())
        markDuplicates(store);
    return counts;
}

} // namespace dnc
