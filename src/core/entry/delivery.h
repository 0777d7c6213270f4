// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/proof.h"
#include "core/entry/removal.h"

#include <QtGlobal>

#include <chrono>

namespace dnc {

/// What the journal knows about the delivery of one entry, for the report. Default: never in a batch.
struct Delivery {
    quint32 batch = 0; ///< number of its batch in the job, from 1; 0 if it is in none
    std::chrono::sys_time<std::chrono::milliseconds>
        time{}; ///< when its outcome was recorded; epoch: not yet
    Proof proof = Proof::None; ///< of a confirmed entry
    std::chrono::sys_time<std::chrono::milliseconds>
        verified{}; ///< when it was last read from the list after its upload; epoch: never
    Removal removal = Removal::None; ///< what undoing the upload did to it
    std::chrono::sys_time<std::chrono::milliseconds> removed{}; ///< when; epoch: it was not removed
};

} // namespace dnc
