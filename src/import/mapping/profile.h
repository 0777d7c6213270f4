// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "import/mapping/mapping.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace dnc {

/// Whose export a sheet is, and what to take from it. Data, so that a person can add one: a file in the
/// folder `profiles` of the data folder, written as resources/profiles/README.md describes.
struct Profile {
    struct Column {
        QString header; ///< normalised; `*` stands for any text
        ColumnRole role;
        std::string separator;
        std::string prefix;
        QString before; ///< header of a column, or its number in a list without a header
    };
    struct Filter {
        QString column;
        std::vector<std::string> keep;
        QStringList governs;
        bool isFixed = false; ///< not offered but applied: the others were taken off a list by its keeper
    };
    QString name;
    QStringList headers; ///< normalised; all must be there, in any order
    QStringList absent; ///< none may be there
    bool isExact = false; ///< no other header may be there
    QStringList files; ///< normalised; one must fit the name of the file; none: whatever its name is
    Audience audience = Audience::OptOuts;
    QStringList rows; ///< of a list without a header: a regular expression a column, which its cells fit
    std::vector<Column> columns; ///< the first that fits a header gives its role; the others keep their guess
    std::vector<Filter> filters;
};

/// The profiles that come with the program.
[[nodiscard]] const std::vector<Profile> &builtInProfiles();

/// Reads a file of one profile, or of a list of them. The error is a sentence for a person that names `file`,
/// the profile and its field.
[[nodiscard]] Result<std::vector<Profile>, QString> readProfileFile(const QByteArray &json,
                                                                    const QString &file);

/// Profiles of a person, and what was wrong with those files that are none.
struct PersonalProfiles {
    std::vector<Profile> profiles;
    QStringList problems;
};

/// The profiles of all `*.json` in `folder`, by file name; none where there is no such folder.
[[nodiscard]] PersonalProfiles readProfiles(const QString &folder);

/// The profile that fits the sheet, with this guess of its header: of several the one that asks for most
/// headers, then one that asks for the name of the file, then the first. Null where none does.
[[nodiscard]] const Profile *recogniseProfile(const Sheet &sheet, const Mapping &mapping,
                                              const std::vector<Profile> &profiles);

/// `mapping` (guessed, of this sheet) with what the profile says of its columns and filters; filters are
/// offered (Decision::Open) unless they are fixed.
[[nodiscard]] Mapping withProfile(const Sheet &sheet, Mapping mapping, const Profile &profile);

} // namespace dnc
