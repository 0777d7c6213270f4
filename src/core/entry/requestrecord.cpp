// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/entry/requestrecord.h"

#include <QtGlobal>

#include <algorithm>
#include <cstring>
#include <limits>

namespace dnc {

namespace {

struct Head {
    qint32 day = noDay; ///< since 1970-01-01
    quint32 sourceSize = 0;

    static constexpr qint32 noDay = std::numeric_limits<qint32>::min();
};

} // namespace

size_t requestRecordSize(std::string_view source)
{
    return sizeof(Head) + source.size();
}

void writeRequestRecord(std::optional<RequestDay> day, std::string_view source, char *bytes)
{
    const Head head{day ? qint32(day->time_since_epoch().count()) : Head::noDay, quint32(source.size())};
    std::memcpy(bytes, &head, sizeof(head));
    std::copy(source.begin(), source.end(), bytes + sizeof(head));
}

RequestRecord readRequestRecord(const char *bytes)
{
    Head head;
    std::memcpy(&head, bytes, sizeof(head));
    const std::string_view source(bytes + sizeof(head), head.sourceSize);
    if (head.day == Head::noDay)
        return {{}, source};
    return {RequestDay(std::chrono::days(head.day)), source};
}

} // namespace dnc
