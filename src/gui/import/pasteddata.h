// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "import/readpasted.h"

class QMimeData;

namespace dnc {

/// The text and HTML of a clipboard or drag.
[[nodiscard]] Pasted pastedFrom(const QMimeData &data);

} // namespace dnc
