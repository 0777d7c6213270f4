// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/wire/verdict.h"

#include <QtGlobal>

#include <chrono>
#include <optional>

namespace dnc {

/// Where an upload stands.
enum class UploadState : quint8 {
    Idle, ///< no job was started
    Sending, ///< a request is on its way
    Waiting, ///< the next request may not be sent yet: see Uploader::wait()
    Pausing, ///< the request on its way is being finished, then Paused
    Paused, ///< by the person, or because something needs one: see Uploader::stop()
    Finished, ///< nothing is left to send
    Canceled, ///< by the person; what was not sent stays pending
};

/// Why nothing is being sent at the moment.
enum class WaitKind : quint8 {
    Pace, ///< to stay under the account's limit
    RetryAfter, ///< the service said how long (RFC 9110, 10.2.3)
    Backoff, ///< after a failure, before the same batch is sent again
    Lookup, ///< before the list is searched again for what it did not show yet
};

/// How long and why an upload waits.
struct Wait {
    WaitKind kind = WaitKind::Pace;
    std::chrono::milliseconds left{}; ///< from now
    std::optional<Verdict> after; ///< the answer that caused it
};

} // namespace dnc
