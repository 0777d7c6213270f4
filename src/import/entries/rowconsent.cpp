// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/entries/rowconsent.h"

#include "core/rules/rules.h"
#include "core/text/text.h"
#include "import/mapping/consent.h"

namespace dnc {

/// A single column has few values, which are judged once.
const RowConsent &RowConsentJudge::judge(const RawEntry &raw, const Sheet::Row &cells)
{
    if (m_plan.mapping.consent.size() > 1 || m_plan.needsTypes)
        return m_last = consentOf(cells, m_plan.needsTypes ? governedType(raw) : IdentifierType::Email);
    return m_known.get(cells[m_plan.mapping.consent.front().column],
                       [&](std::string_view) { return consentOf(cells, IdentifierType::Email); });
}

RowConsent RowConsentJudge::consentOf(const Sheet::Row &cells, std::optional<IdentifierType> type) const
{
    const auto cellOf = [&cells](quint32 column) { return trimmed(cells[column]); };
    const ConsentVerdict verdict = judgeConsent(m_plan.mapping.consent, type, cellOf);
    RowConsent consent{.isTemporary = verdict.isTemporary};
    if (verdict.kind == ConsentVerdict::Kind::NotAsked || verdict.kind == ConsentVerdict::Kind::Out)
        return consent;
    consent.issue = verdict.kind == ConsentVerdict::Kind::Undecided ? Issue::Undecided : Issue::NoOptOut;
    if (!verdict.because)
        return consent;
    consent.detail = m_plan.details[size_t(verdict.because - m_plan.mapping.consent.data())];
    consent.detail += cellOf(verdict.because->column);
    return consent;
}

/// What a value will be read as, as far as it shows without being parsed.
std::optional<IdentifierType> RowConsentJudge::governedType(const RawEntry &raw) const
{
    if (raw.type)
        return raw.type;
    if (const auto type = guessType(raw.input, m_plan.options.rules))
        return type;
    return raw.neighbors ? raw.neighbors->usual : std::nullopt;
}

} // namespace dnc
