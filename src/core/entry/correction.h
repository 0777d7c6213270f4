// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/entrystore.h"

#include <QString>

#include <string>
#include <vector>

namespace dnc {

/// The cells of an entry that another person may correct, as text without blanks around it.
struct CellTexts {
    std::string input;
    std::string type; ///< the contract's word, or empty; another word where a person typed one
    std::string name;

    bool operator==(const CellTexts &) const = default;
};
[[nodiscard]] CellTexts cellTextsOf(const Entry &entry);
/// SHA-256 of the texts, in hexadecimal.
[[nodiscard]] std::string hashOf(const CellTexts &texts);

/// One row that came back from the person who owns the list.
struct Correction {
    quint32 entry = 0; ///< its index in the list when it was saved
    std::string original; ///< hashOf() its texts then
    CellTexts texts; ///< as they came back
};

/// A workbook of problem rows that came back.
struct Corrections {
    QString list; ///< names the list that the rows were saved from
    std::vector<Correction> rows; ///< in the order of the workbook, each entry once
    quint32 unknown = 0; ///< rows that were not in the workbook when it was saved
};

} // namespace dnc
