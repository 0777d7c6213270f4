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
        std::vector<std::string> keep; ///< of people who opted out
        std::vector<std::string> others; ///< of people who did not
        Channels channels;

        bool operator==(const Filter &) const = default;
    };
    std::map<QString, ColumnRole> roles;
    std::vector<Filter> filters; ///< accepted ones
    DateOrder dateOrder = DateOrder::Open; ///< of dates that a list does not show it of

    bool operator==(const SavedMapping &) const = default;
};

/// Equal for two lists with the same header cells in any order; empty if there is no header. Contains no row
/// data.
[[nodiscard]] QString headerSignature(const Sheet &sheet, const Mapping &mapping);

/// What about a list differs from the one for which the choices were made, so that a person must be asked
/// again.
struct MappingChange {
    enum class Kind : quint8 {
        NewValue, ///< of a consent column
        NewColumn, ///< that says who opted out
        MissingColumn, ///< that said who opted out
    };
    Kind kind = Kind::NewValue;
    std::string column; ///< its header; of a missing one, as it is compared
    std::string value; ///< for NewValue

    bool operator==(const MappingChange &) const = default;
};

[[nodiscard]] SavedMapping savedMappingOf(const Sheet &sheet, const Mapping &mapping);

/// The saved choices that fit the sheet best: those of the same header, or else of one that shares most of
/// its columns with it and says who opted out. Null if there are none.
[[nodiscard]] const SavedMapping *findSavedMapping(const Sheet &sheet, const Mapping &mapping,
                                                   const std::map<QString, SavedMapping> &remembered);

struct RecalledMapping {
    Mapping mapping;
    std::vector<MappingChange> changes;
};

/// `mapping` (guessed for this sheet) with saved choices applied; columns that these do not mention stay.
/// What no longer fits is Open and named in the changes.
[[nodiscard]] RecalledMapping withSavedMapping(const Sheet &sheet, Mapping mapping,
                                               const SavedMapping &choices);

[[nodiscard]] QByteArray toJson(const SavedMapping &choices);
/// Nothing if the text was not written by toJson().
[[nodiscard]] std::optional<SavedMapping> savedMappingFromJson(const QByteArray &json);

} // namespace dnc
