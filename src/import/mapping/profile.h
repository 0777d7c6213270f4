// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "import/mapping/mapping.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace dnc {

/// Identifies the export that a sheet comes from, and says what to read from it. Data, so that a person can
/// add one: a file in the folder `profiles` of the data folder, in the format of
/// resources/profiles/README.md.
struct Profile {
    struct Column {
        QString header; ///< normalized; `*` stands for any text
        ColumnRole role;
        std::string separator;
        std::string prefix;
        QString before; ///< header of a column, or its number in a list without a header
    };
    struct Filter {
        QString column;
        std::vector<std::string> keep;
        QStringList governs;
        bool isFixed = false; ///< applied without asking: the list's owner has already removed the others
    };
    QString name;
    QStringList headers; ///< normalized; all must exist, in any order
    QStringList absent; ///< none may exist
    bool isExact = false; ///< no other header may exist
    QStringList files; ///< normalized; one must match the file name; empty: any name
    Audience audience = Audience::OptOuts;
    QStringList rows; ///< for a list without a header: one regular expression per column
    std::vector<Column> columns; ///< the first that matches a header gives its role
    std::vector<Filter> filters;
};

/// The profile that matches the sheet, given a guess of its header: the most specific one, by number of
/// headers, then by a required file name, then the first. Null if none matches.
[[nodiscard]] const Profile *recognizeProfile(const Sheet &sheet, const Mapping &mapping,
                                              const std::vector<Profile> &profiles);

/// `mapping` (guessed for this sheet) with the columns and filters of the profile; filters are suggested
/// (Decision::Open) unless they are fixed.
[[nodiscard]] Mapping withProfile(const Sheet &sheet, Mapping mapping, const Profile &profile);

} // namespace dnc
