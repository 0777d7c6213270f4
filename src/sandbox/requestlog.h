// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "sandbox/answer.h"
#include "sandbox/connection.h"

namespace dnc::sandbox {

/// One line of JSON, with its end, in the form that Sandbox::setLog() describes.
[[nodiscard]] QByteArray logLine(const Record &record, const Request &request, const Answer &answer);

} // namespace dnc::sandbox
