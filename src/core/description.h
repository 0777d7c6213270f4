// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace dnc {

/// What an issue or a note means, for display, translated. A list shows the title alone.
struct Description {
    QString title; ///< two to five words without a period, such as `Missing @`
    QString hint; ///< one sentence: what to do, or what it means for the value

    [[nodiscard]] bool isEmpty() const { return title.isEmpty(); }
    /// Both in one line, for reports and the command line.
    [[nodiscard]] QString text() const
    {
        return hint.isEmpty() ? title : QStringLiteral("%1. %2").arg(title, hint);
    }

    bool operator==(const Description &) const = default;
};

} // namespace dnc
