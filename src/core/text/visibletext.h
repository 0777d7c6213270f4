// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace dnc {

/// A name from outside, such as that of a file, with everything shown that would move or turn the text around
/// it: control characters, such as line breaks and escapes, as their pictures (␊, ␛), and bidirectional marks
/// as ⟨U+202E⟩. Applying it twice changes nothing. Any thread.
[[nodiscard]] QString visibleText(const QString &name);

} // namespace dnc
