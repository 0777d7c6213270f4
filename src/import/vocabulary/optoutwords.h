// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

#include <string>
#include <string_view>

namespace dnc {

/// What a header says about opting out.
enum class FlagHeader : quint8 { None, OptOut, OptIn, Status };

/// For the words that headerWords() returns.
[[nodiscard]] FlagHeader readFlagHeader(const QStringList &words);
/// True if the header names a point in time, such as `unsub time`.
[[nodiscard]] bool namesTime(const QStringList &words);

/// What a value of a flag column says, in the languages of readHeader().
enum class FlagValue : quint8 { Unknown, Yes, No, OptedOut, OtherStatus };

[[nodiscard]] FlagValue readFlagValue(std::string_view value);
/// The other answer in the same language: `Yes` for `No`, `wahr` for `falsch`.
[[nodiscard]] std::string oppositeOf(std::string_view answer);

} // namespace dnc
