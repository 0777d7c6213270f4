// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/uploadplan.h"

#include "upload/journal/batch.h"

#include <QCoreApplication>

namespace dnc {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds usualAnswer{500}; // time between two requests that need not wait

struct Words {
    Q_DECLARE_TR_FUNCTIONS(UploadPlan)
};

} // namespace

UploadPlan makePlan(const EntryStore &entries, int perMinute)
{
    UploadPlan plan;
    for (quint32 i = 0; i < entries.size(); ++i) {
        const EntryStore::View entry = entries.at(i);
        if (isSendable(entry.status) && entry.type) {
            ++plan.ofType[size_t(*entry.type)];
            ++plan.toSend;
        } else {
            ++plan.staying[entry.status];
        }
    }
    plan.requests = (plan.toSend + maxBatchSize - 1) / maxBatchSize;
    plan.duration = estimateDuration(plan.requests, perMinute);
    return plan;
}

std::chrono::seconds estimateDuration(quint32 requests, int perMinute)
{
    const auto onTheWay = std::chrono::ceil<std::chrono::seconds>(requests * usualAnswer);
    const auto fullMinutes = requests == 0 ? 0min : std::chrono::minutes((requests - 1) / quint32(perMinute));
    return std::max<std::chrono::seconds>(onTheWay, fullMinutes);
}

QString describeDuration(std::chrono::seconds duration)
{
    if (duration < 10s)
        return Words::tr("a few seconds");
    if (duration < 60s)
        return Words::tr("less than a minute");
    const auto minutes = std::chrono::round<std::chrono::minutes>(duration).count();
    if (minutes < 90)
        return Words::tr("about %Ln minute(s)", nullptr, int(minutes));
    return Words::tr("about %Ln hour(s)", nullptr, int((minutes + 30) / 60));
}

} // namespace dnc
