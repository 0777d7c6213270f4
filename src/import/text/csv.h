// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "import/sheet/cancellation.h"
#include "import/sheet/importerror.h"

#include <QtGlobal>

#include <functional>
#include <span>
#include <string_view>

namespace dnc {

/// Receives one row. `number` is its number as a spreadsheet counts rows, not the line it begins on. The
/// cells are valid only during the call.
using RowSink = std::function<void(quint32 number, std::span<const std::string_view> cells)>;

/// In place of a separator: each row is one cell.
inline constexpr char noSeparator = '\0';

/// Reads RFC 4180 text in UTF-8: quoted cells with separators and line breaks, doubled quotes, LF, CRLF and
/// lone CR, an empty row for each empty line between rows. `sep=X` on the first line is not a row, but is
/// counted as one. Text after a closing quote is kept, unless the quoted cell spans line breaks: then a quote
/// is missing, and continuing would swallow rows. Rows given to `sink` before an error are correct, but not
/// complete. If canceled, ends with Canceled within a thousand rows.
[[nodiscard]] Result<void, ImportError> readCsv(std::string_view text, char separator, const RowSink &sink,
                                                const Cancellation &cancellation = {});

/// The separator given by `sep=X` on the first line of `text`, or noSeparator. A convention of Excel.
[[nodiscard]] char namedSeparator(std::string_view text);

} // namespace dnc
