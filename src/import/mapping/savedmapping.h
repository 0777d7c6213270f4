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

/// A person's choices for all lists with the same header, keyed by normalized header text, so that the order
/// of columns may change. Answers about hidden rows and struck cells belong to one file and are not saved;
/// nor is a declined filter, which would silently send people who did not opt out the next time.
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

/// Equal for two lists with the same header cells in any order; empty if there is no header. Contains no row
/// data.
[[nodiscard]] QString headerSignature(const Sheet &sheet, const Mapping &mapping);

[[nodiscard]] SavedMapping savedMappingOf(const Sheet &sheet, const Mapping &mapping);
/// `mapping` (guessed for this sheet) with saved choices applied; columns that these do not mention stay.
[[nodiscard]] Mapping withSavedMapping(const Sheet &sheet, Mapping mapping, const SavedMapping &choices);

[[nodiscard]] QByteArray toJson(const SavedMapping &choices);
/// Nothing if the text was not written by toJson().
[[nodiscard]] std::optional<SavedMapping> savedMappingFromJson(const QByteArray &json);

} // namespace dnc
