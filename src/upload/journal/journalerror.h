// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace dnc {

/// Why the journal could not do what was asked. Nothing is sent that the journal cannot record.
struct JournalError {
    enum class Kind {
        InUse, ///< another process uses this folder
        UnsafeFolder, ///< others could exchange the journal; `detail` is the command that repairs the folder
        Moved, ///< the open file at `detail` was moved or deleted by somebody
        NoAccess, ///< the folder or a file cannot be created, read or written
        DiskFull,
        Damaged, ///< the file is no intact journal: see journalsalvage.h
        Newer, ///< written by a newer version of the program, so nothing can be changed
        NoSuchJob,
        StillPending, ///< the job whose number is `detail` has yet to send this identifier
        Failed, ///< anything else: see `detail`
    };
    Kind kind = Kind::Failed;
    QString detail; ///< path, and the error message of the system if there is one
    bool isAside = false; ///< the Damaged file was put aside as `detail`
};

/// For a person: what happened and what to do. Translated. Any thread.
[[nodiscard]] QString describe(const JournalError &error);

} // namespace dnc
