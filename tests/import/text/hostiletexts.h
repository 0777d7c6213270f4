// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

#include <vector>

/// A text that nobody wrote with good intentions, and what reading it must come to.
struct HostileText {
    enum class Outcome {
        Rows, ///< `number` rows over all sheets
        RefusedAtLine, ///< an error that names line `number` of the text
        Refused, ///< an error about the file as a whole
    };
    QByteArray name;
    QByteArray bytes;
    Outcome outcome = Outcome::Rows;
    quint32 number = 0;
};

/// The same each time.
[[nodiscard]] std::vector<HostileText> hostileEncodings();
[[nodiscard]] std::vector<HostileText> hostileTables();
[[nodiscard]] std::vector<HostileText> hostileLineBreaks();
[[nodiscard]] std::vector<HostileText> hostileSeparators();
[[nodiscard]] std::vector<HostileText> hostilePages();
