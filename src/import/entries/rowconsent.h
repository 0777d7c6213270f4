// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/text/textcache.h"
#include "import/entries/rowplan.h"

#include <optional>
#include <string>

namespace dnc {

/// What the consent columns say about an entry.
struct RowConsent {
    Issue issue = Issue::None; ///< Undecided or NoOptOut: why it is excluded
    bool isTemporary = false; ///< see ConsentVerdict
    std::string detail; ///< of the issue
};

/// Judges rows by the consent columns of their sheet. For one thread only.
class RowConsentJudge {
public:
    /// `plan` must outlive it.
    explicit RowConsentJudge(const RowPlan &plan)
        : m_plan(plan)
    {
    }

    /// What a row with these cells says about `raw`; valid until the next call.
    [[nodiscard]] const RowConsent &judge(const RawEntry &raw, const Sheet::Row &cells);

private:
    [[nodiscard]] RowConsent consentOf(const Sheet::Row &cells, std::optional<IdentifierType> type) const;
    [[nodiscard]] std::optional<IdentifierType> governedType(const RawEntry &raw) const;

    const RowPlan &m_plan;
    TextCache<RowConsent, SparseHash> m_known; ///< by the text of the only consent column
    RowConsent m_last; ///< if there are several
};

} // namespace dnc
