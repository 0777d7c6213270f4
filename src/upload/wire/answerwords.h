// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace dnc {

// What the words of an answer tell. They can only keep an answer from being believed; nothing confirms by its
// words. Any thread.

/// Whether `text` speaks of failure at any depth, or of work that is not done yet, such as `queued`.
[[nodiscard]] bool speaksOfFailure(const QString &text);

/// Whether a member of this name tells of what was not done, so that it says nothing where it is 0 or empty.
[[nodiscard]] bool namesFailure(const QString &name);

/// Whether `text` is a web page that shows something, such as that of a captive portal.
[[nodiscard]] bool isPage(const QString &text);

} // namespace dnc
