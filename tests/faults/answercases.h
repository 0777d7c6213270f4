// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "faults/answerserver.h"

#include <vector>

namespace dnc::test {

/// Answers that a service, a proxy or an adversary may give to a POST. None that is not honest is carried
/// out, so that none of its identifiers may be called confirmed.
[[nodiscard]] std::vector<PlayedAnswer> answerCases();

} // namespace dnc::test
