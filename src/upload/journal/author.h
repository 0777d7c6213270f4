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

/// Who runs this program. On Unix the user is the process's effective user, whatever the environment says; on
/// Windows it is USERNAME. Main thread only: getpwuid() is not reentrant.
[[nodiscard]] Author currentAuthor();

} // namespace dnc
