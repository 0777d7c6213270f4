// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <vector>

namespace dnc {

/// A country that phone numbers can be of.
struct Region {
    QString code; ///< ISO 3166-1 alpha-2
    QString label; ///< its name for people, and the code
};

/// All countries, by name in the order of the current locale.
[[nodiscard]] std::vector<Region> allRegions();

} // namespace dnc
