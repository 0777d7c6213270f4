// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace dnc {

/// Who made a job, so that a team knows whom to ask. Empty where the system does not say.
struct Author {
    QString user; ///< the name under which a person is logged in
    QString host; ///< the computer's name

    bool operator==(const Author &) const = default;
};

/// Who is running this program, by the system's own word and not by what a variable claims, where the system
/// has one. For the main thread.
[[nodiscard]] Author currentAuthor();

} // namespace dnc
