// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <string_view>

namespace dnc {

/// Takes the first line off `text`, with its line break: LF, CRLF or a lone CR.
[[nodiscard]] std::string_view takeLine(std::string_view &text);

/// `line` without the break at its end.
[[nodiscard]] std::string_view withoutBreak(std::string_view line);

/// The line, from 1, in which the byte at `position` of `text` stands.
[[nodiscard]] quint32 lineAt(std::string_view text, size_t position);

} // namespace dnc
