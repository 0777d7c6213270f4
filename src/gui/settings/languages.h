// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <vector>

namespace dnc {

/// A language that the program speaks.
struct Language {
    QString code; ///< such as pt_BR, the end of the name of its texts under `:/i18n`
    QString name; ///< in the language itself
};

/// All languages of the program, in the order in which they are offered.
[[nodiscard]] std::vector<Language> allLanguages();

} // namespace dnc
