// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/import/contradictioncheck.h"

#include "import/plan/contradictions.h"
#include "list/commands.h"
#include "list/entrytablemodel.h"

#include <QCoreApplication>

#include <map>

namespace dnc {

namespace {

struct ContradictionCheck {
    Q_DECLARE_TR_FUNCTIONS(dnc::ContradictionCheck)
};

} // namespace

quint32 excludeContradictions(EntryTableModel &model)
{
    EntryList &list = model.list();
    const std::vector<Contradiction> found = findContradictions(list.entries());
    if (found.empty() || !list.isChangeable())
        return 0;
    std::map<quint32, const Contradiction *> places;
    for (const Contradiction &one : found) {
        for (const quint32 entry : one.outs)
            places.emplace(entry, &one);
    }
    std::vector<quint32> entries;
    std::vector<EntryStore::Row> rows;
    for (const auto &[entry, contradiction] : places) {
        entries.push_back(entry);
        rows.push_back(list.makeRow(withContradiction(list.entries().entry(entry), *contradiction)));
    }
    list.push(new ExchangeCommand(list, std::move(entries), std::move(rows)),
              [] { return ContradictionCheck::tr("Exclude contradictions"); });
    return quint32(found.size());
}

} // namespace dnc
