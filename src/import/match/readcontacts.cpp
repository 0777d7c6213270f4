// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/match/readcontacts.h"

#include "import/entries/addentries.h"
#include "import/plan/importplan.h"

namespace dnc {

EntryStore readContacts(const Document &document, const RuleContext &rules, const Cancellation &cancellation)
{
    ImportPlan plan = makePlan(document, rules);
    for (SheetPlan &sheet : plan.sheets) {
        sheet.taken = true;
        sheet.mapping.consent.clear();
        sheet.mapping.hidden = Answer::Include;
        sheet.mapping.filtered = Answer::Include;
        sheet.mapping.struck = Answer::Include;
        sheet.mapping.others = Answer::Include;
    }
    EntryStore contacts;
    addEntries(document, plan, {.rules = rules, .type = {}, .cancellation = cancellation}, contacts);
    return contacts;
}

} // namespace dnc
