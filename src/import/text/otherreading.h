// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "import/sheet/cancellation.h"
#include "import/sheet/document.h"

#include <QByteArray>

#include <vector>

namespace dnc {

/// Compares the identifiers of a text that was read in Document::encoding with what they would be in each of
/// `others`. Rows in which one is a different identifier there get RowMark::EncodingOpen, and the first of
/// them becomes Document::otherReading. Names may differ. Only for 8-bit encodings; stops if canceled.
void markOtherReadings(Document &document, const std::vector<QByteArray> &others,
                       const Cancellation &cancellation);

} // namespace dnc
