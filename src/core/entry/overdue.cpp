// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/entry/overdue.h"

#include <QCoreApplication>

namespace dnc {

namespace {

struct OverdueText {
    Q_DECLARE_TR_FUNCTIONS(dnc::Overdue)
};

} // namespace

quint32 countOverdue(const EntryStore &store, int days, RequestDay today)
{
    quint32 count = 0;
    for (quint32 i = 0; i < store.size() && store.mayHaveRequests(); ++i) {
        if (!store.hasRequestAt(i) || store.statusAt(i) != EntryStatus::Valid)
            continue;
        const std::optional<RequestDay> day = store.at(i).requestedOn;
        count += day && businessDaysBetween(*day, today) > days ? 1 : 0;
    }
    return count;
}

QString describeOverdue(quint32 count, int days)
{
    if (count == 0)
        return {};
    const QString limit = OverdueText::tr("%Ln business day(s)", "a time", days);
    return OverdueText::tr("%Ln was/were asked more than %1 ago.", "requests to opt out; a time", int(count))
        .arg(limit);
}

} // namespace dnc
