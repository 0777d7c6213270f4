// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/plan/unreaddates.h"

#include "import/entries/requestdates.h"
#include "import/mapping/requestcolumns.h"

#include <QCoreApplication>

namespace dnc {

namespace {

struct UnreadDatesText {
    Q_DECLARE_TR_FUNCTIONS(dnc::UnreadDates)
};

} // namespace

std::vector<UnreadDates> unreadDates(const Document &document, const ImportPlan &plan,
                                     const Cancellation &cancellation)
{
    std::vector<UnreadDates> found;
    for (size_t i = 0; i < plan.sheets.size(); ++i) {
        const Sheet &sheet = document.sheets[i];
        const Mapping &mapping = plan.sheets[i].mapping;
        if (!plan.sheets[i].taken || mapping.isOwnReport)
            continue;
        for (const RequestColumn &date : requestDateColumns(sheet, mapping)) {
            const quint32 count = dateFacts(sheet, mapping, date.column, cancellation).unreadable;
            if (count > 0)
                found.push_back({i, date.column, count});
        }
    }
    return found;
}

QString describe(const UnreadDates &dates, const Document &document, const ImportPlan &plan)
{
    const std::string header =
        headerText(document.sheets[dates.sheet], plan.sheets[dates.sheet].mapping, dates.column);
    const QString name = header.empty() ? UnreadDatesText::tr("Column %1").arg(dates.column + 1)
                                        : QString::fromStdString(header).simplified();
    return UnreadDatesText::tr("%1: %Ln date(s) cannot be read. The rows are imported without.", nullptr,
                               int(dates.count))
        .arg(name);
}

} // namespace dnc
