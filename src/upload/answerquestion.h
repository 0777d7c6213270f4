// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QtGlobal>

namespace dnc {

/// What only a person can say about a batch: whether an answer that confirmed nothing meant that its
/// identifiers were added. A value.
struct AnswerQuestion {
    enum class Kind : quint8 {
        NotListed, ///< after an unfamiliar answer, one of its identifiers is not on the list
        NotNew, ///< the same, and those that were read had been listed before
        Unreadable, ///< the list could not be read
        FewerCounted, ///< the answer counts fewer than were sent
        SomeListed, ///< each was looked for, and some are not on the list
        Unproven, ///< the answer is no success, or speaks of something else
        Refused, ///< a single identifier was refused, after a request for it that may have been carried out
        Missing, ///< a check after the upload did not find what had been confirmed
    };
    Kind kind = Kind::Unreadable;
    qint64 batch = 0;
    quint32 number = 0; ///< of the batch in its job, from 1
    quint32 count = 0; ///< identifiers in it
    quint32 counted = 0; ///< that the answer named; for FewerCounted
    QString code; ///< of the answer's shape
    QString words; ///< of the answer; may be empty
    bool canSearchAll = false; ///< looking for each identifier would tell
};

/// What a person says.
enum class AnswerChoice : quint8 {
    Added, ///< they were added; holds for later answers of the shape, where it can hold
    NotAdded, ///< this batch was not added
    SearchAll, ///< look for each of its identifiers
};

} // namespace dnc
