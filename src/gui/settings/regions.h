// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <vector>

namespace dnc {

/// A country that phone numbers can belong to.
struct Region {
    QString code; ///< ISO 3166-1 alpha-2
    QString label; ///< translated name and code
};

/// All countries, sorted by name in the current locale.
[[nodiscard]] std::vector<Region> allRegions();

} // namespace dnc
