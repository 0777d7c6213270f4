// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "sandbox/answer.h"
#include "sandbox/connection.h"

namespace dnc::sandbox {

/// One line of JSON, including its end, in the format that Sandbox::setLog() describes.
[[nodiscard]] QByteArray logLine(const Record &record, const Request &request, const Answer &answer);

} // namespace dnc::sandbox
