// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace dnc {

/// Who made a job, so that a team knows whom to ask. Texts are empty where the system does not say.
struct Author {
    QString user; ///< login name
    QString host; ///< the computer's name

    bool operator==(const Author &) const = default;
};

/// Who runs this program, see userName(). Main thread only.
[[nodiscard]] Author currentAuthor();

} // namespace dnc
