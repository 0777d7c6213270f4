// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "import/cells/numberformat.h"

namespace dnc {

/// The properties of a cell's style that change what a person reads.
struct CellStyle {
    NumberFormat format;
    bool struck = false;
};

} // namespace dnc
