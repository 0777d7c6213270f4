// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace dnc {

/// What the body of a 2xx says, without what differs from one batch to the next: numbers equal to the count
/// that was sent, ids and times. A value.
struct AnswerShape {
    enum class Kind : quint8 {
        Confirming, ///< one of the table of shapes that confirm by themselves
        Unfamiliar, ///< nothing speaks against it, and nothing documents it
        FewerCounted, ///< the same, with a number below the count that was sent
        Failure, ///< speaks of failure, or of work that is not done yet
        Page, ///< a web page with a text, such as that of a captive portal
    };
    Kind kind = Kind::Unfamiliar;
    QString code; ///< 16 hexadecimal digits, the same for all answers of this shape
    QString words; ///< the body for a person, at most 200 characters, without what may name anybody
    quint32 counted = 0; ///< the largest number below the count that was sent; for FewerCounted
    bool isRepeatable = false; ///< what is learned about it holds for the next answer of this shape
};

} // namespace dnc
