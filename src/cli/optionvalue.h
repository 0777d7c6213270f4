// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <optional>

namespace dnc {

/// A whole number from `low` to `high`; nothing for any other text.
[[nodiscard]] std::optional<int> numberIn(const QString &text, int low, int high);
/// The error for a text that is none, for display.
[[nodiscard]] QString rangeError(int low, int high);

} // namespace dnc
