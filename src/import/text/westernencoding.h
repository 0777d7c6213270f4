// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace dnc {

/// The 8-bit encodings of Western languages that one and the same text may fit.
struct WesternEncodings {
    QByteArray likely; ///< in which the text reads most naturally; windows-1252 if none is much better
    std::vector<QByteArray> possible; ///< others in which it reads as naturally, and windows-1252 for a short
                                      ///< text
    bool isBetterThanGuess = false; ///< `likely` is another one than windows-1252, and much more natural
};

/// Judges `sample`, the non-ASCII lines of a text, by how its letters stand together: no capital letter
/// follows a small one, and no sign is between two letters. Knows windows-1252, Mac OS Roman and the code
/// pages 850 and 437; `guessed` is the encoding that was detected, or empty. A word of fewer than four
/// letters proves nothing.
[[nodiscard]] WesternEncodings judgeWestern(QByteArrayView sample, const QByteArray &guessed);

} // namespace dnc
