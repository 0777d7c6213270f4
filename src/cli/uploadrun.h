// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/commands.h"
#include "upload/journal/job.h"
#include "upload/uploader.h"

namespace dnc {

class Interrupt;

/// How a run ended: Finished, or Paused with the reason.
struct RunEnd {
    UploadState state = UploadState::Idle;
    std::optional<Stop> stop;
    std::optional<WallTime> serviceTime; ///< as Uploader::serviceTime() gives it
};

/// Runs `job` as far as possible and prints its progress; `interrupt` pauses it after the request in flight.
[[nodiscard]] RunEnd runUpload(Journal &journal, const Job &job, const Endpoint &endpoint,
                               const Interrupt &interrupt, const Session &session);

} // namespace dnc
