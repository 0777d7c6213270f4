// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "import/cells/numberformat.h"

namespace dnc {

/// What of a cell's style changes what a person reads.
struct CellStyle {
    NumberFormat format;
    bool struck = false;
};

} // namespace dnc
