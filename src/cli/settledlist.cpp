// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "cli/settledlist.h"

#include "cli/clitext.h"
#include "core/entry/duplicatemarker.h"
#include "import/plan/contradictions.h"

namespace dnc {

using namespace Qt::StringLiterals;

QStringList settleContradictions(EntryStore &entries, ImportOverrides::Contradictions answer)
{
    using Side = ImportOverrides::Contradictions;
    if (answer == Side::Out)
        return {};
    const std::vector<Contradiction> found = findContradictions(entries);
    quint32 open = 0;
    for (const Contradiction &one : found) {
        for (const quint32 entry : one.outs)
            entries.exchange(entry, entries.makeRow(withContradiction(entries.entry(entry), one)));
        const bool isSettled = answer == Side::In || (answer == Side::Latest && one.isInLatest);
        open += isSettled ? 0 : 1;
    }
    if (!found.empty())
        markDuplicates(entries);
    if (open == 0)
        return {};
    return {Cli::tr("%1 Answer with %2, %3 or %4.", "a question, three options")
                .arg(describeContradictions(open), u"--contradictions out"_s, u"--contradictions in"_s,
                     u"--contradictions latest"_s)};
}

} // namespace dnc
