// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace dnc {

/// Why the journal could not do what was asked. Nothing is sent while it cannot.
struct JournalError {
    enum class Kind {
        InUse, ///< another DNC Desk works with this folder
        NoAccess, ///< the folder cannot be made, read or written
        DiskFull,
        Damaged, ///< the file is not a whole journal; it is put aside under the name in detail, see salvage()
        Newer, ///< written by a newer version of the program: nothing can be changed
        NoSuchJob,
        StillPending, ///< the identifier is still to be sent by the upload whose number is in detail
        Failed, ///< anything else, see detail
    };
    Kind kind = Kind::Failed;
    QString detail; ///< the system's words and the path
};

/// For a person: what happened and what to do. Translated.
[[nodiscard]] QString describe(const JournalError &error);

} // namespace dnc
