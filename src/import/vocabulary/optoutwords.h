// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

#include <string>
#include <string_view>

namespace dnc {

/// What a header says about opting out.
enum class FlagHeader : quint8 { None, OptOut, OptIn, Status };

/// Of the words that headerWords() gives.
[[nodiscard]] FlagHeader readFlagHeader(const QStringList &words);
/// True where the header names a moment, such as `unsub time`.
[[nodiscard]] bool namesTime(const QStringList &words);

/// What a value of a flag column says, in the languages of readHeader().
enum class FlagValue : quint8 { Unknown, Yes, No, OptedOut, OtherStatus };

[[nodiscard]] FlagValue readFlagValue(std::string_view value);
/// `Yes` for `No`, `wahr` for `falsch`: the other answer in the same language.
[[nodiscard]] std::string oppositeOf(std::string_view answer);

} // namespace dnc
