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

/// Takes one row: the number of the line it begins on is not it, its number as a spreadsheet counts rows is.
/// The cells live only during the call.
using RowSink = std::function<void(quint32 number, std::span<const std::string_view> cells)>;

/// In place of a separator: each row is one cell.
inline constexpr char noSeparator = '\0';

/// The separator of `text` by `sep=` on its first line, else by which of `, ; tab |` cuts its first rows most
/// evenly, quotes respected. noSeparator where most rows would stay whole: a list of one value a line. The
/// commas inside a Sales Navigator link and those that group the digits of a number are not counted.
[[nodiscard]] char detectSeparator(std::string_view text);

/// Reads RFC 4180 text in UTF-8: quoted cells with separators and line breaks, doubled quotes, LF, CRLF and
/// lone CR, an empty row for each empty line between rows. `sep=X` on the first line is no row, but counts as
/// one. Text behind a closing quote is kept, unless the quoted cell ran over line breaks: then a quote is
/// missing, and going on would swallow rows. Rows given to `sink` before an error are right, but not all.
/// What is given up ends as Cancelled within a thousand rows.
[[nodiscard]] Result<void, ImportError> readCsv(std::string_view text, char separator, const RowSink &sink,
                                                const Cancellation &cancellation = {});

/// What `sep=X` on the first line of `text` names, or noSeparator. A convention of Excel.
[[nodiscard]] char namedSeparator(std::string_view text);

} // namespace dnc
