// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <vector>

namespace dnc {

/// A country that phone numbers can belong to.
struct Region {
    QString code; ///< ISO 3166-1 alpha-2
    QString label; ///< name in the language of the program, and code
};

/// All countries, sorted by name, in the language of the default QLocale.
[[nodiscard]] std::vector<Region> allRegions();

} // namespace dnc
