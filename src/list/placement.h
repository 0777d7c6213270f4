// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <vector>

namespace dnc {

/// Where entries are in a view: blocks of neighboring rows, ascending, counted with all blocks shown, and
/// the entries in them one block behind the other.
struct Placement {
    struct Block {
        quint32 row;
        quint32 count;
    };
    std::vector<Block> blocks;
    std::vector<quint32> entries;
};

/// Rows that were shown or will be, valid while the view still has the version `view`.
struct ShownRows {
    Placement placement;
    quint32 view = 0; ///< EntryView counts from 1; 0 matches no view
};

} // namespace dnc
