// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QUrl>

#include <optional>

namespace dnc {

// Values of settings as they are written in a file; nothing for one that makes no sense.

inline constexpr int largestReserve = 99;

/// Does not check whether the address can be used.
[[nodiscard]] std::optional<QUrl> endpointFrom(const QString &text);
[[nodiscard]] std::optional<QString> accountFrom(const QString &text);
/// From 0 to `largest`.
[[nodiscard]] std::optional<int> numberFrom(const QString &text, int largest);

} // namespace dnc
