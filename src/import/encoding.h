// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "import/importerror.h"

#include <QByteArray>

namespace dnc {

/// The text of `bytes` in UTF-8 without a byte order mark: by that mark, else UTF-8 where the whole of it is,
/// else UTF-16 where its zero bytes show it, else each line that is not UTF-8 as Windows-1252. That line-wise
/// step also mends lists that were put together from both. Nothing is ever replaced by U+FFFD: what fits
/// nothing is BadEncoding with its line, or NotText.
[[nodiscard]] Result<QByteArray, ImportError> toUtf8(QByteArray bytes);

} // namespace dnc
