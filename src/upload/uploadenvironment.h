// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/wire/httpclient.h"
#include "upload/wire/monotonicclock.h"

#include <QRandomGenerator>

namespace dnc {

/// What an Uploader takes from its surroundings. The defaults are what people get; only tests use other
/// values.
struct UploadEnvironment {
    Clock clock = sinceBoot; ///< must count the time for which the computer is suspended
    ManagerFactory managers = makeManager;
    QRandomGenerator *random = QRandomGenerator::global(); ///< for jitter; outlives the uploader
};

} // namespace dnc
