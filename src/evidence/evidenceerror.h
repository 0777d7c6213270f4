// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/journal/journalerror.h"

#include <QString>

namespace dnc {

/// Why there is no evidence file. A file that was there before is unchanged.
struct EvidenceError {
    enum class Kind {
        Journal, ///< it cannot be read or changed: see `journal`
        NothingFound, ///< no upload, or no row of this person
        Unwritable, ///< `detail` is the system's message
        TooLarge, ///< over maxZipSize
    };
    Kind kind = Kind::Unwritable;
    QString detail;
    JournalError journal = {};
};

[[nodiscard]] EvidenceError unwritable(const QString &detail);

/// For a person: what happened and what to do. Translated. Any thread.
[[nodiscard]] QString describe(const EvidenceError &error);

} // namespace dnc
