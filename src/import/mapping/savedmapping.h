// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "import/mapping/mapping.h"

#include <QByteArray>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace dnc {

/// What a person chose for lists with one header, by the normalised texts of the header, so that the order of
/// the columns may change. Answers about hidden rows and struck cells are of one file and are not kept; nor
/// is a declined filter, which would send people who did not opt out without a word the next time.
struct SavedMapping {
    struct Filter {
        QString column;
        std::vector<std::string> keep;
        QStringList governs;

        bool operator==(const Filter &) const = default;
    };
    std::map<QString, ColumnRole> roles;
    std::vector<Filter> filters; ///< accepted ones

    bool operator==(const SavedMapping &) const = default;
};

/// The same for two lists with the same header cells in any order; empty where there is no header. Holds
/// nothing of the rows.
[[nodiscard]] QString headerSignature(const Sheet &sheet, const Mapping &mapping);

[[nodiscard]] SavedMapping choicesOf(const Sheet &sheet, const Mapping &mapping);
/// `mapping` (guessed, of this sheet) with the choices that were made; columns that they do not name stay.
[[nodiscard]] Mapping withChoices(const Sheet &sheet, Mapping mapping, const SavedMapping &choices);

[[nodiscard]] QByteArray toJson(const SavedMapping &choices);
/// Nothing where the text is not what toJson() writes.
[[nodiscard]] std::optional<SavedMapping> choicesFromJson(const QByteArray &json);

} // namespace dnc
