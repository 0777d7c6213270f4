// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "import/readpasted.h"

class QMimeData;

namespace dnc {

/// What a clipboard or a drag offers, in the kinds of text that can be read.
[[nodiscard]] Pasted pastedFrom(const QMimeData &data);

} // namespace dnc
