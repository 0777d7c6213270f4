// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/upload/listcost.h"

#include "upload/uploadplan.h"
#include "upload/wire/pacer.h"

#include <QCoreApplication>

namespace dnc {

namespace {

struct CostText {
    Q_DECLARE_TR_FUNCTIONS(ListCost)
};

} // namespace

QString costText(const LookPlan &plan, int reserve)
{
    const QString time = describeDuration(estimateDuration(plan.requests, Pacer(reserve).perMinute()));
    const int requests = int(plan.requests);
    return plan.isMost ? CostText::tr("Up to %Ln request(s), %1.", "number, time", requests).arg(time)
                       : CostText::tr("%Ln request(s), %1.", "number, time", requests).arg(time);
}

} // namespace dnc
