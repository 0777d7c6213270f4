// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/wire/verdict.h"

namespace dnc {

/// Whether the body of a success is one that the service may send: none at all, as its contract has it, or a
/// whole JSON object in UTF-8 that tells of no error and does not contradict itself. What it adds to the
/// contract is no error: counts of what was new may well be lower than what was sent.
[[nodiscard]] bool saysDone(const Reply &reply);

} // namespace dnc
