// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/settings/regions.h"

#include "core/platform/regionname.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>

namespace dnc {

namespace {

bool isCountryCode(const QString &code)
{
    // Codes of continents are digits. The last codes are not countries with phone numbers.
    return code.size() == 2 && code[0].isUpper() && code != QLatin1StringView("EU")
        && code != QLatin1StringView("UN") && code != QLatin1StringView("EZ")
        && code != QLatin1StringView("ZZ");
}

} // namespace

std::vector<Region> allRegions()
{
    std::vector<Region> regions;
    const QString locale = QLocale().name();
    const QString label = QStringLiteral("%1 (%2)");
    for (int i = 1; i <= int(QLocale::LastTerritory); ++i) {
        const auto territory = QLocale::Territory(i);
        const QString code = QLocale::territoryToCode(territory);
        if (!isCountryCode(code))
            continue;
        const QString name = regionName(code, locale);
        regions.push_back(
            {code, label.arg(name.isEmpty() ? QLocale::territoryToString(territory) : name, code)});
    }
    const QCollator collator;
    std::sort(regions.begin(), regions.end(), [&collator](const Region &a, const Region &b) {
        return collator.compare(a.label, b.label) < 0;
    });
    return regions;
}

} // namespace dnc
