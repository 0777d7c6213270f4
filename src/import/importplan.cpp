// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/importplan.h"

namespace dnc {

ImportPlan makePlan(const Document &document, const RuleContext &context)
{
    ImportPlan plan;
    for (const Sheet &sheet : document.sheets)
        plan.sheets.push_back({.mapping = guessMapping(sheet, context)});
    return plan;
}

ImportCounts addEntries(const Document &document, const ImportPlan &plan, const ImportOptions &options,
                        EntryStore &store)
{
    ImportCounts counts;
    for (size_t i = 0; i < plan.sheets.size(); ++i) {
        if (plan.sheets[i].taken)
            counts += addEntries(document.sheets[i], plan.sheets[i].mapping, options, store);
    }
    return counts;
}

} // namespace dnc
