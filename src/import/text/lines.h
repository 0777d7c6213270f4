// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <string_view>

namespace dnc {

/// Removes the first line from `text` and returns it with its line break: LF, CRLF or a lone CR.
[[nodiscard]] std::string_view takeLine(std::string_view &text);

/// `line` without its trailing line break.
[[nodiscard]] std::string_view withoutBreak(std::string_view line);

/// The number of the line, from 1, that contains the byte at `position` of `text`.
[[nodiscard]] quint32 lineAt(std::string_view text, size_t position);

} // namespace dnc
