// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/platform/localday.h"

#include <QDate>

namespace dnc {

std::chrono::local_days localToday()
{
    const qint64 epoch = QDate(1970, 1, 1).toJulianDay();
    return std::chrono::local_days(std::chrono::days(QDate::currentDate().toJulianDay() - epoch));
}

} // namespace dnc
